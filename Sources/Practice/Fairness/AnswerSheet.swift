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

  /// With the guessers that go by how often an option appears in the bank.
  func marks(frequencies: [UInt64: Int]) -> Marks {
    guard !options.isEmpty else { return marks }
    let counts = options.map { frequencies[$0] ?? 0 }
    var marks = marks
    for (place, sign) in Guessers.byFrequency {
      marks.set(place, isRight: Guessers.first(counts) { sign * $0 }.map { $0 == key })
    }
    return marks
  }
}

/// The questions of a bank as the guessers see them.
struct AnswerSheets: Sendable {
  /// What the guessers make of each question; nil where it cannot be guessed at.
  private(set) var marks: [Marks?]

  init(_ sheets: [AnswerSheet?]) {
    var frequencies: [UInt64: Int] = [:]
    for sheet in sheets {
      for option in sheet?.options ?? [] { frequencies[option, default: 0] += 1 }
    }
    marks = sheets.map { $0?.marks(frequencies: frequencies) }
  }

  init(_ questions: [Question]) {
    var known: [String: Phrase] = [:]
    self.init(
      questions.map { question in
        AnswerSheet(question) { text in
          if let phrase = known[text] { return phrase }
          let phrase = Phrase(text)
          known[text] = phrase
          return phrase
        }
      })
  }

  /// What comes of the guesser at a place in ``Guessers/all``.
  func outcome(of guesser: Int, without gone: Set<Int> = []) -> Outcome {
    var outcome = Outcome()
    for (place, marks) in marks.enumerated() {
      guard let marks, marks.isAsked(guesser), !gone.contains(place) else { continue }
      outcome.record(isRight: marks.isRight(guesser), chance: marks.chance)
    }
    return outcome
  }
}
