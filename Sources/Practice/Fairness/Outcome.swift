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
