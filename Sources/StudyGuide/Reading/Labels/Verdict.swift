/// A mark that says right or wrong without a word: `❌`, `👍`.
enum Verdict: Sendable {
  case weak, strong

  private static let marks: [(mark: String, verdict: Verdict)] = [
    ("❌", .weak), ("✗", .weak), ("✘", .weak), ("✖", .weak), ("👎", .weak), ("🚫", .weak),
    ("⛔", .weak), ("🔴", .weak), ("✅", .strong), ("✓", .strong), ("✔", .strong),
    ("☑", .strong), ("👍", .strong), ("🟢", .strong),
  ]

  /// The mark at the start of `text`, and how many bytes it takes with what belongs to it
  /// (variation selector, skin tone) and the white space behind.
  static func leading(_ text: String) -> (verdict: Verdict, length: Int)? {
    guard let first = text.utf8.first, first >= 0xE2 || first == 32 else { return nil }
    let blanks = text.utf8.prefix { $0 == 32 }.count
    let rest = text.utf8.dropFirst(blanks)
    // Dashes and quotation marks begin with 0xE2 as well.
    let second = rest.dropFirst().first ?? 0
    guard rest.first == 0xF0 || rest.first == 0xE2 && second > 0x80 else { return nil }
    for (mark, verdict) in marks where rest.starts(with: mark.utf8) {
      let tail = String(Substring(rest.dropFirst(mark.utf8.count))).unicodeScalars
      let extra = tail.prefix { scalar in
        scalar == "\u{FE0F}" || scalar == " " || (0x1F3FB...0x1F3FF).contains(scalar.value)
      }
      return (verdict, blanks + mark.utf8.count + String(extra).utf8.count)
    }
    return nil
  }
}
