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
    guard case .htmlBlock(let html)? = blocks.first, html.opensFold,
      let (summary, inner) = Self.parts(html.text)
    else { return nil }
    var content = inner.asParagraph(html.range)
    var end = blocks.startIndex
    var depth = blocks[end].foldDepth
    while depth > 0 {
      end += 1
      guard end < blocks.endIndex else { return nil }
      depth += blocks[end].foldDepth
      if depth == 0, case .htmlBlock(let closing) = blocks[end] {
        content += Self.inner(closing.text[...]).asParagraph(closing.range)
      } else {
        content.append(blocks[end])
      }
    }
    self.summary = summary
    self.blocks = content
    consumed = end - blocks.startIndex + 1
    range = html.range.union(blocks[end].range)
  }

  /// The text of the summary without tags, and what stands behind it in the same block.
  private static func parts(_ html: String) -> (summary: String, inner: [Inline])? {
    guard let open = html.firstRange(of: "<summary"), let close = html.firstRange(of: "</summary>"),
      open.upperBound <= close.lowerBound,
      let start = html[open.upperBound..<close.lowerBound].firstIndex(of: ">")
    else { return nil }
    let said = html[start..<close.lowerBound].dropFirst()
    return (TaggedText.inlines(said).plainText.trimmingBlanks, inner(html[close.upperBound...]))
  }

  /// What stands before the end of the fold, if that is here.
  private static func inner(_ html: Substring) -> [Inline] {
    let end = html.firstRange(of: "</details>")?.lowerBound ?? html.endIndex
    // Many open a `<b>` here that spans all blocks to the end.
    return TaggedText.inlines(html[..<end]).droppingEmptyEmphasis.trimmed.unwrappingStrong.trimmed
  }
}
