/// How many columns of a terminal text takes: wide characters and emoji two, marks none.
enum TextWidth {
  static func columns(_ text: String) -> Int {
    text.reduce(0) { $0 + columns($1) }
  }

  /// As much of the start as fits.
  static func prefix(_ text: String, columns limit: Int) -> String {
    var used = 0
    let kept = text.prefix { character in
      used += columns(character)
      return used <= limit
    }
    return String(kept)
  }

  /// The whole, or the start with an ellipsis.
  static func shortened(_ text: String, columns limit: Int) -> String {
    columns(text) <= limit ? text : prefix(text, columns: limit - 1) + "…"
  }

  /// As much of the end as fits.
  static func suffix(_ text: String, columns limit: Int) -> String {
    String(prefix(String(text.reversed()), columns: limit).reversed())
  }

  /// The width of one character after Unicode's East Asian Width, emoji as terminals show them.
  static func columns(_ character: Character) -> Int {
    guard let first = character.unicodeScalars.first else { return 0 }
    if first.isASCII { return first.value < 32 ? 0 : 1 }
    let isEmoji =
      first.properties.isEmojiPresentation
      || character.unicodeScalars.dropFirst().contains { $0 == "\u{FE0F}" }
    if isEmoji || wide.contains(where: { $0.contains(first.value) }) { return 2 }
    switch first.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: return 1
    }
  }

  /// Blocks whose characters are wide or full width.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
    0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
    0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD,
  ]
}
