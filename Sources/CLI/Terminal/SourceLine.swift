import Markdown

/// A line of a source file as a terminal can show it: valid text, no control characters, cut to
/// the width around the place that matters.
struct SourceLine {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The column in characters, counted from 1, of a column in bytes.
  func character(atByte column: Int) -> Int {
    String(decoding: bytes.prefix(max(column - 1, 0)), as: UTF8.self).count + 1
  }

  /// The line and a caret line below it, for a range that begins in it.
  func excerpt(of range: SourceRange, width: Int) -> (text: String, caret: String) {
    let isOneLine = range.end.line == range.start.line
    return excerpt(
      from: range.start.column,
      length: isOneLine ? range.end.column - range.start.column + 1 : bytes.count, width: width)
  }

  /// The line and a caret line below it.
  func excerpt(from column: Int, length: Int, width: Int) -> (text: String, caret: String) {
    // A range counts bytes; no letter or sign is cut through.
    let first = min(max(column - 1, 0), bytes.count)
    let isBehind = first == bytes.count
    let start = isBehind ? first : bytes[...first].lastIndex { !$0.continuesScalar } ?? first
    let end = bytes.dropFirst(first + max(length, 1)).firstIndex { !$0.continuesScalar }
    // Of a very long line only what is near: no sign takes more than four bytes a column.
    let near = 16 * width
    let before = Self.visible(bytes.prefix(start).suffix(near))
    let marked = Self.visible(
      bytes.dropFirst(start).prefix((end ?? bytes.count) - start).prefix(near))
    let after = Self.visible(bytes.dropFirst(end ?? bytes.count).prefix(near))
    let lead = TextWidth.suffix(before, columns: width / 2)
    let isCut = lead.count < before.count || start > near
    let front = isCut ? "…" + lead : lead
    let room = max(width - TextWidth.columns(front), 1)
    let whole = front + marked + after
    let isLong = TextWidth.columns(whole) > width
    let text = isLong ? TextWidth.prefix(whole, columns: width - 1) + "…" : whole
    let marks = min(max(TextWidth.columns(marked), 1), room)
    let caret =
      String(repeating: " ", count: TextWidth.columns(front)) + "^"
      + String(repeating: "~", count: max(marks - 1, 0))
    return (text, caret)
  }

  private static func visible(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self).printable
  }
}

extension String {
  /// The text without what would command a terminal, or turn the order of letters around in it. Lines
  /// stay lines.
  var printable: String {
    var text = ""
    for scalar in unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control where scalar == "\n": text += "\n"
      case .control: text += scalar == "\t" ? "  " : "\u{FFFD}"
      case .format where scalar.value >= 0x202A && scalar.value <= 0x2069: continue
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}

extension UInt8 {
  /// Whether it is one of the further bytes of a character in UTF-8.
  fileprivate var continuesScalar: Bool { self & 0xC0 == 0x80 }
}
