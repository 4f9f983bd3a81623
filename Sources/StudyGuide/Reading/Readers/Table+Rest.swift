import Markdown

extension Reading {
  /// What was read of a table, and its other rows as a table below. Nil where most rows were not read.
  ///
  /// - Parameter rest: the rows that were not read; empty ones say nothing.
  init?(_ passages: [Passage], of table: Table, rest: [Table.Row], diagnostics: [Diagnostic] = []) {
    let rest = rest.filter { !$0.isBlank }
    guard !passages.isEmpty, passages.count > rest.count || rest.isEmpty else { return nil }
    self.init(
      rest.isEmpty ? passages : passages + [.blocks([.table(table.only(rest))])],
      diagnostics: diagnostics)
  }
}

extension Table {
  /// The same head above some of its rows.
  fileprivate func only(_ rows: [Row]) -> Table {
    Table(
      alignments: alignments, header: header, rows: rows,
      range: rows.dropFirst().reduce(rows[0].range) { $0.union($1.range) })
  }
}

extension Table.Row {
  fileprivate var isBlank: Bool { cells.allSatisfy(\.content.isBlank) }
}
