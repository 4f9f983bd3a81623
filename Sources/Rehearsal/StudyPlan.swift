import StudyGuide

/// What to do on which days: the longest timeline of a guide that is counted in days or weeks.
package struct StudyPlan: Sendable, Equatable {
  /// By index among the chapters.
  package let chapter: Int
  package let element: Element
  package let timeline: Timeline

  /// How many days it takes.
  package var days: Int { Self.end(of: timeline) / 86_400 }

  /// Nil where there is no such timeline.
  package init?(_ chapters: [Chapter]) {
    var longest: (chapter: Int, element: Element, timeline: Timeline)?
    for (index, chapter) in chapters.enumerated() {
      for element in chapter.elements {
        guard case .timeline(let timeline) = element.content,
          timeline.unit == .days || timeline.unit == .weeks,
          Self.end(of: timeline) > longest.map({ Self.end(of: $0.timeline) }) ?? 0
        else { continue }
        longest = (index, element, timeline)
      }
    }
    guard let longest else { return nil }
    (chapter, element, timeline) = longest
  }

  /// In seconds from the plan's beginning.
  private static func end(of timeline: Timeline) -> Int {
    timeline.entries.map(\.time.upperBound).max() ?? 0
  }
}

extension Timeline.Entry {
  /// Its days in a plan, counted from 0.
  package var days: Range<Int> { time.lowerBound / 86_400..<time.upperBound / 86_400 }
}
