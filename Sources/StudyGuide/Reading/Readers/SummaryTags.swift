import Markdown

/// Puts the end of a summary that goes on over several blocks at the beginning of a block of its own, so that
/// the summary can be told from what it folds away.
///
///     <details>
///     <summary>Which of these is a fruit?
///
///     - rhubarb
///     - tomato</summary><br><b>
///
///     The tomato.
///     </b></details>
enum SummaryTags {
  static func parted(_ blocks: [Block]) -> [Block] {
    // Most chapters have none, and are handed on as they are.
    guard blocks.contains(where: \.leavesSummaryOpen) else { return blocks }
    var result: [Block] = []
    var index = 0
    while index < blocks.count {
      result.append(blocks[index])
      index += 1
      guard result[result.count - 1].leavesSummaryOpen,
        let end = blocks[index...].prefix(longest).firstIndex(where: {
          $0.endsSummary || $0.opensFold
        }),
        !blocks[end].opensFold, let parts = parts(of: blocks[end])
      else { continue }
      result += blocks[index..<end] + parts
      index = end + 1
    }
    return result
  }

  /// How many blocks a summary takes at most.
  private static let longest = 12

  /// What stands before the tag, the tag, and what stands behind it.
  private static func parts(of block: Block) -> [Block]? {
    switch block {
    case .paragraph(let paragraph): return parts(of: paragraph)
    case .list(let list): return parts(of: list)
    case .htmlBlock(let html):
      guard let end = html.text.firstRange(of: HTMLBlock.summaryEnd)?.lowerBound else { return nil }
      let before = html.text[..<end]
      let rest = HTMLBlock(text: String(html.text[end...]), range: html.range)
      guard before.contains(where: { !$0.isWhitespace }) else { return [.htmlBlock(rest)] }
      return TaggedText.inlines(before).trimmed.asParagraph(html.range) + [.htmlBlock(rest)]
    case .heading, .codeBlock, .blockQuote, .table, .thematicBreak: return nil
    }
  }

  private static func parts(of paragraph: Paragraph) -> [Block]? {
    guard let end = paragraph.content.endOfSummary else { return nil }
    var rest = paragraph.content[(end + 1)...]
    var tags = HTMLBlock.summaryEnd
    while case .html(let tag)? = rest.first, !tag.hasPrefix("</") {
      tags += tag
      rest = rest.dropFirst()
    }
    // `<b>` and `</b>` around an answer that was never written.
    while case .strong(let inner)? = rest.first, inner.isBlank { rest = rest.dropFirst() }
    let line = paragraph.range.start.line + paragraph.content[..<end].count(where: \.isBreak)
    let place = SourceRange(
      start: SourcePosition(line: line, column: paragraph.range.start.column),
      end: paragraph.range.end)
    return Array(paragraph.content[..<end]).trimmed.asParagraph(paragraph.range)
      + [.htmlBlock(HTMLBlock(text: tags + "\n", range: place))]
      + Array(rest).trimmed.asParagraph(place)
  }

  /// The items up to the tag, the tag, and the items behind it, with which the answer begins.
  private static func parts(of list: List) -> [Block]? {
    guard let place = list.items.firstIndex(where: { $0.blocks.contains(where: \.endsSummary) }),
      let at = list.items[place].blocks.firstIndex(where: \.endsSummary),
      let parts = parts(of: list.items[place].blocks[at]),
      let tag = parts.firstIndex(where: { $0.isEndOfSummary })
    else { return nil }
    var (asked, told) = (list, list)
    asked.items = Array(list.items[...place])
    asked.items[place].blocks = Array(list.items[place].blocks[..<at]) + parts[..<tag]
    if asked.items[place].blocks.isEmpty { asked.items.removeLast() }
    told.items = Array(list.items[(place + 1)...])
    if case .ordered(let start) = list.marker { told.marker = .ordered(start: start + place + 1) }
    let rest = parts[(tag + 1)...] + list.items[place].blocks[(at + 1)...]
    if let last = asked.items.last {
      asked.range = SourceRange(start: list.range.start, end: last.range.end)
    }
    if let first = told.items.first {
      told.range = SourceRange(start: first.range.start, end: list.range.end)
    }
    return (asked.items.isEmpty ? [] : [.list(asked)]) + [parts[tag]] + rest
      + (told.items.isEmpty ? [] : [.list(told)])
  }
}

extension Block {
  /// Whether it opens a fold whose summary does not end in it.
  fileprivate var leavesSummaryOpen: Bool {
    guard case .htmlBlock(let html) = self, html.opensFold,
      let open = html.text.firstRange(of: "<summary")
    else { return false }
    return html.text[open.upperBound...].firstRange(of: HTMLBlock.summaryEnd) == nil
  }

  fileprivate var endsSummary: Bool {
    switch self {
    case .htmlBlock(let html): html.text.contains(HTMLBlock.summaryEnd)
    case .paragraph(let paragraph): paragraph.content.endOfSummary != nil
    case .list(let list): list.items.contains { $0.blocks.contains(where: \.endsSummary) }
    case .heading, .codeBlock, .blockQuote, .table, .thematicBreak: false
    }
  }

  fileprivate var isEndOfSummary: Bool {
    if case .htmlBlock(let html) = self { html.closesSummary } else { false }
  }
}

extension [Inline] {
  fileprivate var endOfSummary: Int? {
    firstIndex { if case .html(HTMLBlock.summaryEnd) = $0 { true } else { false } }
  }
}
