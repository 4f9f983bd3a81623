/// Writes the document of table cells, and for each of its lines where it came from.
struct CellWriter {
  let source: ParserText
  /// Whether a cell may refer to a link definition.
  private(set) var mayRefer = false
  private var bytes: [UInt8] = []
  private var origins: [LineOrigin] = []

  init(_ source: ParserText) {
    self.source = source
  }

  var text: ParserText { ParserText(bytes, map: .gathered(origins)) }

  /// The place in the file of bytes of one line.
  func range(of bytes: Range<Int>, line: Int) -> SourceRange {
    let start = source.line(line).lowerBound
    let first = bytes.lowerBound - start + 1
    return SourceRange(
      start: source.map.position(line: line, column: first),
      end: source.map.position(line: line, column: first + max(bytes.count, 1) - 1))
  }

  /// A cell as a heading; an escaped pipe becomes a pipe, in code too.
  mutating func cell(_ cell: Range<Int>, line: Int) {
    let start = source.line(line).lowerBound
    var origin = origin(of: line, column: cell.lowerBound - start + 1, writtenAt: 3)
    bytes += [UInt8(ascii: "#"), 0x20]
    for index in cell {
      let byte = source.bytes[index]
      if byte == UInt8(ascii: "\\"), index + 1 < cell.upperBound,
        source.bytes[index + 1] == UInt8(ascii: "|")
      {
        origin.removed.append(origin.column(index - cell.lowerBound + 3 - origin.removed.count))
        continue
      }
      if byte == UInt8(ascii: "[") { mayRefer = true }
      bytes.append(byte)
    }
    bytes += [0x20, UInt8(ascii: "#"), 0x0A]
    origins.append(origin)
  }

  /// Lines of a paragraph; indented from the second on, so that they remain one.
  mutating func paragraph(_ lines: Range<Int>, of leaf: LeafPlace) {
    guard !lines.isEmpty else { return }
    for line in lines {
      let indent = line == lines.lowerBound ? 0 : 4
      append(source.content(ofLine: line, quotes: leaf.quotes).range, of: line, indent: indent)
    }
    mayRefer = true
    blank()
  }

  /// The end of one table.
  mutating func separator() {
    bytes += [UInt8(ascii: "*"), UInt8(ascii: "*"), UInt8(ascii: "*"), 0x0A]
    origins.append(LineOrigin(line: 1, shift: 0))
  }

  /// The source's link reference definitions: libcmark drops them, so they stand in no block, or at
  /// the top of a paragraph.
  mutating func definitions(leaves: [LeafPlace]) {
    var next = 1
    for leaf in leaves {
      gap(next..<max(next, leaf.lines.lowerBound))
      if leaf.isParagraph { definitionParagraph(leaf) }
      next = max(next, leaf.lines.upperBound + 1)
    }
    gap(next..<max(next, source.lineCount + 1))
  }

  private mutating func definitionParagraph(_ leaf: LeafPlace) {
    let first = source.content(ofLine: leaf.lines.lowerBound, quotes: leaf.quotes).range
    guard source.byte(line: leaf.lines.lowerBound, column: leaf.column) == UInt8(ascii: "["),
      source.bytes[first].contains(UInt8(ascii: "]"))
    else { return }
    blank()
    for line in leaf.lines {
      append(source.content(ofLine: line, quotes: leaf.quotes).range, of: line, indent: 0)
    }
    blank()
  }

  /// Lines that belong to no block: blank ones, definitions, and marks of empty items.
  private mutating func gap(_ lines: Range<Int>) {
    for line in lines {
      append(Self.withoutMarkers(source.line(line), of: source.bytes), of: line, indent: 0)
    }
  }

  private static func withoutMarkers(_ line: Range<Int>, of bytes: [UInt8]) -> Range<Int> {
    var line = line
    while let first = line.first, bytes[first] != UInt8(ascii: "["),
      [0x20, 0x09, UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+")]
        .contains(bytes[first])
    {
      line = line.dropFirst()
    }
    return line
  }

  private mutating func append(_ content: Range<Int>, of line: Int, indent: Int) {
    let column = content.lowerBound - source.line(line).lowerBound + 1
    bytes += repeatElement(0x20, count: indent)
    bytes += source.bytes[content]
    bytes.append(0x0A)
    origins.append(origin(of: line, column: column, writtenAt: indent + 1))
  }

  private mutating func blank() {
    bytes.append(0x0A)
    origins.append(LineOrigin(line: 1, shift: 0))
  }

  private func origin(of line: Int, column: Int, writtenAt written: Int) -> LineOrigin {
    let place = source.map.position(line: line, column: column)
    return LineOrigin(line: place.line, shift: place.column - written)
  }
}
