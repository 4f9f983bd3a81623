import Foundation
import Markdown

/// Reads a question that folds its answer away.
///
///     <details><summary>Do I need to code?</summary>
///
///     No, but …
///
///     </details>
struct DetailsReader {
  let context: ReadingContext

  func read(_ blocks: ArraySlice<Block>) -> Reading? {
    guard case .htmlBlock(let html)? = blocks.first, html.text.hasPrefix("<details"),
      let (summary, inner) = Self.parts(html.text)
    else { return nil }
    let question: [Inline] = [.text(summary)]
    guard question.isQuestion || context.topic == .faq else { return nil }
    var answer: [Block] = []
    var end = blocks.startIndex
    var isClosed = html.text.contains("</details>")
    if !inner.isEmpty {
      answer.append(.paragraph(Paragraph(content: [.text(inner)], range: html.range)))
    }
    while !isClosed, end + 1 < blocks.endIndex {
      end += 1
      if case .heading = blocks[end] { return nil }
      if case .htmlBlock(let closing) = blocks[end], closing.text.hasPrefix("</details>") {
        isClosed = true
      } else {
        answer.append(blocks[end])
      }
    }
    guard isClosed, !answer.isEmpty else { return nil }
    let element = context.element(
      .faq(FAQEntry(question: question, answer: answer)), title: question,
      range: html.range.union(blocks[end].range))
    return Reading(element, consumed: end - blocks.startIndex + 1)
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
