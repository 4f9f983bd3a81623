import Markdown

extension SectionReader {
  /// What a heading makes of its section. Nil where it is an ordinary one.
  ///
  /// - Parameter topic: what the heading announces.
  func section(
    _ text: HeadingText, topic: SectionTopic?, _ blocks: ArraySlice<Block>
  ) -> Reading? {
    let heading = text.heading
    let lettered = LetteredQuestionReader(context: context)
    if let reading = lettered.section(blocks) { return reading }
    let above = context.above(level: heading.level)
    let isFirm = above?.heading != nil
    if topic == nil {
      switch above?.topic {
      case .mistakes:
        let reader = MistakeReader(context: context)
        if let reading = reader.section(blocks, isFirmlyAnnounced: isFirm) { return reading }
      case .faq where isFirm || heading.content.isQuestion:
        if let reading = QuestionReader(context: context).read(blocks) { return reading }
        let reader = FAQReader(context: context)
        if let reading = reader.answered(blocks) ?? reader.section(blocks) { return reading }
      case .glossary:
        if let reading = TermReader(context: context).section(blocks) { return reading }
      case .faq, .scenarios, .rubric, .steps, .balance, .exercises, nil:
        break
      }
    }
    if let reading = PairHeadings(context: context).read(blocks, text) { return reading }
    if let reading = QuestionReader(context: context).read(blocks) { return reading }
    if let reading = ExerciseReader(context: context).section(blocks, text) { return reading }
    if text.mayHoldNumber {
      if let reading = steps(blocks) ?? timeline(blocks) ?? chronology(blocks) { return reading }
      if let reading = RubricReader(context: context).headings(blocks) { return reading }
    }
    if let reading = CaseReader(context: context).section(blocks, text) { return reading }
    let announced = topic == nil && above?.topic == .scenarios
    let scenario = ScenarioReader(context: context)
    if let reading = scenario.section(
      blocks, text, isAnnounced: announced, isFirmlyAnnounced: announced && isFirm)
    {
      return reading
    }
    return FAQReader(context: context).answered(blocks) ?? question(heading, blocks)
  }

  /// A heading elsewhere that ends in "?", with the text below it as its answer.
  private func question(_ heading: Heading, _ blocks: ArraySlice<Block>) -> Reading? {
    guard heading.content.isQuestion, !TrueFalseReader.callsAlone(heading.content),
      !heading.content.weighsWords
    else {
      return nil
    }
    let end = blocks.nextHeading(after: blocks.startIndex)
    let inner = SectionReader(context: context.entering(heading, topic: nil))
      .read(blocks[(blocks.startIndex + 1)..<end])
    guard case .blocks(let answer)? = inner.passages.first, !inner.announcesElement,
      let element = FAQReader(context: context).heading(heading, answer: answer)
    else { return nil }
    return Reading(
      [.element(element)] + inner.passages.dropFirst(), consumed: end - blocks.startIndex,
      diagnostics: inner.diagnostics)
  }
}

extension [Inline] {
  /// `Tú or usted?`, `Which one?`: a few words that ask nothing to which the text would be the answer.
  fileprivate var weighsWords: Bool {
    let words = LabelText.normalise(plainText).split { $0 == " " || $0 == "?" }
    guard words.count < 5 else { return false }
    return words == ["which", "one"] || words == ["what", "would", "you", "say"]
      || words.count == 3 && words[1] == "or" && !Self.askingWords.contains(words[0])
  }

  private static let askingWords: Set<Substring> = [
    "who", "what", "which", "when", "where", "why", "how", "is", "are", "was", "were", "do", "does",
    "did", "can", "could", "should", "will", "would", "may", "must", "has", "have", "had", "am",
  ]
}

extension HeadingText {
  fileprivate var mayHoldNumber: Bool { plain.utf8.contains(where: \.isDigit) }
}

extension Reading {
  /// `Here they are side by side:`, and the table: the table is the answer. So are steps, or dates.
  fileprivate var announcesElement: Bool {
    guard case .blocks(let text)? = passages.first, text.count == 1, passages.count > 1,
      case .element(let element) = passages[1],
      [.comparison, .steps, .chronology, .timeline].contains(element.kind)
    else { return false }
    return text.firstLine.plainText.hasSuffix(":")
  }
}
