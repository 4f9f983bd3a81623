/// How the backs of cards come to lie behind their fronts.
package enum Flip: String, Sendable, CaseIterable {
  /// Printed on both sides, turned over like the page of a book: columns are mirrored.
  case longEdge = "long-edge"
  /// Printed on both sides, turned over like the page of a notepad: rows are mirrored.
  case shortEdge = "short-edge"
  /// Printed on one side, front and back beside each other, folded and glued.
  case fold
  /// All fronts, then all backs, for a printer into which the stack is put a second time.
  case frontsThenBacks = "fronts-then-backs"

  /// Where on its page the back of a card lies.
  func backCell(of cell: CardGrid.Cell, in grid: CardGrid) -> CardGrid.Cell {
    switch self {
    case .longEdge, .frontsThenBacks:
      CardGrid.Cell(row: cell.row, column: grid.columns - 1 - cell.column)
    case .shortEdge:
      CardGrid.Cell(row: grid.rows - 1 - cell.row, column: cell.column)
    case .fold:
      grid.columns > 1
        ? CardGrid.Cell(row: cell.row, column: cell.column + 1)
        : CardGrid.Cell(row: cell.row + 1, column: cell.column)
    }
  }

  /// The cells that fronts lie in, in the order in which they are filled.
  func frontCells(in grid: CardGrid) -> [CardGrid.Cell] {
    let all = (0..<grid.perPage).map(grid.cell)
    guard self == .fold else { return all }
    return grid.columns > 1
      ? all.filter { $0.column % 2 == 0 && $0.column + 1 < grid.columns }
      : all.filter { $0.row % 2 == 0 && $0.row + 1 < grid.rows }
  }

  /// Whether a back stands on its head, to be upright once the card is folded backwards.
  func turnsBacks(in grid: CardGrid) -> Bool { self == .fold && grid.columns == 1 }

  package var needsPairs: Bool { self == .fold }

  /// What to choose in the printer's dialogue.
  package var advice: String {
    switch self {
    case .longEdge: "on both sides, flipped on the long edge"
    case .shortEdge: "on both sides, flipped on the short edge"
    case .fold: "on one side; cut out each pair, fold it along the dashed line and glue it"
    case .frontsThenBacks:
      "the first half, then put the stack back with its blank side up and print the second half"
    }
  }
}
