/// A pause of a schedule (`Lunch`, `Short break (15 min)`): it has its time, and nobody studies it.
enum Pause {
  static func isNamed(by label: String) -> Bool {
    let name = label.prefix { !"(:,.;—–".contains($0) }
    let words = name.lowercased().split { !$0.isLetter }
    return words.count < 4 && words.last.map(nouns.contains) ?? false
  }

  private static let nouns: Set<Substring> = [
    "break", "breakfast", "brunch", "lunch", "dinner", "supper", "intermission", "recess", "pause",
  ]
}
