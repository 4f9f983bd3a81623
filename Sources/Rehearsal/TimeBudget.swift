import Markdown
import StudyGuide

/// How the time of one answer is to be spent: parts one after the other, taken from a timeline or
/// from steps of the guide.
package struct TimeBudget: Sendable, Equatable {
  package struct Part: Sendable, Equatable {
    package let name: [Inline]
    /// What the author says about it.
    package let text: [Block]
    package let seconds: Int
  }

  /// Longer ones are plans for a day, and nobody answers against them.
  private static let longest = 4 * 3600

  package let element: Element
  package let parts: [Part]

  /// In seconds.
  package var total: Int { parts.reduce(0) { $0 + $1.seconds } }

  /// Nil where the element does not say how long each of two or more parts takes, or where they take
  /// more than four hours.
  ///
  /// A step that may take 20 to 25 minutes has 25 of them, since an answer has to end within the
  /// longer time. A timeline counts from its own first minute.
  package init?(_ element: Element) {
    switch element.content {
    case .timeline(let timeline): parts = Self.parts(of: timeline)
    case .steps(let steps): parts = Self.parts(of: steps)
    default: return nil
    }
    self.element = element
    guard parts.count > 1, (1...Self.longest).contains(total) else { return nil }
  }

  private static func parts(of timeline: Timeline) -> [Part] {
    let times = timeline.entries.map(\.time)
    guard timeline.unit == .minutes || timeline.unit == .hours,
      zip(times, times.dropFirst()).allSatisfy({ $0.upperBound <= $1.lowerBound })
    else { return [] }
    return timeline.entries.map { Part(name: $0.label, text: $0.text, seconds: $0.time.count) }
  }

  private static func parts(of steps: Steps) -> [Part] {
    let parts = steps.steps.compactMap { step in
      step.duration.map { Part(name: step.name, text: step.text, seconds: $0.upperBound) }
    }
    return parts.count == steps.steps.count ? parts : []
  }
}
