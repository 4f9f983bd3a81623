/// A line of a table, split at its pipes after GitHub's specification.
struct TableRow {
  /// Offsets of the cells without the white space around them; empty cells are empty ranges.
  let cells: [Range<Int>]

  init(_ line: Range<Int>, of bytes: [UInt8]) {
    var cells: [Range<Int>] = []
    var index = line.lowerBound
    if index < line.upperBound, bytes[index] == UInt8(ascii: "|") { index += 1 }
    var start = index
    while index < line.upperBound {
      if bytes[index] == UInt8(ascii: "|") {
        cells.append(Self.trimmed(start..<index, of: bytes))
        start = index + 1
      } else if bytes[index] == UInt8(ascii: "\\") {
        index += 1
      }
      index += 1
    }
    let rest = Self.trimmed(start..<line.upperBound, of: bytes)
    if !rest.isEmpty { cells.append(rest) }
    self.cells = cells
  }

  /// The columns' alignments if the line is a delimiter row such as `| :-- | :-: |`.
  static func alignments(_ line: Range<Int>, of bytes: [UInt8]) -> [Table.Alignment]? {
    guard isDelimiterLike(line, of: bytes) else { return nil }
    var alignments: [Table.Alignment] = []
    for cell in TableRow(line, of: bytes).cells {
      guard let alignment = alignment(cell, of: bytes) else { return nil }
      alignments.append(alignment)
    }
    return alignments.isEmpty ? nil : alignments
  }

  /// Whether the line holds nothing but pipes, hyphens, colons and white space.
  static func isDelimiterLike(_ line: Range<Int>, of bytes: [UInt8]) -> Bool {
    var hyphens = 0
    for byte in bytes[line] {
      switch byte {
      case UInt8(ascii: "-"): hyphens += 1
      case UInt8(ascii: "|"), UInt8(ascii: ":"), 0x20, 0x09: break
      default: return false
      }
    }
    return hyphens > 0
  }

  private static func alignment(_ cell: Range<Int>, of bytes: [UInt8]) -> Table.Alignment? {
    guard let first = cell.first, let last = cell.last else { return nil }
    let isLeft = bytes[first] == UInt8(ascii: ":")
    let isRight = bytes[last] == UInt8(ascii: ":")
    let hyphens = (first + (isLeft ? 1 : 0))..<max(last + (isRight ? 0 : 1), first + 1)
    guard cell.count > (isLeft ? 1 : 0) + (isRight ? 1 : 0),
      hyphens.allSatisfy({ bytes[$0] == UInt8(ascii: "-") })
    else { return nil }
    switch (isLeft, isRight) {
    case (false, false): return Table.Alignment.none
    case (true, false): return .left
    case (false, true): return .right
    case (true, true): return .center
    }
  }

  private static func trimmed(_ range: Range<Int>, of bytes: [UInt8]) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
    while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    return start..<end
  }
}
