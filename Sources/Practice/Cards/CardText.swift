import Markdown
import StudyGuide

/// The author's text as it may stand on a card, away from its page: footnote marks, comments and
/// rules are left out, headings become bold lines, boxes to tick become plain items, `<sup>2</sup>` becomes ².
enum CardText {
  static func clean(_ blocks: [Block]) -> [Block] {
    blocks.contains(where: needsCleaning) ? blocks.compactMap(clean) : blocks
  }

  private static func clean(_ block: Block) -> Block? {
    switch block {
    case .paragraph(var paragraph):
      // Where a mark was, a space may be left.
      paragraph.content = clean(paragraph.content).trimmed
      return .paragraph(paragraph)
    case .heading(let heading):
      return .paragraph(
        Paragraph(content: [.strong(clean(heading.content))], range: heading.range))
    case .blockQuote(var quote):
      quote.blocks = clean(quote.blocks)
      return .blockQuote(quote)
    case .list(var list):
      for index in list.items.indices {
        list.items[index].isChecked = nil
        list.items[index].blocks = clean(list.items[index].blocks)
      }
      return .list(list)
    case .table(var table):
      clean(&table.header)
      for index in table.rows.indices { clean(&table.rows[index]) }
      return .table(table)
    case .htmlBlock(let html): return html.text.hasPrefix("<!--") ? nil : block
    case .thematicBreak: return nil
    case .codeBlock: return block
    }
  }

  private static func clean(_ row: inout Table.Row) {
    for index in row.cells.indices { row.cells[index].content = clean(row.cells[index].content) }
  }

  static func clean(_ inlines: [Inline]) -> [Inline] {
    guard inlines.contains(where: needsCleaning) else { return inlines }
    return inlines.withScripts.compactMap { inline in
      switch inline {
      case .footnoteReference: nil
      case .html(let tag): tag.hasPrefix("<!--") ? nil : inline
      case .emphasis(let inner): .emphasis(clean(inner))
      case .strong(let inner): .strong(clean(inner))
      case .strikethrough(let inner): .strikethrough(clean(inner))
      case .highlight(let inner): .highlight(clean(inner))
      case .link(let link):
        .link(
          Link(
            destination: link.destination, title: link.title, content: clean(link.content),
            range: link.range))
      case .text, .softBreak, .lineBreak, .code, .image: inline
      }
    }
  }

  private static func needsCleaning(_ block: Block) -> Bool {
    switch block {
    case .paragraph(let paragraph): paragraph.content.contains(where: needsCleaning)
    case .heading, .htmlBlock, .thematicBreak, .table: true
    case .blockQuote(let quote): quote.blocks.contains(where: needsCleaning)
    case .list(let list):
      list.items.contains { $0.isChecked != nil || $0.blocks.contains(where: needsCleaning) }
    case .codeBlock: false
    }
  }

  private static func needsCleaning(_ inline: Inline) -> Bool {
    switch inline {
    case .footnoteReference, .html: true
    case .emphasis(let inner), .strong(let inner), .strikethrough(let inner),
      .highlight(let inner):
      inner.contains(where: needsCleaning)
    case .link(let link): link.content.contains(where: needsCleaning)
    case .text, .softBreak, .lineBreak, .code, .image: false
    }
  }
}

extension [Inline] {
  /// With a raised or lowered text as signs where there are some: other programs show no tags.
  fileprivate var withScripts: [Inline] {
    var result: [Inline] = []
    for inline in self {
      result.append(inline)
      let place = result.count - 3
      guard place >= 0, case .html(let closing) = inline, case .text(let text) = result[place + 1],
        case .html(let opening) = result[place], let script = Script(opening: opening),
        script.isClosed(by: closing)
      else { continue }
      result.replaceSubrange(place..., with: [.text(script.signs(for: text))])
    }
    return result
  }

  /// With a capital at the beginning, where that is a letter of plain text.
  var capitalized: [Inline] {
    switch first {
    case .text(let text)?: [.text(Wording.capitalized(text))] + dropFirst()
    case .strong(let inner)?: [.strong(inner.capitalized)] + dropFirst()
    case .emphasis(let inner)?: [.emphasis(inner.capitalized)] + dropFirst()
    case .softBreak?, .lineBreak?, .code?, .html?, .strikethrough?, .highlight?, .link?, .image?,
      .footnoteReference?, nil:
      self
    }
  }

  /// Whether it begins with code, whose letters stay as they are.
  var opensWithCode: Bool {
    switch first {
    case .code?: true
    case .strong(let inner)?, .emphasis(let inner)?, .strikethrough(let inner)?,
      .highlight(let inner)?:
      inner.opensWithCode
    case .link(let link)?: link.content.opensWithCode
    case .text?, .softBreak?, .lineBreak?, .html?, .image?, .footnoteReference?, nil: false
    }
  }

  /// Without the full stop at the end of the text.
  var withoutFullStop: [Inline] {
    let text = plainText
    guard text.hasSuffix("."), !text.hasSuffix("..") else { return self }
    return head(to: text.utf8.count - 1)
  }

  /// With each marked stretch replaced, counted from 0.
  func replacingHighlights(_ replace: (Int, [Inline]) -> [Inline]) -> [Inline] {
    var seen = 0
    return replacingHighlights(from: &seen, replace)
  }

  private func replacingHighlights(
    from seen: inout Int, _ replace: (Int, [Inline]) -> [Inline]
  ) -> [Inline] {
    var result: [Inline] = []
    for inline in self {
      switch inline {
      case .highlight(let inner):
        result += replace(seen, inner)
        seen += 1
      case .emphasis(let inner):
        result.append(.emphasis(inner.replacingHighlights(from: &seen, replace)))
      case .strong(let inner):
        result.append(.strong(inner.replacingHighlights(from: &seen, replace)))
      case .strikethrough(let inner):
        result.append(.strikethrough(inner.replacingHighlights(from: &seen, replace)))
      case .link(var link):
        link.content = link.content.replacingHighlights(from: &seen, replace)
        result.append(.link(link))
      case .text, .softBreak, .lineBreak, .code, .html, .image, .footnoteReference:
        result.append(inline)
      }
    }
    return result
  }
}

extension [Block] {
  /// With a capital at the beginning of a first paragraph.
  var capitalized: [Block] {
    guard case .paragraph(var paragraph)? = first else { return self }
    paragraph.content = paragraph.content.capitalized
    return [.paragraph(paragraph)] + dropFirst()
  }

  /// Whether it begins with code, whose letters stay as they are.
  var opensWithCode: Bool {
    switch first {
    case .paragraph(let paragraph)?: paragraph.content.opensWithCode
    case .heading(let heading)?: heading.content.opensWithCode
    case .list(let list)?: list.items.first?.blocks.opensWithCode ?? false
    case .blockQuote(let quote)?: quote.blocks.opensWithCode
    case .codeBlock?: true
    case .table?, .htmlBlock?, .thematicBreak?, nil: false
    }
  }

  var isOneParagraph: Bool {
    if count == 1, case .paragraph? = first { true } else { false }
  }

  var hasCode: Bool {
    contains { if case .codeBlock = $0 { true } else { false } }
  }
}
