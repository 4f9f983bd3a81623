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
    guard let folded = FoldedText(blocks), !folded.blocks.isEmpty else { return nil }
    let question: [Inline] = [.text(folded.summary)]
    guard question.isQuestion || context.topic == .faq else { return nil }
    let holdsHeading = folded.blocks.contains { if case .heading = $0 { true } else { false } }
    guard !holdsHeading else { return nil }
    let element = context.element(
      .faq(FAQEntry(question: question, answer: folded.blocks)), title: question,
      range: folded.range)
    return Reading(element, consumed: folded.consumed)
  }
}
