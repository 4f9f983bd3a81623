import Markdown

/// Leaves out links to the top of the page, which say nothing and stand where an answer ends.
///
///     **[⬆ Back to top](#contents)**      <div align="right"><a href="#">↥ back to top</a></div>
enum BackLinks {
  static func dropped(from blocks: [Block]) -> [Block] {
    blocks.contains(where: holdsOne) ? blocks.compactMap(dropped) : blocks
  }

  private static func holdsOne(_ block: Block) -> Bool {
    if case .list(let list) = block {
      return list.items.contains { $0.blocks.count > 1 && $0.blocks.contains(where: holdsOne) }
    }
    return isOne(block)
  }

  private static func dropped(_ block: Block) -> Block? {
    guard case .list(var list) = block else { return isOne(block) ? nil : block }
    for place in list.items.indices where list.items[place].blocks.count > 1 {
      list.items[place].blocks = dropped(from: list.items[place].blocks)
    }
    return .list(list)
  }

  private static func isOne(_ block: Block) -> Bool {
    switch block {
    case .paragraph(let paragraph): leadsUp(paragraph.content)
    case .htmlBlock(let html):
      html.text.contains("href=\"#") && names(TaggedText.inlines(html.text[...]))
    case .heading, .blockQuote, .list, .codeBlock, .table, .thematicBreak: false
    }
  }

  private static func leadsUp(_ content: [Inline]) -> Bool {
    switch content.first {
    case .link(let link)?:
      content.count == 1 && link.destination.hasPrefix("#") && names(link.content)
    case .strong(let inner)?, .emphasis(let inner)?: content.count == 1 && leadsUp(inner)
    case .html?: content.contains(where: \.opensAnchor) && names(content)
    default: false
    }
  }

  private static func names(_ content: [Inline]) -> Bool {
    words.contains(LabelText.normalise(content.plainText))
  }

  private static let words: Set<String> = [
    "back to top", "back to the top", "top", "to top", "to the top", "go to top", "go to the top",
    "return to top", "return to the top", "back to contents", "back to the contents",
    "back to table of contents", "back to toc", "table of contents", "contents", "back", "up",
  ]
}

extension Inline {
  fileprivate var opensAnchor: Bool {
    if case .html(let tag) = self { tag.contains("href=\"#") } else { false }
  }
}
