import Foundation

/// The ways to type what fills a gap.
enum Spellings {
  /// The text as written and without its article or signs, numerals in figures, ranges with a hyphen, `$5K`
  /// as `$5,000`, `9 of 10` as `9/10`,
  /// with or without `$`, `%` and the comma of thousands.
  ///
  /// - Parameter next: the word behind the gap; whoever types the unit with an amount is right.
  static func of(_ text: String, before next: Substring = "") -> [String] {
    let bare = Wording.withoutPictures(text)
    let figures = bare.split(separator: " ").map { word in
      numeral(word) ?? String(word)
    }.joined(separator: " ")
    let isAmount = figures.first.map { $0.isNumber || $0 == "$" } ?? false
    var all = [text, bare, withoutArticle(bare), withoutPossession(bare), figures]
    if isAmount {
      all.append(figures.replacing(" to ", with: "-").replacing(" or ", with: "-"))
      all += thousands(figures).map { [$0] } ?? []
      all += shares(figures)
      all += all.map { $0.filter { !"$%,".contains($0) } }
      let unit = next.prefix { $0.isLetter }
      if Units.isUnit(unit) { all += all.map { "\($0) \(unit)" } }
    }
    all += all.map { $0.replacing("’", with: "'") }
    var seen: Set<String> = []
    return all.filter { seen.insert($0).inserted }
  }

  /// A number from one to twelve in figures.
  static func numeral(_ word: some StringProtocol) -> String? {
    numerals.firstIndex(of: word.lowercased()).map { String($0 + 1) }
  }

  private static let numerals = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
  ]

  private static func withoutArticle(_ text: String) -> String {
    let article = ["the ", "a ", "an "].first { text.lowercased().hasPrefix($0) }
    return article.map { String(text.dropFirst($0.count)) } ?? text
  }

  /// `CTO’s` may be typed as `CTO`.
  private static func withoutPossession(_ text: String) -> String {
    ["’s", "'s"].contains(where: text.hasSuffix) ? String(text.dropLast(2)) : text
  }

  /// `9 of 10` as `nine of ten`, `9 out of 10` and `9/10`.
  private static func shares(_ figures: String) -> [String] {
    let numbers = figures.replacing(" out of ", with: " of ").split(separator: " of ")
    guard numbers.count == 2, numbers.allSatisfy({ $0.allSatisfy(\.isNumber) }) else { return [] }
    let words = numbers.map { Int($0).map(Wording.word) ?? String($0) }
    return [" of ", " out of "].flatMap {
      [numbers.joined(separator: $0), words.joined(separator: $0)]
    } + [numbers.joined(separator: "/")]
  }

  /// `$5K` in full.
  private static func thousands(_ amount: String) -> String? {
    guard let last = amount.last, last == "K" || last == "k" else { return nil }
    let digits = amount.dropLast()
    guard digits.drop(while: { $0 == "$" }).allSatisfy(\.isNumber) else { return nil }
    return digits + ",000"
  }
}
