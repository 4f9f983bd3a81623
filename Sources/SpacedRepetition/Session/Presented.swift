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
    if case .question(let question) = item {
      options =
        question.keepsOrder ? question.options : generator.shuffled(question.options)
      switch question.form {
      case .order(let first, _): shown = first
      case .match(let pairs):
        texts = pairs.map(\.text)
        shown = generator.shuffled(pairs.map(\.match))
      case .choice, .multiple, .boolean, .cloze: break
      }
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
    switch (item, answer) {
    case (.card(let card), .rating(let grade)):
      return Marked(
        isRight: grade != .again, wrong: [], right: [], explanation: card.detail.plainText)
    case (.question(let question), .picks(let picks)): return mark(question, picks)
    case (.question(let question), .text(let text)): return mark(question, text)
    case (.card, .picks), (.card, .text), (.question, .rating): return nil
    }
  }

  private func mark(_ question: Question, _ picks: [Int]) -> Marked? {
    switch question.form {
    case .choice, .boolean, .multiple:
      guard !picks.isEmpty, picks.allSatisfy(options.indices.contains) else { return nil }
      guard question.kind == .multiple || picks.count == 1 else { return nil }
      let line = { (option: Question.Option) in Line(text: option.text, reason: option.rationale) }
      let wrong = Set(picks).sorted().map { options[$0] }.filter { !$0.isCorrect }
      let isRight = options.indices.allSatisfy { options[$0].isCorrect == picks.contains($0) }
      return Marked(
        isRight: isRight, wrong: wrong.map(line), right: options.filter(\.isCorrect).map(line),
        explanation: question.explanation)
    case .order(_, let answer):
      return mark(question, picks, against: answer)
    case .match(let pairs):
      return mark(question, picks, against: pairs.map(\.match))
    case .cloze: return nil
    }
  }

  /// What is to be put in order or matched: each pick is a place in `shown`.
  private func mark(
    _ question: Question, _ picks: [Int], against answer: [String]
  ) -> Marked? {
    guard picks.count == answer.count, Set(picks).count == picks.count || !texts.isEmpty,
      picks.allSatisfy(shown.indices.contains)
    else { return nil }
    let given = picks.map { shown[$0] }
    let lines = { (values: [String]) -> [Line] in
      let named = zip(texts, values).map { "\($0): \($1)" }
      let all = texts.isEmpty ? [values.joined(separator: " → ")] : named
      return all.map { Line(text: $0, reason: "") }
    }
    let isRight = given == answer
    return Marked(
      isRight: isRight, wrong: isRight ? [] : lines(given), right: lines(answer),
      explanation: question.explanation)
  }

  private func mark(_ question: Question, _ text: String) -> Marked? {
    guard case .cloze(let accepted) = question.form, !Self.plain(text).isEmpty else { return nil }
    let isRight = accepted.contains { Self.plain($0) == Self.plain(text) }
    return Marked(
      isRight: isRight,
      wrong: isRight ? [] : [Line(text: text, reason: "")],
      right: accepted.prefix(1).map { Line(text: $0, reason: "") },
      explanation: question.explanation)
  }

  /// The same for answers that differ in capitals, spaces, quotation marks, dashes, an article and
  /// a full stop; the same rule as in the site's `marking.js`.
  static func plain(_ text: String) -> String {
    var plain = text.lowercased().map { character -> Character in
      switch character {
      case "‘", "’": "'"
      case "“", "”": "\""
      case "‐", "‑", "‒", "–", "—", "―": "-"
      default: character.isWhitespace ? " " : character
      }
    }.split(separator: " ").map { String($0) }.joined(separator: " ")
    for article in ["the ", "an ", "a "] where plain.hasPrefix(article) {
      plain.removeFirst(article.count)
      break
    }
    if let last = plain.last, ".!".contains(last) { plain.removeLast() }
    return plain
  }
}
