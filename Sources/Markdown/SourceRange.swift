/// A place in a source file: line and column, both counted from 1, the column in UTF-8 bytes.
package struct SourcePosition: Sendable, Hashable, Comparable {
  private let storedLine: UInt32
  private let storedColumn: UInt32

  package init(line: Int, column: Int) {
    storedLine = UInt32(clamping: line)
    storedColumn = UInt32(clamping: column)
  }

  package var line: Int { Int(storedLine) }
  package var column: Int { Int(storedColumn) }

  package static func < (left: Self, right: Self) -> Bool {
    (left.storedLine, left.storedColumn) < (right.storedLine, right.storedColumn)
  }
}

/// A stretch of a source file from `start` up to and including `end`.
package struct SourceRange: Sendable, Hashable {
  package let start: SourcePosition
  package let end: SourcePosition

  package init(start: SourcePosition, end: SourcePosition) {
    self.start = start
    self.end = max(start, end)
  }

  /// `length` bytes of one line; a length of zero counts as one.
  package init(line: Int, column: Int, length: Int = 1) {
    start = SourcePosition(line: line, column: column)
    end = SourcePosition(line: line, column: column + max(length, 1) - 1)
  }

  /// The smallest range that covers both.
  package func union(_ other: SourceRange) -> SourceRange {
    SourceRange(start: min(start, other.start), end: max(end, other.end))
  }
}
