/// What stands between `---` and `---` at the top of a Markdown file.
///
///     ---
///     title: The rubric
///     order: 3
///     tags: [scoring, practice]
///     ---
package struct FrontMatter: Sendable, Equatable {
  package let mapping: YAMLMapping
  /// From the opening line to the closing one.
  package let range: SourceRange

  package init(mapping: YAMLMapping, range: SourceRange) {
    self.mapping = mapping
    self.range = range
  }
}

extension FrontMatter {
  /// The front matter of a text, and where the Markdown begins behind it.
  struct Section {
    var value: FrontMatter?
    var diagnostics: [Diagnostic] = []
    var endOffset = 0
    var lineCount = 0

    static let none = Section()
  }
}

extension FrontMatter.Section {
  init(of bytes: [UInt8], file: String) {
    self = .none
    var lines = ByteLines(bytes)
    guard let opening = lines.next(), Self.isFence(bytes[opening], "-"),
      !Self.startsWithRule(bytes)
    else { return }
    var count = 1
    while let line = lines.next() {
      count += 1
      if Self.isFence(bytes[line], "-") || Self.isFence(bytes[line], ".") {
        close(bytes, yaml: opening.upperBound..<line.lowerBound, lines: count, file: file)
        endOffset = lines.offset
        return
      }
    }
    diagnostics = [
      Diagnostic(
        .error, id: "front-matter/unterminated", "the front matter has no closing '---'",
        file: file, range: SourceRange(line: 1, column: 1, length: 3),
        help: "add a line '---' below it")
    ]
  }

  private mutating func close(_ bytes: [UInt8], yaml: Range<Int>, lines: Int, file: String) {
    let read = YAMLMapping.parse(
      String(decoding: bytes[yaml], as: UTF8.self), file: file, firstLine: 1)
    diagnostics = read.diagnostics
    lineCount = lines
    value = FrontMatter(
      mapping: read.value,
      range: SourceRange(
        start: SourcePosition(line: 1, column: 1), end: SourcePosition(line: lines, column: 3)))
  }

  /// Whether the line of hyphens is a thematic break: behind it other text comes to an end, at an empty
  /// line, before there is any `key:`.
  private static func startsWithRule(_ bytes: [UInt8]) -> Bool {
    var lines = ByteLines(bytes)
    _ = lines.next()
    var isBehindGap = false
    var isBehindText = false
    while let range = lines.next() {
      let line = bytes[range]
      if isFence(line, "-") || isFence(line, ".") { return isBehindGap && isBehindText }
      if holdsKey(line) { return false }
      if !line.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) {
        isBehindText = true
      } else if isBehindText {
        return true
      } else {
        isBehindGap = true
      }
    }
    return true
  }

  /// `key:` at its start, or a bracket, which is YAML as well.
  private static func holdsKey(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first else { return false }
    if "{[?%".utf8.contains(first) { return true }
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex else {
      return false
    }
    return line[..<colon].allSatisfy { $0 != 0x20 && $0 != UInt8(ascii: "*") } && first > 0x20
      && (colon + 1 == line.endIndex || line[colon + 1] == 0x20 || line[colon + 1] == 0x09)
  }

  /// Three of `mark` and nothing but white space behind them.
  private static func isFence(_ line: ArraySlice<UInt8>, _ mark: Unicode.Scalar) -> Bool {
    line.count >= 3 && line.prefix(3).allSatisfy { $0 == UInt8(ascii: mark) }
      && line.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }
}
