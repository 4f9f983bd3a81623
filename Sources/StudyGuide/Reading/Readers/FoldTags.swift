import Markdown

/// Puts what opens and what closes a fold at the beginning and at the end of a block, before
/// anything is read. Authors write the tags wherever a browser takes them.
///
///     Two of them.</details>      - a third</details>      </details>
///                                                          <details><summary>And then?</summary>
enum FoldTags {
  static func parted(_ blocks: [Block]) -> [Block] {
    // Most chapters have none, and are handed on as they are.
    blocks.contains(where: mayHold) ? blocks.flatMap(parted) : blocks
  }

  private static func mayHold(_ block: Block) -> Bool {
    switch block {
    case .htmlBlock: true
    case .paragraph(let paragraph): endOfFold(paragraph.content) != nil
    case .list(let list): list.items.contains { $0.blocks.contains(where: mayHold) }
    case .blockQuote(let quote): quote.blocks.contains(where: mayHold)
    case .heading, .codeBlock, .table, .thematicBreak: false
    }
  }

  private static func parted(_ block: Block) -> [Block] {
    switch block {
    case .htmlBlock(let html): return parted(html)
    case .paragraph(let paragraph): return parted(paragraph)
    case .list(let list): return parted(list)
    case .blockQuote(var quote):
      quote.blocks = parted(quote.blocks)
      return [.blockQuote(quote)]
    case .heading, .codeBlock, .table, .thematicBreak: return [block]
    }
  }

  /// Several folds that follow each other without an empty line.
  private static func parted(_ html: HTMLBlock) -> [Block] {
    guard !html.text.hasPrefix("<!--") else { return [.htmlBlock(html)] }
    var pieces: [Block] = []
    var rest = html.text.drop(while: \.isWhitespace)
    var start = html.range.start
    var tags = NextTags()
    while !rest.isEmpty {
      let piece = rest[..<tags.endOfPiece(rest)]
      rest = rest[piece.endIndex...]
      let next = SourcePosition(line: start.line + piece.count(where: \.isNewline), column: 1)
      let end = rest.isEmpty ? html.range.end : next
      pieces.append(
        .htmlBlock(HTMLBlock(text: String(piece), range: SourceRange(start: start, end: end))))
      start = next
    }
    return pieces
  }

  /// Where the next tags stand, so that text with many of one is not looked through for the other each
  /// time.
  private struct NextTags {
    private var opening: Substring.Index?
    private var closing: Substring.Index?

    /// Before the next fold, or behind the end of this one and the white space there.
    mutating func endOfPiece(_ text: Substring) -> Substring.Index {
      if opening.map({ $0 <= text.startIndex }) ?? true {
        opening =
          text.dropFirst().firstRange(of: HTMLBlock.foldStart)?.lowerBound ?? text.endIndex
      }
      if closing.map({ $0 <= text.startIndex }) ?? true {
        closing = text.firstRange(of: HTMLBlock.foldEnd)?.upperBound ?? text.endIndex
      }
      let end = min(opening ?? text.endIndex, closing ?? text.endIndex)
      return text[end...].firstIndex { !$0.isWhitespace } ?? text.endIndex
    }
  }

  /// The text, the tag that ends the fold, and what stands behind it.
  private static func parted(_ paragraph: Paragraph) -> [Block] {
    guard let end = endOfFold(paragraph.content) else { return [.paragraph(paragraph)] }
    var before = Array(paragraph.content[..<end])
    var tags = HTMLBlock.foldEnd
    // `</b></details>`: what closes with it.
    while case .html(let tag)? = before.last, tag.hasPrefix("</") {
      tags = tag + tags
      before.removeLast()
    }
    let line = paragraph.range.start.line + before.count(where: \.isBreak)
    let place = SourceRange(
      start: SourcePosition(line: line, column: paragraph.range.start.column),
      end: paragraph.range.end)
    let rest = Array(paragraph.content[(end + 1)...]).trimmed
    return before.trimmed.asParagraph(paragraph.range)
      + [.htmlBlock(HTMLBlock(text: tags, range: place))]
      + rest.asParagraph(place).flatMap(parted)
  }

  /// Where a tag closes what was not opened in the same text.
  private static func endOfFold(_ content: [Inline]) -> Int? {
    var depth = 0
    for (place, inline) in content.enumerated() {
      guard case .html(let tag) = inline else { continue }
      if tag == HTMLBlock.foldEnd {
        if depth == 0 { return place }
        depth -= 1
      } else if tag.hasPrefix(HTMLBlock.foldStart) {
        depth += 1
      }
    }
    return nil
  }

  /// The end of a fold in the last item is that of the list as well, where no item opens it.
  private static func parted(_ list: List) -> [Block] {
    var list = list
    for place in list.items.indices { list.items[place].blocks = parted(list.items[place].blocks) }
    guard var last = list.items.last, case .htmlBlock(let html)? = last.blocks.last,
      html.closesFold, last.blocks.reduce(0, { $0 + $1.foldDepth }) < 0
    else { return [.list(list)] }
    last.blocks.removeLast()
    list.items[list.items.count - 1] = last
    return [.list(list), .htmlBlock(html)]
  }
}

extension HTMLBlock {
  static let summaryEnd = "</summary>"
  fileprivate static let foldStart = "<details"
  fileprivate static let foldEnd = "</details>"

  var opensFold: Bool { text.hasPrefix(Self.foldStart) }
  /// Whether it begins with the end of a summary that opened in a block before.
  var closesSummary: Bool { text.hasPrefix(Self.summaryEnd) }
  fileprivate var closesFold: Bool { text.trimmingBlanks.hasSuffix(Self.foldEnd) }
}

extension Block {
  var opensFold: Bool {
    if case .htmlBlock(let html) = self { html.opensFold } else { false }
  }

  /// How many more folds are open behind it than before it.
  var foldDepth: Int {
    guard case .htmlBlock(let html) = self else { return 0 }
    return (html.opensFold ? 1 : 0) - (html.closesFold ? 1 : 0)
  }
}
