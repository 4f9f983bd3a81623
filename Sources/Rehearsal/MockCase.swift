import StudyGuide

/// A scenario to be answered before one reads on.
package struct MockCase: Sendable, Equatable {
  package let element: Element
  /// What is read before the answer: the situation and the task.
  package let asked: [Scenario.Part]
  /// What the answer is compared with, in the author's order.
  package let told: [Scenario.Part]

  /// Nil for what is no scenario, and for scenarios that say nothing before or nothing after the
  /// answer.
  package init?(_ element: Element) {
    guard case .scenario(let scenario) = element.content else { return nil }
    var asked: [Scenario.Part] = []
    var told: [Scenario.Part] = []
    for part in scenario.parts {
      switch part {
      case .labelled(.situation, _, _), .labelled(.task, _, _): asked.append(part)
      // Text without a label belongs to the situation until something is said about the answer; a
      // short fact such as the dominant constraint may stand before it.
      case .text where told.allSatisfy(\.isField): asked.append(part)
      case .text, .labelled, .field, .pair: told.append(part)
      }
    }
    guard !asked.isEmpty, !told.isEmpty else { return nil }
    self.element = element
    self.asked = asked
    self.told = told
  }
}

extension Scenario.Part {
  fileprivate var isField: Bool {
    if case .field = self { true } else { false }
  }
}
