extension [Block] {
  /// With every inline replaced, those inside of others first.
  package func mappingInlines(_ transform: (Inline) -> [Inline]) -> [Block] {
    mappingContents { $0.mappingInlines(transform) }
  }

  /// With the text of every paragraph, heading and cell replaced.
  package func mappingContents(_ transform: ([Inline]) -> [Inline]) -> [Block] {
    mappingLeaves { block in
      switch block {
      case .paragraph(var paragraph):
        paragraph.content = transform(paragraph.content)
        return .paragraph(paragraph)
      case .heading(var heading):
        heading.content = transform(heading.content)
        return .heading(heading)
      case .table(var table):
        table.header.mapContents(transform)
        for index in table.rows.indices { table.rows[index].mapContents(transform) }
        return .table(table)
      case .blockQuote, .list, .codeBlock, .htmlBlock, .thematicBreak: return block
      }
    }
  }

  /// With every block replaced that holds no others, those in lists and quotations as well.
  func mappingLeaves(_ transform: (Block) -> Block) -> [Block] {
    map { block in
      switch block {
      case .blockQuote(var quote):
        quote.blocks = quote.blocks.mappingLeaves(transform)
        return .blockQuote(quote)
      case .list(var list):
        for index in list.items.indices {
          list.items[index].blocks = list.items[index].blocks.mappingLeaves(transform)
        }
        return .list(list)
      case .paragraph, .heading, .codeBlock, .htmlBlock, .table, .thematicBreak:
        return transform(block)
      }
    }
  }

  /// As it may stand away from its page: links as their text, images as their description.
  ///
  /// - Parameter keepingWeb: whether links to `http` and `https` addresses stay.
  package func withoutLinks(keepingWeb: Bool = false) -> [Block] {
    guard holdsLinks else { return self }
    return mappingInlines { inline in
      switch inline {
      case .link(let link):
        let isWeb =
          link.destination.hasPrefix("https://") || link.destination.hasPrefix("http://")
        return keepingWeb && isWeb ? [inline] : link.content
      case .image(let image): return image.description
      case .text, .softBreak, .lineBreak, .code, .html, .emphasis, .strong, .strikethrough,
        .highlight, .footnoteReference:
        return [inline]
      }
    }
  }

  private var holdsLinks: Bool {
    var found = false
    forEachText { content, _ in
      guard !found else { return }
      content.forEachInline { inline in
        switch inline {
        case .link, .image: found = true
        case .text, .softBreak, .lineBreak, .code, .html, .emphasis, .strong, .strikethrough,
          .highlight, .footnoteReference:
          break
        }
      }
    }
    return found
  }
}

extension [Inline] {
  /// With every inline replaced, those inside of others first.
  package func mappingInlines(_ transform: (Inline) -> [Inline]) -> [Inline] {
    flatMap { inline -> [Inline] in
      switch inline {
      case .emphasis(let inner): transform(.emphasis(inner.mappingInlines(transform)))
      case .strong(let inner): transform(.strong(inner.mappingInlines(transform)))
      case .strikethrough(let inner): transform(.strikethrough(inner.mappingInlines(transform)))
      case .highlight(let inner): transform(.highlight(inner.mappingInlines(transform)))
      case .link(let link):
        transform(
          .link(
            Link(
              destination: link.destination, title: link.title,
              content: link.content.mappingInlines(transform), range: link.range)))
      case .text, .softBreak, .lineBreak, .code, .html, .image, .footnoteReference:
        transform(inline)
      }
    }
  }
}

extension Table.Row {
  fileprivate mutating func mapContents(_ transform: ([Inline]) -> [Inline]) {
    for index in cells.indices { cells[index].content = transform(cells[index].content) }
  }
}
