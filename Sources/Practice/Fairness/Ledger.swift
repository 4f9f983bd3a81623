/// By how much each guesser is ahead of chance in the questions made so far, so that the next one
/// can be made to set it back.
struct Ledger: Sendable {
  private var excess = [Double](repeating: 0, count: Guessers.all.count)

  /// How lopsided the bank would become; the lower the better.
  func cost(_ marks: Marks?) -> Double {
    guard let marks else { return 0 }
    var cost = 0.0
    for place in excess.indices where marks.isAsked(place) {
      let change = Self.change(marks, place)
      cost += change * (2 * excess[place] + change)
    }
    return cost
  }

  mutating func record(_ marks: Marks?) {
    guard let marks else { return }
    for place in excess.indices where marks.isAsked(place) {
      excess[place] += Self.change(marks, place)
    }
  }

  /// What a guesser gains or loses against chance with one question.
  private static func change(_ marks: Marks, _ place: Int) -> Double {
    (marks.isRight(place) ? 1 : 0) - marks.chance
  }
}
