/// The questions of a bank as the guessers see them.
struct AnswerSheets: Sendable {
  /// What the guessers make of each question; nil where it cannot be guessed at, or was taken out.
  private(set) var marks: [Marks?]
  /// What comes of each guesser, in the order of ``Guessers/all``.
  private(set) var outcomes: [Outcome] = []
  /// The options of all choices one after the other, by number: the same text has the same.
  private let options: [Int]
  private let choices: [Choice]

  private struct Choice {
    /// The place of the question.
    let question: Int
    /// Where its options stand.
    let options: Range<Int>
    /// The place of the right one among them.
    let key: Int
  }

  init(_ sheets: some Collection<AnswerSheet?>) {
    marks = sheets.map { $0?.marks }
    var numbers: [UInt64: Int] = [:]
    var options: [Int] = []
    var choices: [Choice] = []
    for (place, sheet) in sheets.enumerated() {
      guard let sheet, !sheet.options.isEmpty else { continue }
      let start = options.count
      for option in sheet.options {
        let number = numbers[option] ?? numbers.count
        numbers[option] = number
        options.append(number)
      }
      choices.append(Choice(question: place, options: start..<options.count, key: sheet.key))
    }
    self.options = options
    self.choices = choices
    count()
  }

  init(_ questions: [Question]) {
    var known: [String: Phrase] = [:]
    self.init(
      questions.map { question in
        let sight = Sight(question) { text in
          if let phrase = known[text] { return phrase }
          let phrase = Phrase(text)
          known[text] = phrase
          return phrase
        }
        return sight.map(AnswerSheet.init)
      })
  }

  /// Takes a question out. Guessers that go by frequency see it until the next ``count()``.
  mutating func remove(_ place: Int) {
    guard let gone = marks[place] else { return }
    marks[place] = nil
    for guesser in outcomes.indices where gone.isAsked(guesser) {
      outcomes[guesser].remove(isRight: gone.isRight(guesser), chance: gone.chance)
    }
  }

  /// Counts anew how often each option appears, and what comes of each guesser.
  mutating func count() {
    var frequencies = [Int](repeating: 0, count: (options.max() ?? -1) + 1)
    for choice in choices where marks[choice.question] != nil {
      for option in options[choice.options] { frequencies[option] += 1 }
    }
    for choice in choices where marks[choice.question] != nil {
      let counts = options[choice.options].map { frequencies[$0] }
      for (guesser, sign) in Guessers.byFrequency {
        let pick = Guessers.first(counts) { sign * $0 }
        marks[choice.question]?.set(guesser, isRight: pick.map { $0 == choice.key })
      }
    }
    outcomes = Array(repeating: Outcome(), count: Guessers.all.count)
    for case let marks? in marks {
      for guesser in outcomes.indices where marks.isAsked(guesser) {
        outcomes[guesser].record(isRight: marks.isRight(guesser), chance: marks.chance)
      }
    }
  }
}
