/// A pause of a schedule (`Lunch`, `Short break (15 min)`): it has its time, and nobody studies it.
enum Pause {
  static func isNamed(by label: String) -> Bool {
    guard holdsNoun(label) else { return false }
    let name = label.prefix { !"(:,.;—–".contains($0) }
    let words = name.lowercased().split { !$0.isLetter }
    return words.count < 4 && words.last.map(nouns.contains) ?? false
  }

  /// A quick look by the bytes, since every label of every schedule is asked.
  private static func holdsNoun(_ label: String) -> Bool {
    label.utf8.split { !(65...90).contains($0) && !(97...122).contains($0) }.contains { word in
      (5...12).contains(word.count)
        && nouns.contains(Substring(String(decoding: word, as: UTF8.self).lowercased()))
    }
  }

  private static let nouns: Set<Substring> = [
    "break", "breakfast", "brunch", "lunch", "dinner", "supper", "intermission", "recess", "pause",
  ]
}
