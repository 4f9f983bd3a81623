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
  /// What the summary holds below its first lines: a list, code.
  let asked: [Block]
  let blocks: [Block]
  /// How many blocks it takes, the ones with the tags among them.
  let consumed: Int
  let range: SourceRange

  /// - Parameter blocks: begin with the block that opens it. Nil where it is never closed.
  init?(_ blocks: ArraySlice<Block>) {
    guard case .htmlBlock(let html)? = blocks.first, html.opensFold,
      let (summary, behind) = Self.parts(html.text)
    else { return nil }
    var content: [Block] = []
    var asked: [Block] = []
    var isOpen = behind == nil
    if let behind { content = Self.inner(behind).asParagraph(html.range) }
    var end = blocks.startIndex
    var depth = blocks[end].foldDepth
    while depth > 0 {
      end += 1
      guard end < blocks.endIndex else { return nil }
      let block = blocks[end]
      depth += block.foldDepth
      if isOpen, case .htmlBlock(let closing) = block, closing.closesSummary {
        isOpen = false
        content += Self.inner(closing.text.dropFirst(HTMLBlock.summaryEnd.count))
          .asParagraph(closing.range)
      } else if depth == 0, case .htmlBlock(let closing) = block {
        content += Self.inner(closing.text[...]).asParagraph(closing.range)
      } else if isOpen {
        asked.append(block)
      } else {
        content.append(block)
      }
    }
    guard !isOpen else { return nil }
    self.summary = summary
    self.asked = asked
    self.blocks = content
    consumed = end - blocks.startIndex + 1
    range = html.range.union(blocks[end].range)
  }

  /// The text of the summary without tags, and what stands behind it in the same block; nil where it goes on
  /// in the next one.
  private static func parts(_ html: String) -> (summary: String, behind: Substring?)? {
    guard let open = html.firstRange(of: "<summary"),
      let start = html[open.upperBound...].firstIndex(of: ">")
    else { return nil }
    let close = html[start...].firstRange(of: HTMLBlock.summaryEnd)
    let said = html[start..<(close?.lowerBound ?? html.endIndex)].dropFirst()
    return (
      TaggedText.inlines(said).plainText.trimmingBlanks, close.map { html[$0.upperBound...] }
    )
  }

  /// What stands before the end of the fold, if that is here.
  private static func inner(_ html: Substring) -> [Inline] {
    let end = html.firstRange(of: "</details>")?.lowerBound ?? html.endIndex
    // Many open a `<b>` here that spans all blocks to the end.
    return TaggedText.inlines(html[..<end]).droppingEmptyEmphasis.trimmed.unwrappingStrong.trimmed
  }
}

extension HTMLBlock {
  /// The text of its summary, as it is written.
  var summary: Substring? {
    guard let open = text.firstRange(of: "<summary") else { return nil }
    let rest = text[open.upperBound...]
    return rest[..<(rest.firstRange(of: Self.summaryEnd)?.lowerBound ?? rest.endIndex)]
  }
}
