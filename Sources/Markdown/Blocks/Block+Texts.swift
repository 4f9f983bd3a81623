extension [Block] {
  /// Calls `body` with the running text of each paragraph, heading and table cell, in reading order,
  /// and with each block of raw HTML as a text of its own.
  package func forEachText(_ body: ([Inline], SourceRange) -> Void) {
    for block in self {
      switch block {
      case .paragraph(let paragraph): body(paragraph.content, paragraph.range)
      case .heading(let heading): body(heading.content, heading.range)
      case .blockQuote(let quote): quote.blocks.forEachText(body)
      case .list(let list): for item in list.items { item.blocks.forEachText(body) }
      case .table(let table):
        for row in [table.header] + table.rows {
          for cell in row.cells { body(cell.content, cell.range) }
        }
      case .htmlBlock(let html): body([.html(html.text)], html.range)
      case .codeBlock, .thematicBreak: break
      }
    }
  }
}

extension [Block] {
  var allHeadings: [Heading] {
    flatMap { block -> [Heading] in
      if case .heading(let heading) = block { [heading] } else { [block].headingsInside }
    }
  }

  /// The headings in lists and quotations.
  var headingsInside: [Heading] {
    flatMap { block -> [Heading] in
      switch block {
      case .list(let list): list.items.flatMap(\.blocks.allHeadings)
      case .blockQuote(let quote): quote.blocks.allHeadings
      case .heading, .paragraph, .codeBlock, .htmlBlock, .table, .thematicBreak: []
      }
    }
  }
}

extension Document {
  /// Calls `body` with each running text of the document, those of the footnotes last.
  package func forEachText(_ body: ([Inline], SourceRange) -> Void) {
    blocks.forEachText(body)
    for footnote in footnotes { footnote.blocks.forEachText(body) }
  }
}

extension [Inline] {
  /// Calls `body` with each inline, and with those inside of it after it.
  package func forEachInline(_ body: (Inline) -> Void) {
    for inline in self {
      body(inline)
      switch inline {
      case .text, .softBreak, .lineBreak, .code, .html, .footnoteReference: break
      case .emphasis(let content), .strong(let content), .strikethrough(let content),
        .highlight(let content):
        content.forEachInline(body)
      case .link(let link): link.content.forEachInline(body)
      case .image(let image): image.description.forEachInline(body)
      }
    }
  }
}
