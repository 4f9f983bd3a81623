import Markdown

/// Reads a case and what is asked about it: each question stands with the text that it is about.
///
///     ## Vignette 1
///     A woman on a morphine pump breathes seven times a minute.
///
///     **What do you do first?**
///     A. Document it
///     B. Stop the pump
///     **Answer: B**
struct CaseReader {
  let context: ReadingContext

  /// A section whose heading names a case. Nil where its questions are only to be thought about, or
  /// anything else stands among them.
  func section(_ blocks: ArraySlice<Block>, _ text: HeadingText) -> Reading? {
    guard context.directives.kind == nil, ScenarioReader.title(of: text)?.isCertain == true else {
      return nil
    }
    let end = blocks.endOfSection(at: blocks.startIndex)
    let body = blocks[(blocks.startIndex + 1)..<end]
    guard body.count > 1, !opensWithLabel(body), !body.contains(where: \.isHeading) else {
      return nil
    }
    let topic: SectionTopic? = answersQuestions(body) ? .faq : nil
    let inner = SectionReader(context: context.entering(text.heading, topic: topic)).read(body)
    guard case .blocks? = inner.passages.first else { return nil }
    // Options without an answer are no situation: all of it stays text, and the author is told.
    guard inner.holdsElement else {
      return inner.diagnostics.contains { $0.id == "question/no-answer" } && !holdsLabel(body)
        ? Reading(
          [.blocks(Array(blocks[..<end]))], consumed: end - blocks.startIndex,
          diagnostics: inner.diagnostics) : nil
    }
    var told: [Block] = []
    var passages: [Passage] = [.blocks([.heading(text.heading)])]
    for passage in inner.passages {
      switch passage {
      case .blocks(let blocks):
        told += blocks.filter { !announcesQuestions($0) }
        passages.append(passage)
      case .element(let element):
        guard let content = element.content.asked(about: told) else { return nil }
        passages.append(
          .element(
            content.kind == element.kind
              ? element.replacing(content: content)
              : context.element(content, title: element.title, range: element.range)))
      }
    }
    return Reading(
      passages, consumed: end - blocks.startIndex, diagnostics: inner.diagnostics)
  }

  /// `**Situation:** …`: a scenario in parts, which is not read twice.
  private func opensWithLabel(_ body: ArraySlice<Block>) -> Bool {
    guard case .paragraph(let paragraph)? = body.first else { return false }
    return Opening(paragraph.content, context.lexicon).label != nil
  }

  /// Whether two or more bold questions have their answers behind them, in the paragraph or below it:
  /// `**What went wrong?** She came too early.`
  private func answersQuestions(_ body: ArraySlice<Block>) -> Bool {
    let asked = body.indices.filter { place in
      guard case .paragraph(let paragraph) = body[place] else { return false }
      return paragraph.content.opensWithBoldQuestion
    }
    return asked.count > 1 && asked.first != body.startIndex && !holdsLabel(body)
      && asked.allSatisfy { place in
        if case .paragraph(let paragraph) = body[place], paragraph.content.count > 1 { return true }
        guard place + 1 < body.endIndex, case .paragraph(let next) = body[place + 1] else {
          return false
        }
        return !next.content.opensWithBoldQuestion
      }
  }

  /// Whether a paragraph begins with the label of a part of a scenario, such as `**Best move:**`.
  private func holdsLabel(_ body: ArraySlice<Block>) -> Bool {
    body.contains { block in
      guard case .paragraph(let paragraph) = block else { return false }
      return Opening(paragraph.content, context.lexicon).label?.role.scenarioRole != nil
    }
  }

  /// `**Questions**`
  private func announcesQuestions(_ block: Block) -> Bool {
    guard case .paragraph(let paragraph) = block else { return false }
    let words = LabelText.normalise(paragraph.content.plainText)
    return context.lexicon.label(whole: words, words: words)?.role == .questions
  }
}

extension Element.Content {
  /// A question or a card that has the text before its own material; nil for content that asks nothing.
  fileprivate func asked(about text: [Block]) -> Element.Content? {
    switch self {
    case .question(var question):
      question.material = text + question.material
      return .question(question)
    case .card(.basic(let front, let material, let back)):
      return .card(.basic(front: front, material: text + material, back: back))
    case .faq(let entry):
      return .card(.basic(front: entry.question, material: text, back: entry.answer))
    case .card(.cloze), .pair, .mistake, .rubric, .steps, .timeline, .chronology,
      .comparison, .scenario, .term, .contrast:
      return nil
    }
  }
}
