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
  }

  private(set) var tables: [Entry] = []
  private(set) var text: ParserText = ParserText([], map: .gathered([]))

  var isEmpty: Bool { tables.isEmpty }

  init() {}

  init(_ source: ParserText, leaves: [LeafPlace]) {
    var writer = CellWriter(source)
    for leaf in leaves where leaf.isParagraph && leaf.lines.count > 1 {
      guard let shape = TableShape(leaf, in: source) else { continue }
      writer.paragraph(shape.lead, of: leaf)
      var entry = Entry(leaf, alignments: shape.alignments)
      for line in shape.rows { entry.append(line, of: leaf, to: &writer) }
      writer.paragraph(shape.rest, of: leaf)
      writer.separator()
      tables.append(entry)
    }
    guard !tables.isEmpty else { return }
    if source.scan.features.contains(.definition), writer.mayRefer {
      writer.definitions(leaves: leaves)
    }
    text = writer.text
  }
}

extension TablePlan.Entry {
  fileprivate init(_ leaf: LeafPlace, alignments: [Table.Alignment]) {
    line = leaf.lines.lowerBound
    column = leaf.column
    self.alignments = alignments
  }

  fileprivate mutating func append(_ line: Int, of leaf: LeafPlace, to writer: inout CellWriter) {
    let content = writer.source.content(ofLine: line, quotes: leaf.quotes).range
    let row = TableRow(content, of: writer.source.bytes)
    var cells: [Table.Cell] = []
    cells.reserveCapacity(alignments.count)
    for index in alignments.indices {
      let missing = content.upperBound..<content.upperBound
      let cell = index < row.cells.count ? row.cells[index] : missing
      cells.append(Table.Cell(content: [], range: writer.range(of: cell, line: line)))
      isFilled.append(!cell.isEmpty)
      guard !cell.isEmpty else { continue }
      filledCells += 1
      writer.cell(cell, line: line)
    }
    rows.append(Table.Row(cells: cells, range: writer.range(of: content, line: line)))
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
    let range = header.range.union(rows.last?.range ?? header.range)
    return Table(alignments: alignments, header: header, rows: rows, range: range)
  }
}
