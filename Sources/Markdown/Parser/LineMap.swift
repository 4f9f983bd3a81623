/// Where the lines of a text given to the parser stand in the source file.
enum LineMap: Sendable {
  /// The text is the file itself, `lines` of it left out at the top.
  case shifted(lines: Int)
  /// The text was put together from pieces of the file: one origin for each of its lines.
  case gathered([LineOrigin])

  /// The place in the file of a line and column of the text.
  func position(line: Int, column: Int) -> SourcePosition {
    switch self {
    case .shifted(let lines):
      return SourcePosition(line: line + lines, column: max(column, 1))
    case .gathered(let origins):
      guard let last = origins.last else { return SourcePosition(line: 1, column: 1) }
      let origin = line >= 1 && line <= origins.count ? origins[line - 1] : last
      return SourcePosition(line: origin.line, column: max(origin.column(column), 1))
    }
  }
}

/// The place of one gathered line: a line of the file, and how far its columns moved.
struct LineOrigin: Sendable {
  var line: Int
  /// What is added to a column of the text.
  var shift: Int
  /// Columns of the file where one byte was left out, in order.
  var removed: [Int] = []

  func column(_ column: Int) -> Int {
    var column = column + shift
    for place in removed where place <= column { column += 1 }
    return column
  }
}
