/// Corrects the places that libcmark gives for inlines of one paragraph or heading: from its second
/// line on they leave out what stands before the text (quote marks, indentation), and they miss
/// the line ends inside code, raw HTML and link destinations, and leading link definitions.
struct InlinePlaces {
  /// A line of the text, and how many columns of the lines before it libcmark counts in.
  private struct Anchor {
    let reported: Int
    let line: Int
    let columns: Int
  }

  private let text: ParserText
  private let lines: ClosedRange<Int>
  private let column: Int
  private let quotes: Int
  /// How many line ends libcmark has missed so far.
  private var missed: Int
  /// Where the last inline began; the next ones begin behind it.
  private var anchor = Anchor(reported: 0, line: 0, columns: 0)

  /// `skipping`: lines of link definitions at the top.
  init(_ text: ParserText, lines: ClosedRange<Int>, column: Int, quotes: Int, skipping: Int = 0) {
    self.text = text
    self.lines = lines
    self.column = column
    self.quotes = quotes
    missed = skipping
  }

  /// The place in the text for the line and column that libcmark gives for an inline's start.
  mutating func start(line: Int, column: Int) -> (line: Int, column: Int) {
    let found = resolve(line: line, column: column)
    anchor = found.anchor
    return found.place
  }

  /// The same for an inline's end, which others may begin before.
  func end(line: Int, column: Int) -> (line: Int, column: Int) {
    resolve(line: line, column: column).place
  }

  /// Takes note of a line break behind an inline that ends at a line and column.
  mutating func lineBreak(afterLine line: Int, column: Int) {
    guard lines.count > 1 else { return }
    missed = end(line: line, column: column).line - line
  }

  private func resolve(
    line reported: Int, column: Int
  ) -> (place: (line: Int, column: Int), anchor: Anchor) {
    var line = min(reported + missed, lines.upperBound)
    guard lines.count > 1 else {
      return ((reported, column), Anchor(reported: reported, line: reported, columns: 0))
    }
    var columns = line == lines.lowerBound ? 0 : self.column - 1
    if anchor.reported == reported, anchor.line > line, column > anchor.columns {
      line = anchor.line
      columns = anchor.columns
    }
    while line < lines.upperBound, case let length = length(of: line), column - columns > length {
      columns += length
      line += 1
    }
    let indent = line == lines.lowerBound ? 0 : indent(of: line)
    return (
      (line, column - columns + indent), Anchor(reported: reported, line: line, columns: columns)
    )
  }

  /// How many bytes libcmark sees of a line, its end included.
  private func length(of line: Int) -> Int {
    let end = Int(text.scan.lineStarts[line])
    let start = text.line(line).lowerBound
    return end - start - (line == lines.lowerBound ? 0 : indent(of: line))
  }

  private func indent(of line: Int) -> Int {
    text.content(ofLine: line, quotes: quotes).range.lowerBound - text.line(line).lowerBound
  }
}
