import Markdown

/// Reads a question that folds its answer away.
///
///     <details><summary>Do I need to code?</summary>
///
///     No, but …
///
///     </details>
///
/// A statement to judge is one with its verdict there, a question with options one with all of them.
struct DetailsReader {
  let context: ReadingContext

  func read(_ blocks: ArraySlice<Block>) -> Reading? {
    guard let folded = FoldedText(blocks), !folded.blocks.isEmpty else { return nil }
    let question: [Inline] = [.text(folded.summary)]
    if let reading = options(question, folded) { return reading }
    let judge = TrueFalseReader(context: context)
    if let statement = judge.card(question, folded.blocks, range: folded.range) {
      return Reading(statement, consumed: folded.consumed)
    }
    guard question.isQuestion || context.topic == .faq || Self.callsForAnswer(folded.summary) else {
      return nil
    }
    let holdsHeading = folded.blocks.contains { if case .heading = $0 { true } else { false } }
    guard !holdsHeading else { return nil }
    let asked = question.droppingNumbering.droppingQuestionLabel
    let element = context.element(
      .faq(FAQEntry(question: asked, answer: folded.blocks)), title: asked, range: folded.range)
    return Reading(element, consumed: folded.consumed)
  }

  /// A question whose options are folded away, all of it.
  private func options(_ question: [Inline], _ folded: FoldedText) -> Reading? {
    guard case .list? = folded.blocks.first else { return nil }
    let blocks = (question.asParagraph(folded.range) + folded.blocks)[...]
    let found =
      QuestionReader(context: context).read(blocks)
      ?? LetteredQuestionReader(context: context).read(blocks)
    guard var reading = found, reading.holdsElement, reading.consumed == blocks.count else {
      return nil
    }
    reading.consumed = folded.consumed
    return reading
  }

  /// `Explain risk-based authentication`, not `Show the code`.
  private static func callsForAnswer(_ summary: String) -> Bool {
    let words = LabelText.normalise(summary).split(separator: " ").map(String.init)
    guard words.count > 1 else { return false }
    return Imperatives.examiners.contains(words[0]) && Imperatives.plain.contains(words[0])
      && !Imperatives.predicates.contains(words[1])
  }
}
