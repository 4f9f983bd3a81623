import Foundation

/// A sentence with one gap, and what fills it.
struct Gap: Sendable {
  static let mark = "____"

  let text: String
  let accepted: [String]

  init(text: String, accepted: [String]) {
    self.text = text
    self.accepted = accepted
  }

  /// The first sentence that states an amount, with a gap for it; nil where none does.
  init?(in answer: String) {
    for sentence in Wording.sentences(answer) {
      for word in sentence.split(separator: " ") {
        let bare = word.drop { !$0.isLetter && !$0.isNumber && $0 != "$" }
          .reversed().drop { !$0.isLetter && !$0.isNumber && $0 != "%" }.reversed()
        let amount = String(bare)
        guard amount.contains(where: \.isNumber) || Self.isNumeral(amount.lowercased()) else {
          continue
        }
        guard let range = sentence.range(of: amount) else { continue }
        text = sentence.replacingCharacters(in: range, with: Self.mark)
        accepted = Self.spellings(amount)
        return
      }
    }
    return nil
  }

  /// The sentence with one of its parts taken out.
  init?(_ part: String, outOf sentence: String) {
    guard !part.isEmpty, let range = sentence.range(of: part, options: .backwards) else { return nil }
    text = sentence.replacingCharacters(in: range, with: Self.mark)
    accepted = Self.spellings(part)
  }

  private static let numerals = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
  ]

  private static func isNumeral(_ word: String) -> Bool { numerals.contains(word) }

  /// The text as written, and a numeral in figures as well.
  private static func spellings(_ text: String) -> [String] {
    let bare = text.hasPrefix("the ") ? [String(text.dropFirst(4))] : []
    guard let index = numerals.firstIndex(of: text.lowercased()) else { return [text] + bare }
    return [text, String(index + 2)]
  }
}
