/// Puts a text for the parser together from pieces of another, and keeps for each of its lines where
/// it came from.
struct TextGatherer {
  /// Columns of links behind more escaped pipes than this in one cell are not exact.
  private static let maximumRemoved = 100

  let source: ParserText
  /// Whether something in it may refer to a link definition.
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

  /// The place in the file of a line, from its first visible byte on.
  func range(ofLine line: Int) -> SourceRange {
    range(of: source.content(ofLine: line, quotes: 0).range, line: line)
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
        let place = source.map.position(line: line, column: index - start + 1)
        if origin.removed.count < Self.maximumRemoved { origin.removed.append(place.column) }
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
      let content = source.content(ofLine: line, quotes: leaf.quotes).range
      append(content, of: line, prefix: line == lines.lowerBound ? "" : "    ")
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
  mutating func definitions(of text: ParserText, leaves: [LeafPlace]) {
    blank()
    var next = 1
    for leaf in leaves {
      gap(next..<max(next, leaf.lines.lowerBound), of: text)
      if leaf.kind == .paragraph { definitionParagraph(leaf, of: text) }
      next = max(next, leaf.lines.upperBound + 1)
    }
    gap(next..<max(next, source.lineCount + 1), of: text)
  }

  private mutating func definitionParagraph(_ leaf: LeafPlace, of text: ParserText) {
    let first = text.content(ofLine: leaf.lines.lowerBound, quotes: leaf.quotes).range
    guard text.byte(line: leaf.lines.lowerBound, column: leaf.column) == UInt8(ascii: "["),
      text.bytes[first].contains(UInt8(ascii: "]"))
    else { return }
    blank()
    for line in leaf.lines {
      append(text.content(ofLine: line, quotes: leaf.quotes).range, of: line)
    }
    blank()
  }

  /// Lines that belong to no block: blank ones, definitions, and marks of empty items.
  private mutating func gap(_ lines: Range<Int>, of text: ParserText) {
    for line in lines {
      let content = Self.withoutMarkers(text.line(line), of: text.bytes)
      append(text.bytes[content].allSatisfy { $0 == 0x20 } ? content.prefix(0) : content, of: line)
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

  /// A part of a line, as a line of its own.
  mutating func append(_ content: Range<Int>, of line: Int, prefix: StaticString = "") {
    let column = content.lowerBound - source.line(line).lowerBound + 1
    prefix.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes += source.bytes[content]
    bytes.append(0x0A)
    origins.append(origin(of: line, column: column, writtenAt: prefix.utf8CodeUnitCount + 1))
  }

  mutating func blank() {
    bytes.append(0x0A)
    origins.append(LineOrigin(line: 1, shift: 0))
  }

  private func origin(of line: Int, column: Int, writtenAt written: Int) -> LineOrigin {
    let place = source.map.position(line: line, column: column)
    return LineOrigin(line: place.line, shift: place.column - written)
  }
}
