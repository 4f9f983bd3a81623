/// The box of a task: `- [ ] to do`, `- [x] done`. The blank behind it may be one that does not break.
enum TaskBox {
  /// Whether the box at a place is ticked; nil if none stands there.
  static func isChecked(in text: ParserText, line: Int, column: Int) -> Bool? {
    let line = text.line(line)
    let start = line.lowerBound + column - 1
    guard start + 3 <= line.upperBound, text.bytes[start] == UInt8(ascii: "["),
      text.bytes[start + 2] == UInt8(ascii: "]"),
      start + 3 == line.upperBound || text.bytes[start + 3] == 0x20 || text.bytes[start + 3] == 0x09
        || text.bytes[(start + 3)..<line.upperBound].starts(with: [0xC2, 0xA0])
    else { return nil }
    switch text.bytes[start + 1] {
    case UInt8(ascii: " "): return false
    case UInt8(ascii: "x"), UInt8(ascii: "X"): return true
    default: return nil
    }
  }
}
