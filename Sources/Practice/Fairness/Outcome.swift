/// What came of one guesser's answers.
package struct Outcome: Sendable, Equatable {
  /// The chance of each question that it answered.
  package private(set) var chances: [Double] = []
  package private(set) var right = 0

  package init() {}

  package mutating func record(isRight: Bool, chance: Double) {
    chances.append(chance)
    right += isRight ? 1 : 0
  }

  /// Takes back an answer that was right.
  mutating func removeHit(chance: Double) {
    guard let place = chances.lastIndex(of: chance) else { return }
    chances.remove(at: place)
    right -= 1
  }

  /// The probability that chance does as well or better: exact up to ``exactLimit`` questions.
  package var probability: Double {
    chances.count <= Self.exactLimit
      ? PoissonBinomial(chances).probability(ofAtLeast: right)
      : NormalTail.probability(ofAtLeast: right, events: chances)
  }

  private static let exactLimit = 2000
}

/// The questions of a bank as a guesser sees them.
struct GuessedAnswers: Sendable {
  private struct Item: Sendable {
    let id: QuestionID
    let sheet: Sheet
    let key: Int
    let chance: Double
  }

  private let items: [Item]
  private let chances: [QuestionID: Double]

  init(_ questions: [Question]) {
    var frequencies: [String: Int] = [:]
    for question in questions where question.kind == .choice {
      for option in question.options { frequencies[option.text, default: 0] += 1 }
    }
    var known: [String: Phrase] = [:]
    func phrase(_ text: String) -> Phrase {
      if let phrase = known[text] { return phrase }
      let phrase = Phrase(text)
      known[text] = phrase
      return phrase
    }
    items = questions.compactMap { question in
      switch question.form {
      case .choice(let options), .boolean(let options):
        guard let key = options.firstIndex(where: \.isCorrect) else { return nil }
        let sheet = Sheet(
          kind: question.kind, stem: WordBag(question.prompt),
          options: options.map { phrase($0.text) },
          frequencies: options.map { frequencies[$0.text] ?? 0 })
        return Item(id: question.id, sheet: sheet, key: key, chance: 1 / Double(options.count))
      case .order(let shown, let answer):
        let sheet = Sheet(kind: .order, stem: WordBag(""), options: [])
        let ways = (1...max(1, shown.count)).reduce(1.0) { $0 * Double($1) }
        return Item(id: question.id, sheet: sheet, key: shown == answer ? 0 : 1, chance: 1 / ways)
      case .multiple, .cloze, .match: return nil
      }
    }
    chances = Dictionary(items.map { ($0.id, $0.chance) }) { first, _ in first }
  }

  func chance(of id: QuestionID) -> Double { chances[id] ?? 1 }

  /// The questions that a guesser gets right.
  func hits(of guesser: any Guesser) -> [QuestionID] {
    items.filter { guesser.pick($0.sheet) == $0.key }.map(\.id)
  }

  func outcome(of guesser: any Guesser, without gone: Set<QuestionID> = []) -> Outcome {
    items.reduce(into: Outcome()) { outcome, item in
      guard !gone.contains(item.id), let pick = guesser.pick(item.sheet) else { return }
      outcome.record(isRight: pick == item.key, chance: item.chance)
    }
  }
}
