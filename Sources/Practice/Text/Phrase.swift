/// A text that may stand as an option, with what guessers and gates look at, computed once. A class
/// without variables: it is handed around a lot, and one reference is cheaper than its parts.
final class Phrase: Sendable {
  let text: String
  /// Stands for the text where texts are counted.
  let hash: UInt64
  /// The same for texts that differ in capitals, spaces and punctuation only; 0 for one without
  /// letters or digits.
  let signature: UInt64
  let bag: WordBag
  /// In characters.
  let length: Int
  /// The first number in the text, where the text is short enough to be an amount.
  let number: Double?
  /// Whether it speaks about the other options, as "all of the above" does.
  let isAboutOthers: Bool
  /// Whether the author put the whole in quotation marks.
  let isQuoted: Bool
  /// Whether it speaks early of something that was named before it: “Name it twice”. What somebody
  /// says in quotation marks brings its own sense.
  let leansOnContext: Bool

  init(_ text: String) {
    self.text = text
    hash = StableHash.of(text)
    signature = Self.signature(of: text)
    bag = WordBag(text)
    length = text.utf8.allSatisfy { $0 < 0x80 } ? text.utf8.count : text.count
    number = length > 16 ? nil : Self.number(in: text)
    isAboutOthers = Self.isAboutOthers(text)
    isQuoted = text.hasPrefix("\"") || text.hasPrefix("“")
    leansOnContext = !isQuoted && Self.leans(text)
  }

  /// Whether it can be understood away from its place: “late” or “yes, at once” cannot.
  var standsByItself: Bool { bag.substance > 1 || bag.substance == 1 && bag.count > 4 }

  /// Whether both say the same, whatever their capitals and full stops.
  func isSame(as other: Phrase) -> Bool { signature != 0 && signature == other.signature }

  /// Whether one says all that the other says: `Redis`, “ElastiCache Redis”.
  func overlaps(_ other: Phrase) -> Bool {
    isSame(as: other) || bag.includes(other.bag) || other.bag.includes(bag)
  }

  /// Whether the second to fourth word speak of something that was named before it.
  private static func leans(_ text: String) -> Bool {
    words(in: text.utf8.prefix(40)).prefix(4).dropFirst().contains {
      hasWord($0, of: pronouns, beginningWith: "it")
    }
  }

  private static func words(in bytes: Substring.UTF8View) -> [Substring.UTF8View] {
    bytes.split { !(65...90).contains($0) && !(97...122).contains($0) }
  }

  /// Whether a word is one of these, in small or capital letters; few words begin with their letters.
  private static func hasWord(
    _ word: Substring.UTF8View, of words: Set<String>, beginningWith letters: StaticString
  ) -> Bool {
    guard word.count < 6, let first = word.first,
      letters.withUTF8Buffer({ $0.contains(first | 0x20) })
    else { return false }
    return words.contains(String(Substring(word)).lowercased())
  }

  private static let pronouns: Set<String> = ["it", "them", "they", "these", "those"]

  /// Whether its first words speak of people by a pronoun alone: “There is no evidence that she did.”
  var speaksOfSomebody: Bool {
    Self.words(in: text.utf8.prefix(60)).prefix(8).contains {
      Self.hasWord($0, of: Self.people, beginningWith: "hst")
    }
  }

  private static let people: Set<String> = ["he", "she", "they", "his", "her", "their"]

  /// Whether it is a name of several words: `Marie Antoinette`.
  var isName: Bool {
    let words = text.split(separator: " ")
    return words.count > 1 && words.allSatisfy { $0.first?.isUppercase == true }
  }

  /// Whether it begins with a word for something that was named before it: “This dries the crust.”
  var opensByPointing: Bool {
    let word = text.utf8.prefix(8).prefix { (65...90).contains($0) || (97...122).contains($0) }
    let first = String(decoding: word, as: UTF8.self).lowercased()
    return Self.pronouns.contains(first) || ["this", "that", "he", "she", "such"].contains(first)
  }

  /// Whether its first word shows what kind of question it answers: “Yes”, “Because”, “Three”.
  var opensTellingly: Bool {
    let word = text.prefix { $0.isLetter || $0.isNumber }
    return ["yes", "no", "because", "since"].contains(word.lowercased())
      || Gap.isAmount(String(word))
  }

  /// Whether any word of it stands for something that was named before it.
  var pointsBack: Bool {
    let words = text.lowercased().split { !$0.isLetter }
    // “This idea” says little more than “this”.
    return opensByPointing || leansOnContext || words.contains { $0 == "this" || $0 == "these" }
  }

  /// Its first two words: “Among the cases …”
  var opening: [Substring] { text.split(separator: " ", maxSplits: 2).prefix(2).map(\.self) }

  /// Whether a word of it stands for something of another text.
  var hasPronoun: Bool {
    text.lowercased().split { !$0.isLetter }.contains { Self.pronouns.contains(String($0)) }
  }

  /// Whether it says what not to do.
  var forbids: Bool {
    let opening = text.utf8.prefix(2).map { $0 | 0x20 }
    guard Self.prohibitions.contains(where: { $0.utf8.starts(with: opening) }) else { return false }
    let words = text.prefix(10).lowercased().replacing("’", with: "'")
    return Self.prohibitions.contains(where: words.hasPrefix)
  }

  private static let prohibitions = ["don't ", "do not ", "never ", "avoid "]

  private static func signature(of text: String) -> UInt64 {
    let kept = text.utf8.compactMap { byte -> UInt8? in
      switch byte {
      case 65...90: byte + 32
      // Letters, digits, what lies beyond ASCII, and the signs that tell amounts and code apart.
      case 48...57, 97...122, 0x80...: byte
      case UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "+"), UInt8(ascii: "<"),
        UInt8(ascii: "="), UInt8(ascii: ">"):
        byte
      default: nil
      }
    }
    return kept.isEmpty ? 0 : StableHash.of(kept)
  }

  private static func isAboutOthers(_ text: String) -> Bool {
    let start = text.utf8.prefix(11).map { (65...90).contains($0) ? $0 + 32 : $0 }
    return openings.contains { start.starts(with: $0) }
  }

  private static let openings = ["all of the", "none of the", "both of the", "all the abo"]
    .map { Array($0.utf8) }

  /// The number with which a text begins: `10 mm²`.
  static func number(opening text: String) -> Double? {
    text.first { !"~<>≈±".contains($0) }?.isNumber == true ? number(in: text) : nil
  }

  private static func number(in text: String) -> Double? {
    guard text.utf8.contains(where: { (48...57).contains($0) || $0 >= 0x80 }) else { return nil }
    let digits = text.drop { !$0.isNumber }.prefix { $0.isNumber || $0 == "." || $0 == "," }
    return Double(digits.filter { $0 != "," })
  }
}
