/// Text that is raised or lowered, as signs of its own: `<sup>2</sup>` as ², `<sub>2</sub>` as ₂.
package enum Script: Sendable {
  case raised, lowered

  /// The one that a tag begins; nil for any other tag.
  package init?(opening tag: String) {
    guard tag.utf8.count < 8 else { return nil }
    switch tag.lowercased() {
    case "<sup>": self = .raised
    case "<sub>": self = .lowered
    default: return nil
    }
  }

  package func isClosed(by tag: String) -> Bool {
    tag.lowercased() == (self == .raised ? "</sup>" : "</sub>")
  }

  /// The signs for a text. Where there is none for a part of a word that is raised, a caret says what it
  /// is: `2^k`; any other text stays as it is.
  package func signs(for text: some StringProtocol) -> String {
    let known = self == .raised ? Self.raisedSigns : Self.loweredSigns
    let signs = text.compactMap { known[$0] }
    if signs.count == text.count { return String(signs) }
    let isWord = text.allSatisfy { $0.isLetter || $0.isNumber }
    return self == .raised && isWord && text.count < 4 && !text.isEmpty ? "^" + text : String(text)
  }

  private static let raisedSigns = signs("0123456789+-−=()ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ")
  private static let loweredSigns = signs("0123456789+-−=()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎")

  private static func signs(_ plain: String, _ signs: String) -> [Character: Character] {
    Dictionary(uniqueKeysWithValues: zip(plain, signs))
  }
}
