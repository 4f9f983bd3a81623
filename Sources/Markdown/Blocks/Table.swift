/// A table after GitHub's specification: one header row, every row as wide as the header.
package struct Table: Sendable, Equatable {
  package enum Alignment: Sendable, Equatable {
    case none, left, center, right
  }

  package struct Row: Sendable, Equatable {
    package var cells: [Cell]
    package var range: SourceRange

    package init(cells: [Cell], range: SourceRange) {
      self.cells = cells
      self.range = range
    }
  }

  package struct Cell: Sendable, Equatable {
    package var content: [Inline]
    package var range: SourceRange

    package init(content: [Inline], range: SourceRange) {
      self.content = content
      self.range = range
    }
  }

  package var alignments: [Alignment]
  package var header: Row
  package var rows: [Row]
  package var range: SourceRange

  package init(alignments: [Alignment], header: Row, rows: [Row], range: SourceRange) {
    self.alignments = alignments
    self.header = header
    self.rows = rows
    self.range = range
  }
}
