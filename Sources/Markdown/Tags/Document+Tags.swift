extension Document {
  /// The same with the author's tags read that Markdown has words for (``InlineTags``, ``BlockTags``); where
  /// raw HTML passes as it is, emphasis alone. Names of places that are a heading's, or were given before,
  /// fall away: what links to them finds that. Most documents have no tags, and are handed on as they are.
  package func readingTags(_ rawHTML: RawHTML) -> Document {
    guard holdsTags else { return self }
    var reader = TagReader(self, rawHTML: rawHTML)
    return replacing(blocks: reader.read(blocks), footnotes: { reader.read($0) })
  }

  /// The same with tags inside of lines as the text that they are shown as, but for harmless ones.
  package var showingTags: Document {
    guard holdsTags else { return self }
    let shown: ([Block]) -> [Block] = { blocks in
      blocks.mappingInlines { inline in
        guard case .html(let html) = inline, HarmlessHTML.isShown(html) else { return [inline] }
        return [.text(html)]
      }
    }
    return replacing(blocks: shown(blocks), footnotes: shown)
  }

  private var holdsTags: Bool {
    var found = false
    forEachText { content, _ in
      guard !found else { return }
      content.forEachInline { if case .html = $0 { found = true } }
    }
    return found
  }

  /// Names of places that no heading of the text gives: headings in lists and quotations, anchors that were
  /// read and, where raw HTML is allowed, whatever has a name in it.
  package func places(_ rawHTML: RawHTML) -> [String] {
    var places = blocks.headingsInside.map(\.anchor)
    guard mayHoldHTML else { return places }
    forEachText { content, _ in
      content.forEachInline { inline in
        guard case .html(let html) = inline else { return }
        if let name = Anchor.name(in: html) {
          places.append(name)
        } else if rawHTML == .allow {
          for case .tag(let tag) in HTMLPiece.all(in: html) { places += tag.placeNames }
        }
      }
    }
    return places
  }
}

/// Reads the tags of one block after the other.
private struct TagReader {
  private let rawHTML: RawHTML
  private var inlines: InlineTags
  private var anchors = HeadingAnchors()

  init(_ document: Document, rawHTML: RawHTML) {
    let taken = document.blocks.allHeadings.map(\.anchor)
    self.rawHTML = rawHTML
    // The names that each page has.
    inlines = InlineTags(
      rawHTML: rawHTML, taken: Set(taken).union(["main", "top"]), source: document.source)
    anchors.reserve(taken)
  }

  mutating func read(_ blocks: [Block]) -> [Block] {
    var result: [Block] = []
    for block in blocks { result += read(block) }
    return rawHTML == .escape ? result.attachingAnchors : result
  }

  private mutating func read(_ block: Block) -> [Block] {
    switch block {
    case .paragraph(var paragraph):
      paragraph.content = inlines.read(paragraph.content, paragraph.range)
      return paragraph.content.isEmpty ? [] : [.paragraph(paragraph)]
    case .heading(var heading):
      heading.content = inlines.read(heading.content, heading.range)
      return [.heading(heading)]
    case .blockQuote(var quote):
      quote.blocks = read(quote.blocks)
      return [.blockQuote(quote)]
    case .list(var list):
      for place in list.items.indices { list.items[place].blocks = read(list.items[place].blocks) }
      return [.list(list)]
    case .table(var table):
      read(&table.header)
      for place in table.rows.indices { read(&table.rows[place]) }
      return [.table(table)]
    case .htmlBlock(let html):
      guard rawHTML == .escape, let blocks = BlockTags.read(html) else { return [block] }
      return blocks.flatMap { read(named($0)) }
    case .codeBlock, .thematicBreak: return [block]
    }
  }

  private mutating func read(_ row: inout Table.Row) {
    for place in row.cells.indices {
      row.cells[place].content = inlines.read(row.cells[place].content, row.cells[place].range)
    }
  }

  /// A heading that was a tag has no anchor yet.
  private mutating func named(_ block: Block) -> Block {
    guard case .heading(var heading) = block else { return block }
    anchors.begin()
    anchors.append(heading.content.plainText)
    heading.anchor = anchors.finish()
    return .heading(heading)
  }
}

extension [Block] {
  /// With anchors that are a paragraph of their own given to the text below.
  fileprivate var attachingAnchors: [Block] {
    var result: [Block] = []
    var waiting: Paragraph?
    for block in self {
      if case .paragraph(let paragraph) = block, paragraph.isOnlyAnchors {
        waiting = Paragraph(
          content: (waiting?.content ?? []) + paragraph.content, range: paragraph.range)
      } else if let paragraph = waiting {
        waiting = nil
        result +=
          block.adding(anchors: paragraph.content).map { [$0] } ?? [.paragraph(paragraph), block]
      } else {
        result.append(block)
      }
    }
    return result + (waiting.map { [.paragraph($0)] } ?? [])
  }
}

extension Block {
  /// The same with anchors in its first text; nil where it has none.
  fileprivate func adding(anchors: [Inline]) -> Block? {
    switch self {
    case .paragraph(var paragraph):
      paragraph.content = paragraph.content.adding(anchors)
      return .paragraph(paragraph)
    case .heading(var heading):
      heading.content = heading.content.adding(anchors)
      return .heading(heading)
    case .list(var list):
      guard let first = list.items.first?.blocks.first?.adding(anchors: anchors) else { return nil }
      list.items[0].blocks[0] = first
      return .list(list)
    case .blockQuote, .codeBlock, .htmlBlock, .table, .thematicBreak: return nil
    }
  }
}

extension Paragraph {
  /// Whether nothing in it is seen, only linked to.
  var isOnlyAnchors: Bool {
    !content.isEmpty
      && content.allSatisfy { inline in
        switch inline {
        case .html(let html): Anchor.name(in: html) != nil
        case .text(let text): text.allSatisfy(\.isWhitespace)
        case .softBreak, .lineBreak: true
        case .code, .emphasis, .strong, .strikethrough, .highlight, .link, .image,
          .footnoteReference:
          false
        }
      }
  }
}
