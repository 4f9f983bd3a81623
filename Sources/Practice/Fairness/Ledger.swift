/// By how much each guesser is ahead of chance in the questions made so far, so that the next one
/// can be made to set it back.
struct Ledger: Sendable {
  private var excess = [Double](repeating: 0, count: Guessers.all.count)

  /// How lopsided the bank would become; the lower the better.
  func cost(_ changes: [Double]) -> Double {
    var cost = 0.0
    for (ahead, change) in zip(excess, changes) where change != 0 {
      cost += change * (2 * ahead + change)
    }
    return cost
  }

  mutating func record(_ changes: [Double]) {
    for (index, change) in changes.enumerated() { excess[index] += change }
  }

  /// What each guesser gains or loses against chance with one question.
  static func changes(_ sheet: Sheet, key: Int, chance: Double) -> [Double] {
    Guessers.all.map { guesser in
      guard let pick = guesser.pick(sheet) else { return 0 }
      return (pick == key ? 1 : 0) - chance
    }
  }
}
