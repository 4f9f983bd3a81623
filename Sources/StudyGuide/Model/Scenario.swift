import Markdown

/// A situation and what came of it, in the author's order.
package struct Scenario: Sendable, Equatable {
  package enum Role: String, Sendable, CaseIterable {
    case situation, task, questions, move, reason, result, lesson
  }

  package enum Part: Sendable, Equatable {
    /// Text without a label.
    case text([Block])
    /// `**Situation:** …`, the label as the author wrote it.
    case labelled(Role, label: String, [Block])
    /// One short line `**Dominant constraint:** cost`.
    case field(name: String, value: [Inline])
    /// A weak and a strong answer.
    case pair(Element)
  }

  package var parts: [Part]

  package init(parts: [Part]) {
    self.parts = parts
  }

  package var pairs: [Element] {
    parts.compactMap { part in
      if case .pair(let element) = part { element } else { nil }
    }
  }

  /// What the author gives as the reason right behind a part, such as a short fact.
  package func reason(behind index: Int) -> [Block] {
    guard index + 1 < parts.count, case .labelled(.reason, _, let blocks) = parts[index + 1] else {
      return []
    }
    return blocks
  }

  /// The blocks labelled as the situation, or else the text that opens the scenario.
  package var situation: [Block] {
    for case .labelled(.situation, _, let blocks) in parts { return blocks }
    if case .text(let blocks)? = parts.first { return blocks }
    return []
  }
}
