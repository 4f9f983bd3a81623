import Markdown

/// Reads a question that folds its answer away.
///
///     <details><summary>Do I need to code?</summary>
///
///     No, but …
///
///     </details>
///
/// A statement to judge is one with its verdict there.
struct DetailsReader {
  let context: ReadingContext

  func read(_ blocks: ArraySlice<Block>) -> Reading? {
    guard let folded = FoldedText(blocks), !folded.blocks.isEmpty else { return nil }
    let question: [Inline] = [.text(folded.summary)]
    let judge = TrueFalseReader(context: context)
    if let statement = judge.card(question, folded.blocks, range: folded.range) {
      return Reading(statement, consumed: folded.consumed)
    }
    guard question.isQuestion || context.topic == .faq || Self.callsForAnswer(folded.summary) else {
      return nil
    }
    let holdsHeading = folded.blocks.contains { if case .heading = $0 { true } else { false } }
    guard !holdsHeading else { return nil }
    let element = context.element(
      .faq(FAQEntry(question: question, answer: folded.blocks)), title: question,
      range: folded.range)
    return Reading(element, consumed: folded.consumed)
  }

  /// `Explain risk-based authentication`, not `Show the code`.
  private static func callsForAnswer(_ summary: String) -> Bool {
    let words = LabelText.normalise(summary).split(separator: " ").map(String.init)
    guard words.count > 1 else { return false }
    return Imperatives.examiners.contains(words[0]) && Imperatives.plain.contains(words[0])
      && !Imperatives.predicates.contains(words[1])
  }
}
