/// How cards lie on a page: columns and rows of one size, in the middle of the paper, so that a page
/// that is turned over has its cells behind those of the front.
package struct CardGrid: Sendable, Equatable {
  /// One place on a page, counted from the top left.
  struct Cell: Sendable, Equatable {
    let row: Int
    let column: Int
  }

  /// What most printers leave white at the edge.
  private static let margin = 8.0

  let paper: Paper
  let columns: Int
  let rows: Int
  /// Of one card, in millimetres.
  let width: Double
  let height: Double

  /// Nil where such cards are too small to hold text, or too large for the paper.
  package init?(_ size: CardSize, on paper: Paper) {
    self.paper = paper
    switch size {
    case .index3x5: (width, height) = (127, 76.2)
    case .a7: (width, height) = (105, 74)
    case .a8: (width, height) = (74, 52)
    case .business: (width, height) = paper == .letter ? (88.9, 50.8) : (85, 55)
    case .perPage(let count):
      guard let best = Self.shape(of: count, on: paper) else { return nil }
      (columns, rows) = best
      width = (paper.width - 2 * Self.margin) / Double(columns)
      height = (paper.height - 2 * Self.margin) / Double(rows)
      return
    }
    columns = Int(paper.width / width)
    rows = Int(paper.height / height)
    guard columns > 0, rows > 0 else { return nil }
  }

  /// Whether two cards lie beside each other or below each other.
  package var holdsPairs: Bool { columns > 1 || rows > 1 }

  var perPage: Int { columns * rows }

  private var left: Double { (paper.width - Double(columns) * width) / 2 }
  private var top: Double { (paper.height - Double(rows) * height) / 2 }

  /// The cell of the `index`th card of a page, row by row.
  func cell(_ index: Int) -> Cell { Cell(row: index / columns, column: index % columns) }

  /// The upper left corner of a cell, in millimetres from that of the paper.
  func corner(of cell: Cell) -> (x: Double, y: Double) {
    (left + Double(cell.column) * width, top + Double(cell.row) * height)
  }

  /// The lines along which the cards are cut, in millimetres from the upper left corner.
  var cuts: (x: [Double], y: [Double]) {
    (
      (0...columns).map { left + Double($0) * width },
      (0...rows).map { top + Double($0) * height }
    )
  }

  /// The columns and rows that make cards nearest to the shape of an index card.
  private static func shape(of count: Int, on paper: Paper) -> (Int, Int)? {
    let shapes = (1...count).filter { count % $0 == 0 }.map { (columns: $0, rows: count / $0) }
    func size(_ shape: (columns: Int, rows: Int)) -> (width: Double, height: Double) {
      (
        (paper.width - 2 * margin) / Double(shape.columns),
        (paper.height - 2 * margin) / Double(shape.rows)
      )
    }
    func oddness(_ shape: (columns: Int, rows: Int)) -> Double {
      let (width, height) = size(shape)
      let ratio = width / height / 1.45
      return max(ratio, 1 / ratio)
    }
    let possible = shapes.filter { shape in
      let (width, height) = size(shape)
      return width >= CardSize.smallest.width && height >= CardSize.smallest.height
    }
    return possible.min { oddness($0) < oddness($1) }
  }
}
