/// What all sheets that are printed in one way have in common, worked out once.
struct SheetForm: Sendable {
  let options: PrintOptions
  let frame: CardFrame
  let style: String
  /// Short hairlines where cuts cross, and beyond the cards where there is room; dashed lines between
  /// the fronts and backs of cards to fold.
  let marks: String

  init(_ options: PrintOptions) {
    self.options = options
    frame = CardFrame(options.grid)
    style = SheetStyle.css(options.grid, frame)
    let isFolded = options.flip == .fold
    marks =
      (options.hasCutMarks ? Self.cuts(options.grid, isFolded: isFolded) : "")
      + (isFolded ? Self.folds(options.grid) : "")
  }

  /// The sheets of a site.
  static var standard: [Paper: SheetForm] {
    var forms: [Paper: SheetForm] = [:]
    for paper in Paper.allCases {
      forms[paper] = CardGrid(.standard, on: paper).map {
        SheetForm(PrintOptions(grid: $0, hasCutMarks: true))
      }
    }
    return forms
  }

  private static func cuts(_ grid: CardGrid, isFolded: Bool) -> String {
    let (x, y) = grid.cuts
    var path = ""
    for (column, x) in x.enumerated() where !(isFolded && grid.isFold(column: column)) {
      for (row, y) in y.enumerated() where !(isFolded && grid.isFold(row: row)) {
        path += "M\(number(x - 2)) \(number(y))h4M\(number(x)) \(number(y - 2))v4"
      }
    }
    return drawing(path, on: grid, "marks")
  }

  private static func folds(_ grid: CardGrid) -> String {
    let (x, y) = grid.cuts
    var path = ""
    for (column, x) in x.enumerated() where grid.isFold(column: column) {
      path += "M\(number(x)) \(number(y.first ?? 0))V\(number(y.last ?? 0))"
    }
    for (row, y) in y.enumerated() where grid.isFold(row: row) {
      path += "M\(number(x.first ?? 0)) \(number(y))H\(number(x.last ?? 0))"
    }
    return drawing(path, on: grid, "marks fold")
  }

  private static func drawing(_ path: String, on grid: CardGrid, _ name: String) -> String {
    let size = "\(number(grid.paper.width)) \(number(grid.paper.height))"
    return """
      <svg class="\(name)" aria-hidden="true" viewBox="0 0 \(size)"><path d="\(path)"/></svg>

      """
  }

  private static func number(_ value: Double) -> String { SheetStyle.number(value) }
}

extension CardGrid {
  /// Whether the line left of a column is folded rather than cut.
  fileprivate func isFold(column: Int) -> Bool {
    columns > 1 && column % 2 == 1 && column < columns
  }

  /// The same for the line above a row, where cards have no neighbours beside them.
  fileprivate func isFold(row: Int) -> Bool { columns == 1 && row % 2 == 1 && row < rows }
}
