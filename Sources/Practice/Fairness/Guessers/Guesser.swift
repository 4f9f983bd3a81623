/// A way to answer without having read the guide.
package protocol Guesser: Sendable {
  var name: String { get }
  /// The option that it takes, the first shown among equals; nil where it has nothing to go by.
  func pick(_ sheet: Sheet) -> Int?
}

extension Guesser {
  /// The first option with the highest score; nil where all are alike.
  func best(_ sheet: Sheet, by score: (Phrase) -> Int) -> Int? {
    guard sheet.kind == .choice else { return nil }
    return Self.first(sheet.options.map(score))
  }

  static func first(_ scores: [Int]) -> Int? {
    guard let top = scores.max(), scores.contains(where: { $0 != top }) else { return nil }
    return scores.firstIndex(of: top)
  }
}

/// All guessers of the bank, in the order of the report.
package enum Guessers {
  package static let all: [any Guesser] = [
    LongestOption(), ShortestOption(), MostOverlap(), LeastOverlap(),
    FixedPosition(index: 0), FixedPosition(index: 1), FixedPosition(index: 2),
    FixedPosition(index: 3), MiddleNumber(), MostAlike(), OddOneOut(), AvoidsAbsolutes(),
    PrefersHedges(), MostFrequentOption(), RarestOption(), SameWord(word: "Yes"),
    SameWord(word: "No"),
    SameWord(word: "Strong"), SameWord(word: "Weak"), ShownOrder(),
  ]
}
