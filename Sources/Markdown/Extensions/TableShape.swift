/// Which lines of a paragraph are a table: the first delimiter row with as many cells as the line
/// above makes that line the header.
struct TableShape {
  /// Lines before the header.
  let lead: Range<Int>
  /// The line of the delimiter row.
  let delimiters: Int
  let alignments: [Table.Alignment]
  /// The header and the rows, without the delimiter row.
  let rows: [Int]
  /// Lines after the table that its container did not reach.
  let rest: Range<Int>

  init?(_ leaf: LeafPlace, in source: ParserText) {
    let lines = leaf.lines
    for line in lines.dropFirst() {
      let content = source.content(ofLine: line, in: leaf).range
      guard let first = content.first, Self.opensDelimiterRow(source.bytes[first]),
        let alignments = TableRow.alignments(content, of: source.bytes)
      else { continue }
      let above = source.content(ofLine: line - 1, in: leaf).range
      let header = TableRow(above, of: source.bytes).cells
      guard header.count == alignments.count,
        source.bytes[content].contains(UInt8(ascii: "|"))
          || source.bytes[above].contains(UInt8(ascii: "|"))
      else { continue }
      let end = Self.end(after: line, leaf, in: source)
      let size = source.line(end - 1).upperBound - source.line(line - 1).lowerBound
      guard alignments.count * (end - line) <= size + Self.mostEmptyCells else { continue }
      lead = lines.lowerBound..<line - 1
      self.alignments = alignments
      delimiters = line
      rows = [line - 1] + Array(line + 1..<end)
      rest = end..<lines.upperBound + 1
      return
    }
    return nil
  }

  /// So many cells may be left out at the ends of rows; a table with more is text. As many as in GitHub's
  /// own extension.
  private static let mostEmptyCells = 0x80000

  private static func opensDelimiterRow(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "|") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ":")
  }

  /// The first line below that stands outside of the table's quotes and list item: paragraphs run
  /// on there, tables do not.
  private static func end(after line: Int, _ leaf: LeafPlace, in source: ParserText) -> Int {
    var next = line + 1
    while next <= leaf.lines.upperBound {
      let content = source.content(ofLine: next, in: leaf)
      let indent = content.range.lowerBound - source.line(next).lowerBound
      if content.quotes < leaf.quotes || indent < leaf.itemColumn.map({ $0 + 1 }) ?? 0 { break }
      next += 1
    }
    return next
  }
}
