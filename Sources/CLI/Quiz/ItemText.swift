import SpacedRepetition

/// An item in the words that every form of the quiz shares.
struct ItemText {
  let presented: Presented

  /// The situation or quotation, then what is asked.
  var prompt: String { presented.item.prompt }

  /// What can be chosen from, numbered from 1 where it is shown.
  var choices: [String] {
    presented.options.isEmpty ? presented.shown : presented.options.map(\.text)
  }

  /// How to answer, in one line.
  var how: String {
    switch presented.item.form {
    case .card: "Enter shows the back; then 1 again, 2 hard, 3 good, 4 easy."
    case .choice, .boolean: "The number of the right one."
    case .multiple: "The numbers of all that are right, such as 1 3."
    case .cloze: "What fills the gap."
    case .order(let shown, _): "The numbers in the right order, such as \(numbers(shown.count))."
    case .match(let pairs):
      "For each line the number that belongs to it, such as \(numbers(pairs.count))."
    }
  }

  /// The answer in a line that was typed; nil where it makes no sense.
  func answer(_ line: String) -> Presented.Answer? {
    if presented.item.kind == .cloze { return line.isEmpty ? nil : .text(line) }
    let words = line.split { $0 == " " || $0 == "," || $0 == ";" }
    let numbers = words.compactMap { Int($0) }
    guard !numbers.isEmpty, numbers.count == words.count else { return nil }
    guard presented.item.kind == .card else { return Self.picks(numbers) }
    return numbers.count == 1 ? Grade(rawValue: numbers[0]).map { .rating($0) } : nil
  }

  /// What was chosen by the numbers that it is shown with, from 1.
  static func picks(_ numbers: [Int]) -> Presented.Answer? {
    numbers.contains { $0 < 1 } ? nil : .picks(numbers.map { $0 - 1 })
  }

  /// What would have been right; of a card, its back.
  func rightTexts(_ marked: Presented.Marked) -> [String] {
    guard case .card(let back) = presented.item.form else { return marked.right.map(\.text) }
    return [back.split(separator: "\n").joined(separator: " ")]
  }

  private func numbers(_ count: Int) -> String {
    (1...max(count, 1)).reversed().map { String($0) }.joined(separator: " ")
  }
}

extension Presented.Marked {
  /// The verdict, what was picked, what is right and why, and what the author says.
  func lines(source: String) -> [String] {
    var lines: [String] = []
    for line in wrong { lines.append("Your answer: " + line.said) }
    for line in right { lines.append("Right: " + line.said) }
    let told = right.contains { $0.reason == explanation }
    if !told, !explanation.isEmpty { lines.append(explanation) }
    return lines + ["Read on: \(source)"]
  }
}

extension Presented.Line {
  fileprivate var said: String { reason.isEmpty ? text : "\(text) — \(reason)" }
}
