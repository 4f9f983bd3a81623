/// Finds where tags stand in a file, whose lines are looked through once a place is asked for.
struct TagPlaces {
  private let source: SourceFile
  private var text: ParserText?
  /// The text that was looked into last, and how far.
  private var last: (range: SourceRange, line: Int, offset: Int)?

  init(_ source: SourceFile) { self.source = source }

  /// The first place in the lines of `range`, behind the last one that was found there.
  mutating func place(of tag: String, within range: SourceRange) -> SourceRange {
    let text = text ?? ParserText(SourceText(source).bytes, map: .shifted(lines: 0))
    self.text = text
    let wanted = Array(tag.prefix { !$0.isNewline }.utf8)
    let first = last.flatMap { $0.range == range ? $0 : nil }
    var number = first?.line ?? range.start.line
    var offset = first?.offset ?? range.start.column - 1
    while number <= range.end.line {
      let line = text.line(number)
      var index = line.lowerBound + offset
      while index + wanted.count <= line.upperBound {
        if text.bytes[index...].starts(with: wanted) {
          let column = index - line.lowerBound
          last = (range, number, column + wanted.count)
          return SourceRange(line: number, column: column + 1, length: wanted.count)
        }
        index += 1
      }
      (number, offset) = (number + 1, 0)
    }
    return SourceRange(start: range.start, end: range.start)
  }
}
