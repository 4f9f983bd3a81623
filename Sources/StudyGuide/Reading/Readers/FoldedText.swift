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
    var content: [Block] = []
    var end = blocks.startIndex
    var isClosed = html.text.contains("</details>")
    if !inner.isEmpty {
      content.append(.paragraph(Paragraph(content: [.text(inner)], range: html.range)))
    }
    while !isClosed, end + 1 < blocks.endIndex {
      end += 1
      if case .htmlBlock(let closing) = blocks[end], closing.text.contains("</details>") {
        isClosed = true
      } else {
        content.append(blocks[end])
      }
    }
    guard isClosed else { return nil }
    self.summary = summary
    self.blocks = content
    consumed = end - blocks.startIndex + 1
    range = html.range.union(blocks[end].range)
  }

  /// The text of the summary, and the text behind it in the same block, both without tags.
  private static func parts(_ html: String) -> (summary: String, inner: String)? {
    guard let open = html.range(of: "<summary>"), let close = html.range(of: "</summary>"),
      open.upperBound <= close.lowerBound
    else { return nil }
    let inner = html[close.upperBound...].prefix { $0 != "<" }
    return (
      withoutTags(html[open.upperBound..<close.lowerBound]), String(inner).trimmingBlanks
    )
  }

  private static func withoutTags(_ html: Substring) -> String {
    var text = ""
    var isTag = false
    for character in html {
      if character == "<" {
        isTag = true
      } else if character == ">" {
        isTag = false
      } else if !isTag {
        text.append(character)
      }
    }
    return text.trimmingBlanks
  }
}
