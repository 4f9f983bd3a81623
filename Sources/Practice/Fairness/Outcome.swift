/// What came of one guesser's answers.
package struct Outcome: Sendable, Equatable {
  /// Questions that are as likely to be right by chance.
  private struct Group: Equatable {
    let chance: Double
    var count: Int
  }

  /// Of the questions that it answered: a bank of any size has a handful of chances.
  private var groups: [Group] = []
  package private(set) var right = 0

  package init() {}

  /// How many questions it answered.
  package var count: Int { groups.reduce(0) { $0 + $1.count } }

  /// How many of them would be right by chance.
  package var expected: Double { groups.reduce(0) { $0 + Double($1.count) * $1.chance } }

  package mutating func record(isRight: Bool, chance: Double) {
    right += isRight ? 1 : 0
    if let place = groups.firstIndex(where: { $0.chance == chance }) {
      groups[place].count += 1
    } else {
      groups.append(Group(chance: chance, count: 1))
    }
  }

  /// Takes an answer back.
  mutating func remove(isRight: Bool, chance: Double) {
    guard let place = groups.firstIndex(where: { $0.chance == chance }) else { return }
    groups[place].count -= 1
    right -= isRight ? 1 : 0
  }

  /// The probability that chance does as well or better: exact up to ``exactLimit`` questions.
  package var probability: Double {
    if count <= Self.exactLimit {
      let events = groups.flatMap { Array(repeating: $0.chance, count: $0.count) }
      return PoissonBinomial(events).probability(ofAtLeast: right)
    }
    let variance = groups.reduce(0) { $0 + Double($1.count) * $1.chance * (1 - $1.chance) }
    return NormalTail.probability(ofAtLeast: right, mean: expected, variance: variance)
  }

  private static let exactLimit = 2000
}
