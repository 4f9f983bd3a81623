/// The tables of a text, found in its paragraphs, and a small document that holds the content of
/// all their cells, one heading a cell, so that they are parsed in one go:
///
///     # first cell #
///     # second cell #
///     ***
///
/// Lines of the paragraph before or after the table stand there as a paragraph.
struct TablePlan {
  /// One table: everything but the content of its cells.
  struct Entry {
    /// Where its paragraph begins, in the text's own lines and columns.
    let line: Int
    let column: Int
    private(set) var filledCells = 0
    private let alignments: [Table.Alignment]
    private var rows: [Table.Row] = []
    private var isFilled: [Bool] = []
    /// Where the delimiter row stands.
    private let delimiters: SourceRange
  }

  private(set) var tables: [Entry] = []
  private(set) var text: ParserText = ParserText([], map: .gathered([]))

  var isEmpty: Bool { tables.isEmpty }

  init() {}

  init(_ source: ParserText, leaves: [LeafPlace]) {
    var gatherer = TextGatherer(source)
    for leaf in leaves where leaf.kind == .paragraph && leaf.lines.count > 1 {
      guard let shape = TableShape(leaf, in: source) else { continue }
      gatherer.paragraph(shape.lead, of: leaf)
      var entry = Entry(leaf, shape, delimiters: gatherer.range(ofLine: shape.delimiters))
      for line in shape.rows { entry.append(line, of: leaf, to: &gatherer) }
      gatherer.paragraph(shape.rest, of: leaf)
      gatherer.separator()
      tables.append(entry)
    }
    guard !tables.isEmpty else { return }
    if source.scan.features.contains(.definition), gatherer.mayRefer {
      gatherer.definitions(of: source, leaves: leaves)
    }
    text = gatherer.text
  }
}

extension TablePlan.Entry {
  fileprivate init(_ leaf: LeafPlace, _ shape: TableShape, delimiters: SourceRange) {
    line = leaf.lines.lowerBound
    column = leaf.column
    alignments = shape.alignments
    self.delimiters = delimiters
  }

  fileprivate mutating func append(
    _ line: Int, of leaf: LeafPlace, to gatherer: inout TextGatherer
  ) {
    let content = gatherer.source.content(ofLine: line, quotes: leaf.quotes).range
    let row = TableRow(content, of: gatherer.source.bytes)
    var cells: [Table.Cell] = []
    cells.reserveCapacity(alignments.count)
    for index in alignments.indices {
      let missing = content.upperBound..<content.upperBound
      let cell = index < row.cells.count ? row.cells[index] : missing
      cells.append(Table.Cell(content: [], range: gatherer.range(of: cell, line: line)))
      isFilled.append(!cell.isEmpty)
      guard !cell.isEmpty else { continue }
      filledCells += 1
      gatherer.cell(cell, line: line)
    }
    rows.append(Table.Row(cells: cells, range: gatherer.range(of: content, line: line)))
  }

  /// The table with the content of those cells that are not empty, in reading order.
  func table(filledWith contents: [[Inline]]) -> Table {
    var rows = rows
    var contents = contents.makeIterator()
    var filled = isFilled.makeIterator()
    for row in rows.indices {
      for cell in rows[row].cells.indices where filled.next() == true {
        rows[row].cells[cell].content = contents.next() ?? []
      }
    }
    let header = rows.removeFirst()
    let range = header.range.union(rows.last?.range ?? delimiters)
    return Table(alignments: alignments, header: header, rows: rows, range: range)
  }
}
