extension [Block] {
  /// The text alone: paragraphs parted by new lines, items with a bullet or their number, table
  /// rows with " | " between the cells. HTML and rules are left out.
  package var plainText: String {
    map(\.plainText).filter { !$0.isEmpty }.joined(separator: "\n")
  }
}

extension Block {
  fileprivate var plainText: String {
    switch self {
    case .paragraph(let paragraph): paragraph.content.plainText
    case .heading(let heading): heading.content.plainText
    case .blockQuote(let quote): quote.blocks.plainText
    case .list(let list): list.plainText
    case .codeBlock(let code): String(code.text.reversed().drop(while: \.isNewline).reversed())
    case .table(let table): table.plainText
    case .htmlBlock, .thematicBreak: ""
    }
  }
}

extension List {
  fileprivate var plainText: String {
    items.enumerated().map { index, item in
      switch marker {
      case .bullet: "• " + item.blocks.plainText
      case .ordered(let start): "\(start + index). " + item.blocks.plainText
      }
    }.joined(separator: "\n")
  }
}

extension Table {
  fileprivate var plainText: String {
    ([header] + rows).map { row in
      row.cells.map(\.content.plainText).joined(separator: " | ")
    }.joined(separator: "\n")
  }
}
