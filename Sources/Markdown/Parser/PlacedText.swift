/// A piece of running text with what stands beside it, as far as marks in it depend on that.
struct PlacedText {
  /// What text borders on, seen from a mark at its edge.
  enum Edge {
    /// The beginning or end of a line.
    case space
    /// A mark of another inline: `*`, a backtick, a bracket.
    case punctuation
  }

  let text: String
  let start: SourcePosition
  /// The line of the source from the text's start on.
  let source: ArraySlice<UInt8>
  let before: Edge
  let after: Edge

  /// The place of a part of the text. Quotes, dashes and escapes before it may have changed their
  /// length, so the part is looked up in the source: the second `[^1]` there is the second here.
  func range(of part: Range<Int>) -> SourceRange {
    let offset = text.utf8.count < 10_000 ? offset(of: part) : part.lowerBound
    return SourceRange(line: start.line, column: start.column + offset, length: part.count)
  }

  private func offset(of part: Range<Int>) -> Int {
    let bytes = Array(text.utf8)
    let wanted = bytes[part]
    var index = source.startIndex
    for start in 0...part.lowerBound where bytes[start...].starts(with: wanted) {
      while index < source.endIndex, !source[index...].starts(with: wanted) { index += 1 }
      guard index < source.endIndex else { return part.lowerBound }
      if start == part.lowerBound { return index - source.startIndex }
      index += 1
    }
    return part.lowerBound
  }
}

extension String.UTF8View {
  /// The bytes at offsets.
  subscript(range: Range<Int>) -> Substring {
    let start = index(startIndex, offsetBy: range.lowerBound)
    return Substring(self[start..<index(start, offsetBy: range.count)])
  }
}
