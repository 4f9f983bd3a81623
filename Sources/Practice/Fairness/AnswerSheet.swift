/// One question as the guessers see it, in brief: what they make of it, and its options where they
/// are counted over the bank.
struct AnswerSheet: Sendable, Equatable {
  /// Frequencies aside.
  let marks: Marks
  /// The hash of each option of a choice, as shown; empty for other kinds.
  let options: [UInt64]
  /// The place of the right one.
  let key: Int

  init(_ sheet: Sheet, key: Int, chance: Double) {
    marks = Marks(sheet, key: key, chance: chance)
    options = sheet.kind == .choice ? sheet.options.map(\.hash) : []
    self.key = key
  }

  /// Nil for a question that cannot be guessed at by picking.
  init?(_ question: Question, phrase: (String) -> Phrase) {
    switch question.form {
    case .choice(let options), .boolean(let options):
      guard let key = options.firstIndex(where: \.isCorrect) else { return nil }
      let sheet = Sheet(
        kind: question.kind, stem: WordBag(question.prompt),
        options: options.map { phrase($0.text) })
      self.init(sheet, key: key, chance: 1 / Double(options.count))
    case .order(let shown, let answer): self.init(shown: shown, answer: answer)
    case .multiple, .cloze, .match: return nil
    }
  }

  /// What is to be put in order.
  init(shown: [String], answer: [String]) {
    let ways = (1...max(1, shown.count)).reduce(1.0) { $0 * Double($1) }
    let sheet = Sheet(kind: .order, stem: WordBag(""), options: [])
    self.init(sheet, key: shown == answer ? 0 : 1, chance: 1 / ways)
  }
}
