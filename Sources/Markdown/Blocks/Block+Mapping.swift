extension [Block] {
  /// With every inline replaced, those inside of others first.
  package func mappingInlines(_ transform: (Inline) -> [Inline]) -> [Block] {
    map { block in
      switch block {
      case .paragraph(var paragraph):
        paragraph.content = paragraph.content.mappingInlines(transform)
        return .paragraph(paragraph)
      case .heading(var heading):
        heading.content = heading.content.mappingInlines(transform)
        return .heading(heading)
      case .blockQuote(var quote):
        quote.blocks = quote.blocks.mappingInlines(transform)
        return .blockQuote(quote)
      case .list(var list):
        for index in list.items.indices {
          list.items[index].blocks = list.items[index].blocks.mappingInlines(transform)
        }
        return .list(list)
      case .table(var table):
        table.header.mapInlines(transform)
        for index in table.rows.indices { table.rows[index].mapInlines(transform) }
        return .table(table)
      case .codeBlock, .htmlBlock, .thematicBreak: return block
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
  fileprivate mutating func mapInlines(_ transform: (Inline) -> [Inline]) {
    for index in cells.indices {
      cells[index].content = cells[index].content.mappingInlines(transform)
    }
  }
}
