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
    if folded.asked.isEmpty,
      let statement = judge.card(question, folded.blocks, range: folded.range)
    {
      return Reading(statement, consumed: folded.consumed)
    }
    guard
      question.asksForAnswer || context.topic == .faq || Self.callsForAnswer(folded.summary)
        || (context.source.foldsAsk || !folded.asked.isEmpty) && !isLabel(folded.summary)
    else { return nil }
    let holdsHeading = folded.blocks.contains { if case .heading = $0 { true } else { false } }
    guard !holdsHeading else { return nil }
    let asked = question.droppingNumbering.droppingQuestionLabel
    guard !folded.blocks.holdTickedOptions else {
      return Reading([], consumed: 0, diagnostics: [context.unreadOptions(at: folded.range)])
    }
    let content: Element.Content =
      folded.asked.isEmpty
      ? .faq(FAQEntry(question: asked, answer: folded.blocks))
      : .card(.basic(front: asked, material: folded.asked, back: folded.blocks))
    return Reading(
      context.element(content, title: asked, range: folded.range), consumed: folded.consumed)
  }

  /// A question whose options are folded away, all of it, or stand in the summary, with the answer folded away.
  private func options(_ question: [Inline], _ folded: FoldedText) -> Reading? {
    var blocks = question.asParagraph(folded.range)
    if folded.asked.isEmpty {
      guard case .list? = folded.blocks.first else { return nil }
      blocks += folded.blocks
    } else {
      guard case .list? = folded.asked.last, case .paragraph(let answer)? = folded.blocks.first
      else {
        return nil
      }
      let line = [Inline.text("Answer: ")] + answer.content
      blocks += folded.asked + line.asParagraph(answer.range)
    }
    let found =
      QuestionReader(context: context).read(blocks[...])
      ?? LetteredQuestionReader(context: context).read(blocks[...])
    guard var reading = found, reading.holdsElement, reading.consumed == blocks.count else {
      return nil
    }
    if !folded.asked.isEmpty {
      guard case .element(let element) = reading.passages[0],
        case .question(var written) = element.content
      else { return nil }
      written.explanation += folded.blocks.dropFirst()
      reading.passages[0] = .element(element.replacing(content: .question(written)))
    }
    reading.consumed = folded.consumed
    return reading
  }

  /// `Table of contents`, `Show the code`, `Solution`: what the fold is called, and nothing that it answers.
  private func isLabel(_ summary: String) -> Bool {
    let words = LabelText.normalise(summary).split(separator: " ").map(String.init)
    guard let first = words.first else { return true }
    // Where words are not parted by blanks, a sentence is one.
    guard words.count > 2 || first.utf8.count > 24 else {
      return words.count < 2 || !Imperatives.examiners.contains(first)
    }
    if words.count < 5, words.contains(where: context.lexicon.isAnswer) { return true }
    guard Self.labels.contains(first) else { return false }
    // `Show how a pod is deleted`
    return !["how", "that", "why", "what", "which"].contains(words[1])
  }

  /// Words with which the name of a fold begins.
  private static let labels: Set<String> = [
    "additional", "all", "answer", "answers", "click", "code", "contents", "details", "example",
    "examples", "expand", "full", "hide", "hint", "hints", "more", "note", "notes", "open",
    "output",
    "read", "reference", "references", "reveal", "see", "show", "solution", "solutions", "source",
    "spoiler", "table", "tap", "tip", "toggle", "translations", "view",
  ]

  /// `Explain risk-based authentication`, not `Show the code`.
  private static func callsForAnswer(_ summary: String) -> Bool {
    let words = LabelText.normalise(summary).split(separator: " ").map(String.init)
    guard words.count > 1 else { return false }
    return Imperatives.examiners.contains(words[0]) && Imperatives.plain.contains(words[0])
      && !Imperatives.predicates.contains(words[1])
  }
}

extension [Block] {
  /// Whether four folds or more ask in their summaries, and most of them.
  var foldsAsk: Bool {
    var (all, asking) = (0, 0)
    for case .htmlBlock(let html) in self where html.opensFold {
      all += 1
      if let summary = html.summary,
        summary.utf8.contains(UInt8(ascii: "?")) || summary.contains("？")
      {
        asking += 1
      }
    }
    return asking > 3 && asking * 2 > all
  }
}
