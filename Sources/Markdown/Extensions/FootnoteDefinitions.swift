/// The definitions of footnotes, cut out of a text before it is parsed: libcmark would take them
/// for link definitions or paragraphs.
///
///     [^why]: The note, which goes on in lines
///         that are indented by four spaces.
struct FootnoteDefinitions {
  struct Definition {
    let label: String
    let range: SourceRange
    /// Offsets of its lines' content; the indentation is left out.
    fileprivate let lines: [(number: Int, content: Range<Int>)]
  }

  /// The text with the definitions' lines blanked out.
  let text: ParserText
  private(set) var definitions: [String: Definition] = [:]
  /// The keys in the order of the definitions.
  private(set) var keys: [String] = []
  private(set) var diagnostics: [Diagnostic] = []
  private let source: ParserText

  init(_ source: ParserText, leaves: [LeafPlace], file: String) {
    self.source = source
    let verbatim = leaves.filter { $0.kind == .verbatim }.map(\.lines)
    var found: [Definition] = []
    var blanked = source.bytes
    var reader = Reader(text: source, verbatim: verbatim[...])
    while let definition = reader.next() {
      found.append(definition)
      for line in definition.lines {
        for offset in source.line(line.number) { blanked[offset] = 0x20 }
      }
    }
    text = source.replacing(bytes: blanked)
    for definition in found { add(definition, file: file) }
  }

  private mutating func add(_ definition: Definition, file: String) {
    let key = FootnoteLabel.key(definition.label)
    guard definitions[key] == nil else {
      diagnostics.append(
        Diagnostic(
          .warning, id: "footnote/duplicate", "footnote '\(definition.label)' is defined before",
          file: file, range: definition.range, help: "give this one another label"))
      return
    }
    definitions[key] = definition
    keys.append(key)
  }

  /// A text of some of the definitions, each as a quote of its own.
  func gathered(_ keys: some Sequence<String>, leaves: [LeafPlace]) -> ParserText {
    var gatherer = TextGatherer(source)
    for key in keys {
      for line in definitions[key]?.lines ?? [] {
        gatherer.append(line.content, of: line.number, prefix: "> ")
      }
      gatherer.blank()
    }
    if source.scan.features.contains(.definition) {
      gatherer.definitions(of: text, leaves: leaves)
    }
    return gatherer.text
  }
}

extension FootnoteDefinitions {
  /// Finds the definitions line by line.
  private struct Reader {
    let text: ParserText
    /// Lines of code and raw HTML, in order: nothing begins there.
    var verbatim: ArraySlice<ClosedRange<Int>>
    var line = 1

    mutating func next() -> Definition? {
      while line <= text.lineCount {
        while let block = verbatim.first, block.upperBound < line {
          verbatim = verbatim.dropFirst()
        }
        if verbatim.first?.contains(line) != true, let opening = opening(of: line) {
          return definition(opening)
        }
        line += 1
      }
      return nil
    }

    /// The label, and where the text behind the colon begins.
    private func opening(of line: Int) -> (start: Int, label: Range<Int>, content: Range<Int>)? {
      let range = text.line(line)
      var start = range.lowerBound
      while start < range.upperBound, text.bytes[start] == 0x20 { start += 1 }
      guard start - range.lowerBound <= 3,
        let end = FootnoteLabel.end(in: text.bytes, openingAt: start), end + 1 < range.upperBound,
        text.bytes[end + 1] == UInt8(ascii: ":")
      else { return nil }
      var content = end + 2
      while content < range.upperBound, text.bytes[content] == 0x20 || text.bytes[content] == 0x09 {
        content += 1
      }
      return (start, start + 2..<end, content..<range.upperBound)
    }

    private mutating func definition(
      _ opening: (start: Int, label: Range<Int>, content: Range<Int>)
    ) -> Definition {
      let first = line
      var lines = [(number: line, content: opening.content)]
      var end = 1
      var mayRunOn = !opening.content.isEmpty
      line += 1
      while line <= text.lineCount {
        let range = text.line(line)
        let content = unindented(range)
        if text.bytes[range].allSatisfy({ $0 == 0x20 || $0 == 0x09 }) {
          mayRunOn = false
          lines.append((line, range.upperBound..<range.upperBound))
        } else if let content {
          mayRunOn = true
          lines.append((line, content))
          end = lines.count
        } else if mayRunOn, self.opening(of: line) == nil, !beginsBlock(range) {
          lines.append((line, range))
          end = lines.count
        } else {
          break
        }
        line += 1
      }
      lines.removeLast(lines.count - end)
      line = first + end
      let column = opening.start - text.line(first).lowerBound + 1
      let place = text.map.position(line: first, column: column)
      return Definition(
        label: String(decoding: text.bytes[opening.label], as: UTF8.self),
        range: SourceRange(
          line: place.line, column: place.column, length: opening.label.count + 4),
        lines: lines)
    }

    /// The line without four columns of indentation; nil if it has less.
    private func unindented(_ range: Range<Int>) -> Range<Int>? {
      var index = range.lowerBound
      var columns = 0
      while index < range.upperBound, columns < 4 {
        if text.bytes[index] == 0x09 {
          columns = 4
        } else if text.bytes[index] == 0x20 {
          columns += 1
        } else {
          return nil
        }
        index += 1
      }
      return columns >= 4 ? index..<range.upperBound : nil
    }

    /// Whether a line may begin a block of its own, so that it does not continue a paragraph.
    private func beginsBlock(_ range: Range<Int>) -> Bool {
      let line = text.bytes[range].drop { $0 == 0x20 }
      guard let first = line.first else { return false }
      switch first {
      case UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "<"): return true
      case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
        return line.dropFirst().first.map { $0 <= 0x20 || $0 == first } ?? true
      case UInt8(ascii: "`"), UInt8(ascii: "~"): return line.prefix(3).allSatisfy { $0 == first }
      case 0x30...0x39:
        let mark = line.drop { $0 >= 0x30 && $0 <= 0x39 }.first
        return mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")")
      default: return false
      }
    }
  }
}
