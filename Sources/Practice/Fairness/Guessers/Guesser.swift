/// A way to answer without having read the guide.
package protocol Guesser: Sendable {
  var name: String { get }
  /// The option that it takes, the first shown among equals; nil where it has nothing to go by.
  func pick(_ sheet: Sheet) -> Int?
}

extension Guesser {
  /// The first option with the highest score; nil where all are alike.
  func best(_ sheet: Sheet, by score: (Sheet.Option) -> Int) -> Int? {
    sheet.kind == .choice ? Guessers.first(sheet.options, by: score) : nil
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
    SameWord(word: "Strong"), SameWord(word: "Weak"), SameWord(word: "Good"), SameWord(word: "Bad"),
    ShownOrder(),
  ]

  /// The places of those that go by how often an option appears, with 1 for most, -1 for fewest.
  static let byFrequency: [(place: Int, sign: Int)] = all.enumerated().compactMap {
    place, guesser in
    switch guesser {
    case is MostFrequentOption: (place, 1)
    case is RarestOption: (place, -1)
    default: nil
    }
  }

  /// The place of the first item with the highest score; nil where all have the same.
  static func first<Item>(_ items: [Item], by score: (Item) -> Int) -> Int? {
    guard let first = items.first else { return nil }
    var top = score(first)
    var (place, isEven) = (0, true)
    for index in items.indices.dropFirst() {
      let value = score(items[index])
      isEven = isEven && value == top
      if value > top { (top, place) = (value, index) }
    }
    return isEven ? nil : place
  }
}
