import Foundation
import Markdown

/// What is folded away under a summary.
///
///     <details><summary>Answer</summary>
///
///     C. It works.
///
///     </details>
struct FoldedText {
  let summary: String
  let blocks: [Block]
  /// How many blocks it takes, the ones with the tags among them.
  let consumed: Int
  let range: SourceRange

  /// - Parameter blocks: begin with the block that opens it. Nil where it is never closed.
  init?(_ blocks: ArraySlice<Block>) {
    guard case .htmlBlock(let html)? = blocks.first, html.text.hasPrefix("<details"),
      let (summary, inner) = Self.parts(html.text)
    else { return nil }
    var content = inner.asParagraph(html.range)
    var end = blocks.startIndex
    var isClosed = html.text.contains("</details>")
    while !isClosed, end + 1 < blocks.endIndex {
      end += 1
      let closing = Self.closing(blocks[end])
      isClosed = closing != nil
      content += closing ?? [blocks[end]]
    }
    guard isClosed else { return nil }
    self.summary = summary
    self.blocks = content
    consumed = end - blocks.startIndex + 1
    range = html.range.union(blocks[end].range)
  }

  /// What stands before the closing tag in a block; nil where it does not stand there. Behind another tag,
  /// as in `</b></details>`, it closes a paragraph.
  private static func closing(_ block: Block) -> [Block]? {
    switch block {
    case .htmlBlock(let html): return html.text.contains("</details>") ? [] : nil
    case .paragraph(let paragraph):
      let end = paragraph.content.firstIndex(of: .html("</details>"))
      return end.map { end in
        let text = paragraph.content[..<end].filter { $0 != .html("</b>") }
        return text.trimmed.asParagraph(paragraph.range)
      }
    case .heading, .list, .blockQuote, .codeBlock, .table, .thematicBreak: return nil
    }
  }

  /// The text of the summary without tags, and what stands behind it in the same block.
  private static func parts(_ html: String) -> (summary: String, inner: [Inline])? {
    guard let open = html.range(of: "<summary>"), let close = html.range(of: "</summary>"),
      open.upperBound <= close.lowerBound
    else { return nil }
    let rest = html[close.upperBound...]
    let end = rest.range(of: "</details>")?.lowerBound ?? rest.endIndex
    let summary = TaggedText.inlines(html[open.upperBound..<close.lowerBound]).plainText
    // Many open a `<b>` here that spans all blocks to the end.
    let inner = TaggedText.inlines(rest[..<end]).droppingEmptyEmphasis.trimmed
    return (summary.trimmingBlanks, inner.unwrappingStrong.trimmed)
  }
}
