import Markdown

/// The words that a guide uses for its labels and headings: English ones and the author's own. A
/// class without variables, which every reader holds.
final class Lexicon: Sendable {
  /// The guide's, as `guide.yml` has it.
  let language: String
  private let labels: [String: Label]
  private let topics: [String: SectionTopic]
  /// The first bytes of the words for a situation.
  private let situationOpenings: Set<UInt8>
  /// Words before the letter of the right option, English ones and the author's.
  private let answers: Set<String>
  private let answerOpenings: Set<UInt8>
  /// The author's first word for an answer, as it stands in `guide.yml`.
  private let ownAnswer: String?

  /// The roles that `labels:` in `guide.yml` may name.
  static let roles =
    LabelRole.allCases.filter { $0 != .field && $0 != .between }.map(\.rawValue)
    + SectionTopic.allCases.map(\.rawValue)

  init(adding words: [String: [String]] = [:], language: String = "en") {
    self.language = language
    var labels = Self.englishLabels
    var topics: [String: SectionTopic] = [:]
    for (role, words) in words.sorted(by: { $0.key < $1.key }) {
      for word in words.map(LabelText.normalise) {
        if let role = LabelRole(rawValue: role) {
          labels[word] = Label(role: role, family: Self.family(of: role))
        } else if let topic = SectionTopic(rawValue: role) {
          topics[word] = topic
        }
      }
    }
    situationOpenings = Set(
      labels.filter { $0.value.role == .situation }.compactMap { $0.key.utf8.first })
    ownAnswer = words["answer"]?.first { $0.count > 1 }
    answers = Self.englishAnswers.union((words["answer"] ?? []).map(LabelText.normalise))
    answerOpenings = Set(answers.compactMap(\.utf8.first))
    self.labels = labels
    self.topics = topics
  }

  /// Whether a label announces which option is right.
  ///
  /// - Parameter words: the label in the form of ``LabelText``.
  func isAnswer(_ words: String) -> Bool { answers.contains(words) }

  /// Whether it announces the answers to several questions; "Solution" alone may be one of its own.
  func isAnswerKey(_ words: String) -> Bool {
    Self.englishKeys.contains(words) || isOwnAnswer(words)
  }

  /// Whether it is the author's own word for an answer.
  func isOwnAnswer(_ words: String) -> Bool {
    answers.contains(words) && !Self.englishAnswers.contains(words)
  }

  /// Whether a text is one of the author's own words for what stands below a heading, or below the head
  /// of a table.
  ///
  /// - Parameter words: the text in the form of ``LabelText``.
  func isOwn(_ words: String, for topic: SectionTopic) -> Bool { topics[words] == topic }

  /// Whether it is a label of this role: an English one or the author's own.
  func isLabel(_ words: String, of role: LabelRole) -> Bool { labels[words]?.role == role }

  /// How to write the answer of a question with options, in the author's own word.
  var answerExample: String {
    if let ownAnswer { return "\"\(ownAnswer): B\"" }
    let isEnglish =
      language.hasPrefix("en") && topics.isEmpty && labels.count == Self.englishLabels.count
    return isEnglish
      ? "\"Answer: B\"" : "\"Answer: B\" (or name your word in guide.yml: labels: answer)"
  }

  /// A quick look whether a line may begin with a word for "answer".
  func mayOpenAnswer(_ line: [Inline]) -> Bool {
    guard let letter = line.first?.openingText?.utf8.first(where: \.isLetter) else { return true }
    return letter >= 128 || answerOpenings.contains(letter.lowercased)
  }

  private static let englishAnswers = englishKeys.union([
    "answer", "ans", "correct answer", "right answer", "solution",
    "correct option", "correct", "the answer", "the correct answer",
    "model answer", "sample answer", "suggested answer", "possible answer", "example answer",
    "expected answer", "reference answer", "model solution", "sample solution",
    "suggested solution", "possible solution", "example solution",
  ])

  /// What announces the answers to several questions.
  private static let englishKeys: Set<String> = [
    "answers", "answer key", "key", "solutions", "mark scheme", "marking scheme",
    "suggested answers", "model answers", "sample answers", "possible answers", "expected answers",
    "correct answers", "model solutions", "sample solutions", "suggested solutions",
    "key to the questions", "key to the exercises", "answers to the questions",
    "answers to the exercises", "solutions to the exercises", "solutions to the problems",
    "answers and explanations", "show answers", "show the answers", "show solutions",
    "see the answers", "reveal answers", "check your answers", "exercise key", "quiz answers",
  ]

  /// A quick look whether a line may begin with the label of a situation.
  func mayOpenSituation(_ line: [Inline]) -> Bool {
    guard let text = line.first?.openingText else { return false }
    guard let first = text.utf8.first(where: { $0.isLetter }) else { return true }
    return first >= 128 || situationOpenings.contains(first.lowercased)
  }

  /// The label that a lead is, and the text behind it; nil where it is none.
  func label(_ lead: Lead) -> (label: Label, rest: [Inline])? {
    if let label = labels[lead.name] ?? named(lead) {
      guard lead.separator != .space || lead.verdict != nil else { return nil }
      guard lead.separator != .fullStop || lead.rest.isEmpty else { return nil }
      return (label, lead.rest.droppingMark(of: label.role))
    }
    if let inner = insideEmphasis(lead) { return inner }
    guard let verdict = lead.verdict else { return nil }
    let mark = Label(role: verdict == .weak ? .weak : .strong, family: .mark)
    if lead.name.isEmpty {
      let text = LabelText.normalise(lead.rest.plainText)
      if let label = labels[text], label.role == mark.role { return (label, []) }
      return (mark, lead.rest)
    }
    return (mark, lead.wholeText)
  }

  /// `**A poor answer:**`
  private func named(_ lead: Lead) -> Label? {
    guard lead.isEmphasised, lead.name.hasPrefix("a ") || lead.name.hasPrefix("the ") else {
      return nil
    }
    let name = lead.name.drop { $0 != " " }.dropFirst()
    // "The good" is no answer.
    guard name.contains(" ") else { return nil }
    return labels[String(name)].flatMap { [.weak, .strong].contains($0.role) ? $0 : nil }
  }

  /// `**Myth: Eggs raise cholesterol.** Fact: …`, `**A: No**, it depends.`: the label stands in bold with
  /// the first of what it announces.
  private func insideEmphasis(_ lead: Lead) -> (label: Label, rest: [Inline])? {
    guard lead.isEmphasised, [.space, .fullStop, .questionMark].contains(lead.separator),
      let inner = Lead(lead.label), inner.separator == .colon, let label = labels[inner.name],
      label.family == .belief || label.role == .answer
    else { return nil }
    let end: [Inline] = lead.separator == .fullStop ? [.text(".")] : []
    let goesOn = lead.rest.plainText.utf8.first.map(",.;:!?".utf8.contains) ?? true
    return (label, [.strong(inner.rest + end)] + (goesOn ? [] : [.text(" ")]) + lead.rest)
  }

  /// The label that a whole heading, table head or comment is.
  func label(whole text: String) -> Label? {
    label(whole: text, words: LabelText.normalise(text))
  }

  /// - Parameter words: the text in the form of ``LabelText``.
  func label(whole text: String, words: String) -> Label? {
    if let label = labels[words] { return label }
    guard let (verdict, length) = Verdict.leading(text), length >= text.utf8.count else {
      return nil
    }
    return Label(role: verdict == .weak ? .weak : .strong, family: .mark)
  }

  /// The word that judges, and what it judges: `Poor call`.
  ///
  /// - Parameter words: the text in the form of ``LabelText``.
  func judged(_ words: String) -> (label: Label, thing: Substring)? {
    guard let space = words.utf8.firstIndex(of: UInt8(ascii: " ")),
      let label = labels[String(words[..<space])], label.family == .verdict
    else { return nil }
    return (label, words[space...].dropFirst())
  }

  /// What a heading announces for the text below it.
  ///
  /// - Parameter words: the heading in the form of ``LabelText``.
  func topic(ofHeading words: String) -> SectionTopic? {
    topics[words] ?? SectionTopic(englishHeading: words)
  }

  private static func family(of role: LabelRole) -> Label.Family {
    role == .weak || role == .strong ? .verdict : .other
  }
}

extension [Inline] {
  /// `Bad: ❌ ice`: a mark that says what the label said.
  fileprivate func droppingMark(of role: LabelRole) -> [Inline] {
    guard role == .weak || role == .strong, case .text(let text)? = first,
      let mark = Verdict.leading(text), (mark.verdict == .weak) == (role == .weak)
    else { return self }
    return tail(from: mark.length)
  }
}

extension Lead {
  /// Label and text together, for a line whose mark is its only label.
  fileprivate var wholeText: [Inline] {
    guard !label.isEmpty else { return rest }
    let label: [Inline] = isEmphasised ? [.strong(self.label)] : self.label
    switch separator {
    case .colon: return label + [.text(": ")] + rest
    case .dash: return label + [.text(" — ")] + rest
    case .fullStop: return label + [.text(". ")] + rest
    case .space, .questionMark, .alone: return rest.isEmpty ? label : label + [.text(" ")] + rest
    }
  }
}
