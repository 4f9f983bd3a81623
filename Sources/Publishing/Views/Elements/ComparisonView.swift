/// Several things side by side, or facts about each of them.
struct ComparisonView: ElementView {
  /// A cell of the author's table.
  struct Cell: TemplateView {
    var cell: [UInt8]
    /// `right` or `center`; nil at the left.
    var alignment: String?

    static let keys: [Key<Cell>] = [
      .html("cell", "its text, empty where the author left it empty") { $0.cell },
      .text("alignment", "`right` or `center`, where the author moved the column there") {
        $0.alignment
      },
    ]
  }

  struct Row: TemplateView {
    var name: [UInt8]
    var cells: [Cell]

    static let keys: [Key<Row>] = [
      .html("row", "the first cell, which names the row") { $0.name },
      .list("cells", "the other cells") { $0.cells },
    ]
  }

  var head: ElementHead
  var corner: [UInt8]
  var columns: [Cell]
  var rows: [Row]

  static let template = "elements/comparison"
  static let keys: [Key<ComparisonView>] =
    headKeys + [
      .html("corner", "the head above the names of the rows, often empty") { $0.corner },
      .list("columns", "the other heads") { $0.columns },
      .list("rows", "the rows of the author's table") { $0.rows },
    ]
}
