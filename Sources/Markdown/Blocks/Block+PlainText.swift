extension [Block] {
  /// The text alone: paragraphs parted by new lines, items with a bullet or their number, table
  /// rows with " | " between the cells. HTML and rules are left out.
  package var plainText: String { text(.plain) }

  /// The same as it is quoted away from its page: without pictures, `<sup>2</sup>` as ².
  package var quotedText: String { text(.quoted) }

  fileprivate func text(_ style: TextStyle) -> String {
    map { $0.text(style) }.filter { !$0.isEmpty }.joined(separator: "\n")
  }
}

extension Block {
  fileprivate func text(_ style: TextStyle) -> String {
    switch self {
    case .paragraph(let paragraph): paragraph.content.text(style)
    case .heading(let heading): heading.content.text(style)
    case .blockQuote(let quote): quote.blocks.text(style)
    case .list(let list): list.text(style)
    case .codeBlock(let code): String(code.text.reversed().drop(while: \.isNewline).reversed())
    case .table(let table): table.text(style)
    case .htmlBlock, .thematicBreak: ""
    }
  }
}

extension List {
  fileprivate func text(_ style: TextStyle) -> String {
    items.enumerated().map { index, item in
      switch marker {
      case .bullet: "• " + item.blocks.text(style)
      case .ordered(let start): "\(start + index). " + item.blocks.text(style)
      }
    }.joined(separator: "\n")
  }
}

extension Table {
  fileprivate func text(_ style: TextStyle) -> String {
    ([header] + rows).map { row in
      row.cells.map { $0.content.text(style) }.joined(separator: " | ")
    }.joined(separator: "\n")
  }
}
