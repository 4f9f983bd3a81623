import Markdown
import StudyGuide

/// Cards of scenarios: what dominates, or else what was done and came of it; what it teaches.
extension CardMaker {
  func scenario(_ scenario: Scenario) -> [CardSketch] {
    let situation = scenario.situation + scenario.blocks(of: .task)
    // Behind "Scenario:" a title may begin small.
    let topic = self.topic.capitalized
    let setting = [paragraph([.strong(topic)])] + situation
    let lesson = scenario.blocks(of: .lesson).capitalized
    var cards = scenario.askedFields.map { name, value, reason in
      CardSketch(
        slot("card", [.text(name)]), front: setting + [paragraph(Self.question(for: name))],
        back: [paragraph([.strong(value.capitalized)])],
        detail: reason + lesson)
    }
    let result = scenario.blocks(of: .result)
    let move = scenario.blocks(of: .move)
    let isAsked = !cards.isEmpty || situation.isEmpty
    if !move.isEmpty, !isAsked {
      cards.append(
        CardSketch(
          "card-move", front: setting + (situation.asks ? [] : [paragraph("What was done?")]),
          answer: Answer(move)))
    }
    if !result.isEmpty, !isAsked {
      cards.append(
        CardSketch(
          "card-result",
          front: (move.isEmpty ? setting : [paragraph([.strong(topic)])] + move)
            + [paragraph("What came of it?")],
          answer: Answer(result)))
    }
    // A card of a field has it on its back.
    if !lesson.isEmpty, scenario.askedFields.isEmpty {
      let front =
        situation.isEmpty
        ? [ask("what is the lesson?", about: topic)] : setting + [paragraph("What is the lesson?")]
      cards.append(CardSketch("card-lesson", front: front, answer: Answer(lesson)))
    }
    return cards
  }

  private static let questionWords: Set<String> = [
    "why", "how", "what", "who", "when", "where", "which",
  ]

  /// "Which constraint dominates?" for "Dominant constraint", "What is the budget?" for "Budget".
  private static func question(for field: String) -> String {
    let words = field.split(separator: " ")
    if words.count > 1, words[0].lowercased() == "dominant" {
      return "Which \(words.dropFirst().joined(separator: " ")) dominates?"
    }
    if let first = words.first?.lowercased(), questionWords.contains(first) {
      return "What is said under “\(field)”?"
    }
    let isAcronym = field.allSatisfy { $0.isUppercase || !$0.isLetter }
    let name = isAcronym ? field : field.prefix(1).lowercased() + field.dropFirst()
    return "What is the \(name)?"
  }
}

extension [Block] {
  /// Whether it ends with a question of the author's.
  fileprivate var asks: Bool {
    if case .paragraph(let paragraph)? = last { paragraph.content.isQuestion } else { false }
  }
}

extension Scenario {
  fileprivate func blocks(of role: Role) -> [Block] {
    parts.flatMap { part -> [Block] in
      if case .labelled(role, _, let blocks) = part { blocks } else { [] }
    }
  }

  /// The short facts behind the situation, and why they hold; what stands before it is given.
  fileprivate var askedFields: [(name: String, value: [Inline], reason: [Block])] {
    let start = parts.firstIndex { part in
      switch part {
      case .labelled(.situation, _, _), .text: true
      case .labelled, .field, .pair: false
      }
    }
    return parts.indices.dropFirst(start ?? parts.count).compactMap { index in
      guard case .field(let name, let value) = parts[index] else { return nil }
      return (name, value, reason(behind: index))
    }
  }
}
