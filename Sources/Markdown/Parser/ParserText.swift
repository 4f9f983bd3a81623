/// A text as the parser takes it: bytes, their lines, and where these stand in the source file.
struct ParserText {
  let bytes: [UInt8]
  /// Offset at which the text begins; what stands before it (front matter) is not parsed.
  let start: Int
  let map: LineMap
  let scan: SourceScan

  init(_ bytes: [UInt8], from start: Int = 0, map: LineMap) {
    self.bytes = bytes
    self.start = start
    self.map = map
    scan = SourceScan(bytes, from: start)
  }

  /// The same lines with other bytes in them.
  func replacing(bytes: [UInt8]) -> ParserText {
    ParserText(bytes: bytes, start: start, map: map, scan: scan)
  }

  private init(bytes: [UInt8], start: Int, map: LineMap, scan: SourceScan) {
    self.bytes = bytes
    self.start = start
    self.map = map
    self.scan = scan
  }

  var lineCount: Int { scan.lineStarts.count - 1 }

  /// Offsets of a line, counted from 1, without its line end.
  func line(_ number: Int) -> Range<Int> {
    guard number >= 1, number <= lineCount else { return bytes.count..<bytes.count }
    let first = Int(scan.lineStarts[number - 1])
    var end = Int(scan.lineStarts[number])
    while end > first, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return first..<end
  }

  /// The byte at a line and column, both counted from 1; nil outside of the line.
  func byte(line number: Int, column: Int) -> UInt8? {
    let line = line(number)
    let offset = line.lowerBound + column - 1
    return line.contains(offset) ? bytes[offset] : nil
  }

  /// The line without leading white space and up to `quotes` quote marks `>`, and how many marks
  /// there were.
  func content(ofLine number: Int, quotes: Int) -> (range: Range<Int>, quotes: Int) {
    let line = line(number)
    var index = line.lowerBound
    var found = 0
    while index < line.upperBound {
      if bytes[index] == UInt8(ascii: ">"), found < quotes {
        found += 1
      } else if bytes[index] != 0x20 && bytes[index] != 0x09 {
        break
      }
      index += 1
    }
    return (index..<line.upperBound, found)
  }
}
