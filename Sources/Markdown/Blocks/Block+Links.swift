extension [Block] {
  /// Calls `visit` with every link and image, in reading order, those inside links included.
  package func forEachLink(_ visit: (Inline) -> Void) {
    for block in self {
      switch block {
      case .paragraph(let paragraph): paragraph.content.forEachLink(visit)
      case .heading(let heading): heading.content.forEachLink(visit)
      case .blockQuote(let quote): quote.blocks.forEachLink(visit)
      case .list(let list): list.items.forEach { $0.blocks.forEachLink(visit) }
      case .table(let table):
        for row in [table.header] + table.rows {
          row.cells.forEach { $0.content.forEachLink(visit) }
        }
      case .codeBlock, .htmlBlock, .thematicBreak: break
      }
    }
  }
}

extension [Inline] {
  fileprivate func forEachLink(_ visit: (Inline) -> Void) {
    for inline in self {
      switch inline {
      case .emphasis(let inner), .strong(let inner), .strikethrough(let inner),
        .highlight(let inner):
        inner.forEachLink(visit)
      case .link(let link):
        visit(inline)
        link.content.forEachLink(visit)
      case .image: visit(inline)
      case .text, .softBreak, .lineBreak, .code, .html, .footnoteReference: break
      }
    }
  }
}
