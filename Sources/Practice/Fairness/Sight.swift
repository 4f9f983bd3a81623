/// One question as guessers see it, and what they make of it.
struct Sight: Sendable {
  let sheet: Sheet
  /// The place of the right option.
  let key: Int
  let marks: Marks

  /// - Parameter chance: the probability that a blind pick is right.
  init(_ sheet: Sheet, key: Int, chance: Double) {
    self.sheet = sheet
    self.key = key
    marks = Marks(sheet, key: key, chance: chance)
  }

  /// What is to be put in order.
  init(shown: [String], answer: [String]) {
    let ways = (1...max(1, shown.count)).reduce(1.0) { $0 * Double($1) }
    let sheet = Sheet(kind: .order, stem: .empty, options: [Phrase]())
    self.init(sheet, key: shown == answer ? 0 : 1, chance: 1 / ways)
  }

  /// Nil for a question that cannot be guessed at by picking.
  init?(_ question: Question, phrase: (String) -> Phrase) {
    switch question.form {
    case .choice(let options), .boolean(let options):
      guard let key = options.firstIndex(where: \.isCorrect) else { return nil }
      // The sides of a pair can be told apart by how they look, as the options of a choice.
      let isOfWords = question.kind == .boolean && question.keepsOrder
      let sheet = Sheet(
        kind: isOfWords ? .boolean : .choice, stem: WordBag(question.prompt),
        options: options.map { phrase($0.text) })
      self.init(sheet, key: key, chance: 1 / Double(options.count))
    case .order(let shown, let answer): self.init(shown: shown, answer: answer)
    case .multiple, .cloze, .match: return nil
    }
  }
}
