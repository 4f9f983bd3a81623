import Practice

/// Questions in Moodle's GIFT format.
///
///     ::id::[plain]Which fits? {=A function#It carries the load. ~A cluster#Nobody asks for it.}
package struct GIFT: Sendable {
  private let bank: QuestionBank

  package init(_ bank: QuestionBank) {
    self.bank = bank
  }

  package var text: String {
    var text = ""
    for section in bank.sections {
      text += "$CATEGORY: \(Self.category(bank.settings.title))/"
      text += "\(Self.category(section.chapter.title))\n\n"
      text += section.questions.map(Self.question).joined()
    }
    return text
  }

  private static func question(_ question: Question) -> String {
    let note = question.explanation.isEmpty ? "" : "\n\t####\(escaped(question.explanation))"
    return "::\(escaped(question.id.description))::[plain]\(escaped(question.prompt)) {\n"
      + answers(question).map { "\t\($0)\n" }.joined() + note.dropFirst()
      + (note.isEmpty ? "" : "\n") + "}\n\n"
  }

  private static func answers(_ question: Question) -> [String] {
    switch question.form {
    case .choice(let options), .boolean(let options):
      options.map { option in
        (option.isCorrect ? "=" : "~") + escaped(option.text) + feedback(option.rationale)
      }
    case .multiple(let options):
      options.map { option in
        "~%\(MoodleFraction.of(option, among: options))%" + escaped(option.text)
          + feedback(option.rationale)
      }
    case .cloze(let accepted): accepted.map { "=" + escaped($0) }
    case .order(_, let answer): Question.places(answer).map(pair)
    case .match(let pairs): pairs.map(pair)
    }
  }

  private static func pair(_ match: Question.Match) -> String {
    // An arrow of the author's would part the pair at the wrong place.
    let text = match.text.replacing("->", with: "→")
    return "=\(escaped(text)) -> \(escaped(match.match))"
  }

  private static func feedback(_ rationale: String) -> String {
    rationale.isEmpty ? "" : "#" + escaped(rationale)
  }

  /// Control characters of GIFT with a backslash, line breaks as `\n`.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "~", "=", "#", "{", "}", ":", "\\": escaped += "\\" + String(character)
      case "\n", "\r\n", "\r": escaped += "\\n"
      case "\t": escaped += " "
      default: escaped.append(character)
      }
    }
    return escaped
  }

  /// A level of a category's name, which ends at a line break or a slash.
  private static func category(_ title: String) -> String {
    title.split(whereSeparator: \.isNewline).joined(separator: " ").replacing("/", with: "//")
  }
}

/// Shares of the mark, as Moodle takes them.
enum MoodleFraction {
  /// Each correct option earns its share of 100, each wrong one costs its share.
  static func of(_ option: Question.Option, among options: [Question.Option]) -> String {
    let alike = options.count { $0.isCorrect == option.isCorrect }
    let share = shares[alike] ?? "5"
    return option.isCorrect ? share : "-" + share
  }

  /// Moodle refuses other numbers than its own.
  private static let shares: [Int: String] = [
    1: "100", 2: "50", 3: "33.33333", 4: "25", 5: "20", 6: "16.66667", 7: "14.28571", 8: "12.5",
    9: "11.11111", 10: "10",
  ]
}
