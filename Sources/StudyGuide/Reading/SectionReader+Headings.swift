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
    if let reading = lettered.section(blocks) ?? unreadOptions(heading, blocks) { return reading }
    let above = context.above(level: heading.level)
    let isFirm = above?.heading != nil
    // `### Rounding the weight` among mistakes is no rubric.
    let isPlain =
      topic == nil
      || topic == .rubric && above?.topic == .mistakes
        && blocks.dropFirst().first.map(\.isText) == true
    if isPlain {
      switch above?.topic {
      case .mistakes where !text.namesAdvice:
        let reader = MistakeReader(context: context)
        if let reading = reader.section(blocks, isFirmlyAnnounced: isFirm) { return reading }
      case .faq where isFirm || heading.content.asksForAnswer:
        if let reading = QuestionReader(context: context).read(blocks) { return reading }
        let reader = FAQReader(context: context)
        if let reading = reader.answered(blocks) ?? reader.section(blocks) { return reading }
      case .glossary:
        if let reading = TermReader(context: context).section(blocks) { return reading }
      case .faq, .mistakes, .scenarios, .rubric, .steps, .balance, .exercises, nil:
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
    guard heading.content.asksForAnswer, !TrueFalseReader.callsAlone(heading.content),
      !heading.content.weighsWords
    else {
      return nil
    }
    let end = blocks.endOfText
    let inner = SectionReader(context: context.entering(heading, topic: nil))
      .read(blocks[(blocks.startIndex + 1)..<end])
    guard case .blocks(var answer)? = inner.passages.first, !inner.announcesElement else {
      return nil
    }
    var rest: [Passage] = []
    let opensSection =
      blocks[end...].first.map { $0.headsPart(of: heading) } ?? false
      || !context.source.questionLevels.contains(heading.level) && inner.isLong
    if opensSection {
      guard let first = answer.first, first.answersAlone(before: answer.dropFirst().first) else {
        return nil
      }
      rest = answer.count > 1 ? [.blocks(Array(answer[1...]))] : []
      answer = [first]
    }
    guard
      let element = FAQReader(context: context)
        .heading(heading, answer: answer, opensSection: opensSection)
    else { return nil }
    return Reading(
      [.element(element)] + rest + inner.passages.dropFirst(), consumed: end - blocks.startIndex,
      diagnostics: inner.diagnostics)
  }
}

extension Block {
  fileprivate var isText: Bool { if case .paragraph = self { true } else { false } }

  /// Whether it is a heading below another one, and no question of its own.
  fileprivate func headsPart(of above: Heading) -> Bool {
    guard case .heading(let heading) = self else { return false }
    return heading.level > above.level && !heading.content.asksForAnswer
  }

  /// Whether it says something by itself: it announces nothing and asks nothing.
  fileprivate func answersAlone(before next: Block?) -> Bool {
    switch self {
    case .list(let list): return list.items[0].isChecked == nil
    case .paragraph(let paragraph):
      let text = paragraph.content.plainText.trimmingBlanks
      guard paragraph.content.holdsText, !paragraph.content.isQuestion, text.last != ":" else {
        return false
      }
      // "… add the following code", and the code.
      guard case .paragraph? = next else {
        return next == nil || text.last.map { !$0.isLetter && !$0.isNumber } ?? false
      }
      return true
    case .heading, .blockQuote, .codeBlock, .htmlBlock, .table, .thematicBreak: return false
    }
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

extension [Inline] {
  /// Whether there are words beside pictures.
  fileprivate var holdsText: Bool {
    contains { if case .image = $0 { false } else { [$0].holdsWords } }
  }
}

extension Reading {
  /// Whether it is more than an answer: more than three paragraphs, or text behind an element.
  fileprivate var isLong: Bool {
    var paragraphs = 0
    var isBehindElement = false
    for passage in passages {
      switch passage {
      case .element: isBehindElement = true
      case .blocks(let blocks):
        if isBehindElement { return true }
        paragraphs += blocks.count { if case .paragraph = $0 { true } else { false } }
      }
    }
    return paragraphs > 3
  }

  /// `Here they are side by side:`, and the table: the table is the answer. So are steps, or dates.
  fileprivate var announcesElement: Bool {
    guard case .blocks(let text)? = passages.first, text.count == 1, passages.count > 1,
      case .element(let element) = passages[1],
      [.comparison, .steps, .chronology, .timeline].contains(element.kind)
    else { return false }
    return text.firstLine.plainText.hasSuffix(":")
  }
}
