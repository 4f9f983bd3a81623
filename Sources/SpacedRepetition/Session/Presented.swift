import Foundation
import Practice

/// An item as it is put before the learner: options and texts in the order shown.
package struct Presented: Sendable, Equatable {
  package let item: StudyItem
  /// What can be picked, for questions with options.
  package let options: [Question.Option]
  /// What is to be put in order, or to be matched with ``texts``.
  package let shown: [String]
  /// What each of `shown` is to be matched to.
  package let texts: [String]

  package init(_ item: StudyItem, with generator: inout SeededGenerator) {
    self.item = item
    var (options, shown, texts): ([Question.Option], [String], [String]) = ([], [], [])
    switch item.form {
    case .choice(let all), .multiple(let all), .boolean(let all):
      options = item.keepsOrder ? all : generator.shuffled(all)
    case .order(let first, _): shown = first
    case .match(let pairs):
      texts = pairs.map(\.text)
      shown = generator.shuffled(pairs.map(\.match))
    case .cloze, .card: break
    }
    (self.options, self.shown, self.texts) = (options, shown, texts)
  }

  /// What is answered with, as places from 0 among what is shown, a text, or a rating.
  package enum Answer: Sendable, Equatable {
    case picks([Int])
    case text(String)
    case rating(Grade)
  }

  /// A text that was picked or is right, and why; the reason is empty where there is none.
  package struct Line: Sendable, Equatable {
    package let text: String
    package let reason: String
  }

  /// An answer that was marked.
  package struct Marked: Sendable, Equatable {
    package let isRight: Bool
    /// What was picked that is wrong, with the reason.
    package let wrong: [Line]
    /// What is right, with the reason.
    package let right: [Line]
    package let explanation: String
  }

  /// Marks an answer; nil where it does not fit the item: too few picks, an empty text.
  package func mark(_ answer: Answer) -> Marked? {
    switch (item.form, answer) {
    case (.card, .rating(let grade)):
      Marked(isRight: grade != .again, wrong: [], right: [], explanation: item.explanation)
    case (.choice, .picks(let picks)), (.boolean, .picks(let picks)):
      picks.count == 1 ? mark(picks) : nil
    case (.multiple, .picks(let picks)): mark(picks)
    case (.order(_, let answer), .picks(let picks)): mark(picks, against: answer)
    case (.match(let pairs), .picks(let picks)): mark(picks, against: pairs.map(\.match))
    case (.cloze(let accepted), .text(let text)): mark(text, accepted)
    case (.card, _), (.cloze, _), (_, .text), (_, .rating): nil
    }
  }

  /// What is ticked among the options.
  private func mark(_ picks: [Int]) -> Marked? {
    guard !picks.isEmpty, picks.allSatisfy(options.indices.contains) else { return nil }
    let line = { (option: Question.Option) in Line(text: option.text, reason: option.rationale) }
    let wrong = Set(picks).sorted().map { options[$0] }.filter { !$0.isCorrect }
    let isRight = options.indices.allSatisfy { options[$0].isCorrect == picks.contains($0) }
    return Marked(
      isRight: isRight, wrong: wrong.map(line), right: options.filter(\.isCorrect).map(line),
      explanation: item.explanation)
  }

  /// What is to be put in order or matched: each pick is a place in `shown`.
  private func mark(_ picks: [Int], against answer: [String]) -> Marked? {
    guard picks.count == answer.count, Set(picks).count == picks.count || !texts.isEmpty,
      picks.allSatisfy(shown.indices.contains)
    else { return nil }
    let given = picks.map { shown[$0] }
    let isRight = given == answer
    // Of what was matched rightly nothing is said where something else was not.
    let told = answer.indices.filter { isRight || texts.isEmpty || given[$0] != answer[$0] }
    let lines = { (values: [String]) -> [Line] in
      let named = told.map { texts.isEmpty ? values[$0] : "\(texts[$0]) → \(values[$0])" }
      let all = texts.isEmpty ? [named.joined(separator: " → ")] : named
      return all.map { Line(text: $0, reason: "") }
    }
    return Marked(
      isRight: isRight, wrong: isRight ? [] : lines(given), right: lines(answer),
      explanation: item.explanation)
  }

  private func mark(_ text: String, _ accepted: [String]) -> Marked? {
    guard !Self.plain(text).isEmpty else { return nil }
    let isRight = accepted.contains { Self.plain($0) == Self.plain(text) }
    return typed(text, accepted, isRight: isRight)
  }

  private func typed(_ text: String, _ accepted: [String], isRight: Bool) -> Marked {
    Marked(
      isRight: isRight,
      wrong: isRight ? [] : [Line(text: text, reason: "")],
      right: accepted.prefix(1).map { Line(text: $0, reason: "") },
      explanation: item.explanation)
  }

  /// The marks of a typed answer that its writer takes for right, though it is spelled otherwise; nil
  /// for all other kinds.
  func counted(_ marked: Marked) -> Marked? {
    guard case .cloze(let accepted) = item.form, !marked.isRight else { return nil }
    return typed("", accepted, isRight: true)
  }

  /// The same for answers that differ in capitals, spaces, quotation marks, dashes, hyphens between
  /// letters, an article, a full stop, marks between thousands, `&` for "and", "percent" for `%`; the
  /// same rule as in the site's `marking.js`.
  static func plain(_ text: String) -> String {
    let known = text.precomposedStringWithCompatibilityMapping.lowercased()
    var plain = known.map { character -> Character in
      switch character {
      case "‘", "’": "'"
      case "“", "”": "\""
      case "‐", "‑", "‒", "–", "—", "―": "-"
      default: character
      }
    }.map(String.init).joined()
    plain.replace(/(\p{L}{2})-(?=\p{L})/) { "\($0.1) " }
    plain.replace(/(\d),(?=\d{3}(?!\d))/) { String($0.1) }
    plain.replace(/\s*(%|\bper ?cent\b)/, with: "%")
    plain.replace("&", with: " and ")
    plain = plain.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for article in ["the ", "an ", "a "] where plain.hasPrefix(article) {
      plain.removeFirst(article.count)
      break
    }
    if let last = plain.last, ".!".contains(last) { plain.removeLast() }
    return plain
  }
}
