/// What the guessers make of one question: a bit for each, at its place in ``Guessers/all``.
struct Marks: Sendable, Equatable {
  /// Those that have something to go by.
  private(set) var asked: UInt32 = 0
  /// Those of them that are right.
  private(set) var right: UInt32 = 0
  /// The probability that a blind pick is right.
  let chance: Double

  /// - Parameter key: the place of the right option.
  init(_ sheet: Sheet, key: Int, chance: Double) {
    self.chance = chance
    for place in Guessers.all.indices {
      guard let pick = Guessers.all[place].pick(sheet) else { continue }
      set(place, isRight: pick == key)
    }
  }

  /// What a guesser makes of it, once more of the bank is known.
  mutating func set(_ place: Int, isRight: Bool?) {
    let bit: UInt32 = 1 << place
    asked = isRight == nil ? asked & ~bit : asked | bit
    right = isRight == true ? right | bit : right & ~bit
  }

  func isAsked(_ place: Int) -> Bool { asked & (1 << place) != 0 }
  func isRight(_ place: Int) -> Bool { right & (1 << place) != 0 }
}
