/// Abbreviations, and the words of which they are the first letters: CPR, SQL.
enum Initials {
  /// Whether the letters of a term begin the words of its meaning.
  static func spell(_ term: String, _ meaning: String) -> Bool {
    let letters = term.filter(\.isLetter)
    guard (2...8).contains(letters.count), letters.allSatisfy(\.isUppercase) else { return false }
    let words = meaning.split { !$0.isLetter && $0 != "'" }
    let starts = String(words.compactMap(\.first)).uppercased()
    // `as needed (pro re nata)`
    if letters.count > 2 ? starts.contains(letters) : starts.hasPrefix(letters) { return true }
    guard letters.first == starts.first, words.count <= letters.count + 1 else { return false }
    var rest = letters[...]
    for letter in meaning.uppercased() where letter == rest.first { rest = rest.dropFirst() }
    return rest.isEmpty
  }

  /// Whether an abbreviation in one of the texts is spelt out in the other.
  static func tell(_ text: String, in other: String) -> Bool {
    abbreviations(text).contains { spell($0, other) }
      || abbreviations(other).contains { spell($0, text) }
  }

  private static func abbreviations(_ text: String) -> [String] {
    text.split { !$0.isLetter }.filter { $0.utf8.count > 1 && $0.allSatisfy(\.isUppercase) }
      .map(String.init)
  }
}
