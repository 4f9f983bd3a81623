import Markdown

/// Walks the blocks of a chapter and gives each reader its turn. What none of them takes is text.
struct SectionReader {
  var context: ReadingContext

  func read(_ blocks: ArraySlice<Block>) -> Reading {
    var reader = self
    reader.context.nextOutcome = nil
    var found = Gathering()
    var index = blocks.startIndex
    if let chapterPromise { found.open(chapterPromise, over: blocks.indices) }
    while index < blocks.endIndex {
      let block = blocks[index]
      found.close(at: index, of: blocks, context)
      if let directives = Directives.read(block) {
        reader.context.directives = reader.context.directives.merging(directives)
        index += 1
        continue
      }
      if reader.context.directives.skips {
        let end = reader.endOfUnit(blocks, at: index)
        found.leaveOut(blocks[index..<end])
        reader.context.directives = Directives()
        index = end
        continue
      }
      if case .list = block { reader.context.isBehindMaterial = found.isBehindMaterial }
      reader.context.nextOutcome =
        ScenarioReader(context: reader.context).nextOutcome(in: blocks[index...])
      let heading = HeadingText(block)
      let topic = heading.flatMap(reader.announcedTopic)
      let reading = reader.element(blocks[index...], heading, topic: topic, after: found.previous)?
        .leavingUnanswered(blocks[index...], reader.context)
      found.report(reading?.diagnostics ?? [])
      if let reading, reading.consumed > 0 {
        found.add(reading.passages)
        index += reading.consumed
      } else {
        found.report(reader.unforced(block))
        found.add([block])
        if let heading {
          reader.enter(heading.heading, topic: topic)
          if let promise = Promise(heading: heading.words, topic: topic) {
            found.open(promise, over: index + 1..<blocks.endOfSection(at: index))
          }
        }
        index += 1
      }
      reader.context.directives = Directives()
    }
    return found.finish(blocks, context)
  }

  /// What the chapter's title promises for all of it.
  private var chapterPromise: Promise? {
    guard context.levels.count == 1, let title = context.levels.first else { return nil }
    return Promise(heading: LabelText.normalise(title.title.plainText), topic: title.topic)
  }

  /// What a heading, or a directive before it, announces for its section.
  private func announcedTopic(_ heading: HeadingText) -> SectionTopic? {
    if let forced = context.directives.topic { return forced }
    let topic = context.lexicon.topic(ofHeading: heading.words)
    // `### Skipping the process` below `## Mistakes` is a mistake.
    guard topic == .steps || topic == .balance,
      let above = context.above(level: heading.heading.level), above.heading != nil,
      above.topic.map(Self.inherited.contains) == true
    else { return topic }
    return nil
  }

  private mutating func enter(_ heading: Heading, topic: SectionTopic?) {
    let above = context.above(level: heading.level)?.topic
    let endsTopic = above == .mistakes && HeadingText(.heading(heading))?.namesAdvice == true
    let inherited = above.flatMap { !endsTopic && Self.inherited.contains($0) ? $0 : nil }
    context = context.entering(heading, topic: topic ?? inherited)
  }

  /// Topics that hold for a group of items below another heading: `## Mistakes`, `### In scope`.
  private static let inherited: [SectionTopic] = [
    .mistakes, .faq, .glossary, .scenarios, .exercises,
  ]

  /// A heading with its section, or one block.
  private func endOfUnit(_ blocks: ArraySlice<Block>, at index: Int) -> Int {
    if case .heading = blocks[index] { return blocks.endOfSection(at: index) }
    return index + 1
  }

  private func element(
    _ blocks: ArraySlice<Block>, _ heading: HeadingText?, topic: SectionTopic?,
    after previous: Block?
  ) -> Reading? {
    guard let first = blocks.first else { return nil }
    if let heading { return section(heading, topic: topic, blocks) }
    switch context.topic {
    case .mistakes:
      if let reading = PairReader(context: context).shouted(blocks) ?? mistakes(blocks) {
        return reading
      }
    case .faq:
      if let reading = written(blocks) ?? FAQReader(context: context).blocks(blocks) {
        return reading
      }
    case .glossary: if let reading = term(blocks, after: previous) { return reading }
    case .exercises: if let reading = askedInBold(first, blocks) { return reading }
    case .rubric, .scenarios, .steps, .balance, nil: break
    }
    return switch first {
    case .paragraph(let paragraph): paragraphs(paragraph, blocks, after: previous)
    case .list(let list): self.list(list, blocks, after: previous)
    case .table(let table): self.table(table)
    case .codeBlock(let code): PairCode(context: context).read(code)
    case .blockQuote(let quote):
      // Below a mistakes heading it has been looked into already.
      PairReader(context: context).read(blocks) ?? notice(quote)
        ?? (context.topic == .mistakes ? nil : quoted(quote))
    case .htmlBlock: DetailsReader(context: context).read(blocks)
    case .heading, .thematicBreak: nil
    }
  }

  /// A notice that asks, or says what to do.
  private func notice(_ quote: BlockQuote) -> Reading? {
    FAQReader(context: context).notice(quote) ?? ExerciseReader(context: context).notice(quote)
  }

  /// A question with options; below a FAQ too, for it is none that is asked frequently.
  private func written(_ blocks: ArraySlice<Block>) -> Reading? {
    guard let first = blocks.first else { return nil }
    if let reading = QuestionReader(context: context).read(blocks) { return reading }
    let lettered = LetteredQuestionReader(context: context)
    return switch first {
    case .paragraph: lettered.read(blocks)
    case .list(let list): lettered.list(list, blocks)
    case .blockQuote, .codeBlock, .heading, .htmlBlock, .table, .thematicBreak: nil
    }
  }

  /// `**1. Why is ice hard?**` with its answer in the lines below.
  private func askedInBold(_ block: Block, _ blocks: ArraySlice<Block>) -> Reading? {
    guard case .paragraph(let paragraph) = block,
      case .strong(let inner)? = paragraph.content.first,
      inner.isQuestion, paragraph.content.count > 1
    else { return nil }
    return written(blocks) ?? FAQReader(context: context).blocks(blocks)
  }

  /// `> **Myth:** …`, `> **Q:** …`: a quotation that holds questions or mistakes and nothing else.
  private func quoted(_ quote: BlockQuote) -> Reading? {
    if let reading = PairReader(context: context).dialogue(quote) { return reading }
    guard case .paragraph(let paragraph)? = quote.blocks.first,
      paragraph.content.mayStartWithLead,
      [.what, .question].contains(Opening(paragraph.content, context.lexicon).label?.role)
    else { return nil }
    let inner = read(quote.blocks[...])
    let isWhole = inner.passages.allSatisfy { passage in
      if case .element(let element) = passage {
        [.mistake, .faq, .card, .question].contains(element.kind)
      } else {
        false
      }
    }
    return isWhole && !inner.passages.isEmpty
      ? Reading(inner.passages, diagnostics: inner.diagnostics) : nil
  }

  private func mistakes(_ blocks: ArraySlice<Block>) -> Reading? {
    let reader = MistakeReader(context: context)
    return switch blocks.first {
    case .list(let list)?: reader.list(list)
    case .paragraph?: reader.paragraphs(blocks)
    case .blockQuote(let quote)?: quoted(quote)
    default: nil
    }
  }

  private func term(_ blocks: ArraySlice<Block>, after previous: Block?) -> Reading? {
    let reader = TermReader(context: context)
    return switch blocks.first {
    case .list(let list)?: reader.list(list, after: previous)
    case .paragraph(let paragraph)?: reader.paragraph(paragraph, blocks)
    default: nil
    }
  }

  private func paragraphs(
    _ paragraph: Paragraph, _ blocks: ArraySlice<Block>, after previous: Block?
  ) -> Reading? {
    let content = paragraph.content
    let exercises = ExerciseReader(context: context)
    if let reading = written(blocks) ?? exercises.folded(blocks) ?? exercises.gaps(blocks) {
      return reading
    }
    let cards = CardReader(context: context)
    if let reading = cards.dotted(blocks) ?? cards.plainlyDotted(blocks)
      ?? cards.lines(.paragraph(paragraph))
    {
      return reading
    }
    if let reading = FAQReader(context: context).run(blocks) { return reading }
    if content.mayStartWithLead {
      let opening = Opening(content, context.lexicon)
      if let reading = ScenarioReader(context: context).boldLine(blocks)
        ?? labelled(opening, blocks, after: previous)
      {
        return reading
      }
      if let reading = exercises.paragraphs(blocks)
        ?? ScenarioReader(context: context).example(blocks)
      {
        return reading
      }
    }
    if let reading = MistakeReader(context: context).numbered(blocks)
      ?? PairReader(context: context).shouted(blocks)
    {
      return reading
    }
    if let reading = TimelineReader(context: context).paragraph(paragraph) { return reading }
    if let reading = ChronologyReader(context: context).paragraphs(blocks, after: previous) {
      return reading
    }
    if let reading = TermReader(context: context).paragraph(paragraph, blocks) { return reading }
    if let reading = ContrastReader(context: context).read(blocks) { return reading }
    if let reading = StepsReader(context: context).paragraphs(blocks) { return reading }
    return cards.cloze(.paragraph(paragraph)) ?? exercises.gap(paragraph)
  }

  private func list(_ list: List, _ blocks: ArraySlice<Block>, after previous: Block?) -> Reading? {
    if case .heading? = list.items.first?.blocks.first {
      return FAQReader(context: context).headings(list, blocks)
    }
    if list.items[0].contentOfNumberedDay != nil {
      return ChronologyReader(context: context).list(list)
    }
    guard case .paragraph(let first)? = list.items.first?.blocks.first else { return nil }
    if let reading = written(blocks) { return reading }
    if let reading = TrueFalseReader(context: context).list(list, after: previous) {
      return reading
    }
    if let reading = CardReader(context: context).lines(.list(list))
      ?? ExerciseReader(context: context).list(list)
    {
      return reading
    }
    if first.content.opensWithBoldQuestion,
      let reading = FAQReader(context: context).blocks(blocks)
    {
      return reading
    }
    if first.content.mayStartWithLead {
      let opening = Opening(first.content, context.lexicon)
      if let reading = labelled(opening, blocks, after: previous) { return reading }
    }
    if let reading = AdviceList(context: context).read(list) { return reading }
    if let reading = TimelineReader(context: context).list(list) { return reading }
    if let reading = ChronologyReader(context: context).list(list) { return reading }
    if let reading = RubricReader(context: context).list(list) { return reading }
    if let reading = StepsReader(context: context).list(list, after: previous) { return reading }
    if !answersHeading(after: previous),
      let reading = TermReader(context: context).list(list, after: previous)
    {
      return reading
    }
    if let reading = ContrastReader(context: context).read(blocks) { return reading }
    return CardReader(context: context).cloze(.list(list))
  }

  /// Whether a list is what a question above the text asks for: `Some guests get sick more easily:`
  private func answersHeading(after previous: Block?) -> Bool {
    guard context.topic != .glossary, case .paragraph(let paragraph)? = previous,
      paragraph.content.plainText.hasSuffix(":")
    else { return false }
    return context.subject?.isQuestion == true
  }

  /// What begins with a label, by what the label announces.
  private func labelled(
    _ opening: Opening, _ blocks: ArraySlice<Block>, after previous: Block?
  ) -> Reading? {
    guard let lead = opening.lead, let first = blocks.first else { return nil }
    if lead.verdict != nil, let reading = PairLine(context: context).read(first) { return reading }
    if let reading = PairReader(context: context).judging(blocks, lead) { return reading }
    return switch opening.label?.role {
    case .situation: ScenarioReader(context: context).blocks(blocks)
    case .weak, .strong:
      PairReader(context: context).read(blocks, after: previous, opening: opening.label)
    case .question: CardReader(context: context).blocks(blocks)
    case .what where opening.label?.family == .belief:
      MistakeReader(context: context).labelled(blocks)
    default: nil
    }
  }

  private func table(_ table: Table) -> Reading? {
    if let reading = MistakeTable(context: context).read(table) { return reading }
    if let reading = PairTable(context: context).read(table) { return reading }
    if let reading = TimelineReader(context: context).table(table) { return reading }
    if let reading = ChronologyReader(context: context).table(table) { return reading }
    if let reading = StepsReader(context: context).table(table) { return reading }
    if let reading = RubricTable(context: context).read(table) { return reading }
    if let reading = ScenarioReader(context: context).table(table) { return reading }
    let named = table.withoutRowNumbers
    if let reading = CardReader(context: context).table(named) { return reading }
    if let reading = TrueFalseReader(context: context).table(table) { return reading }
    if let reading = TermReader(context: context).table(named) { return reading }
    return ComparisonReader(context: context).read(named, drawn: table)
  }

  /// What a directive asked for and no reader could find.
  private func unforced(_ block: Block) -> [Diagnostic] {
    guard let kind = context.directives.kind else { return [] }
    if case .heading = block { return [] }
    return [
      context.diagnostic(
        .error, "study/not-found", "no \(kind.rawValue) can be read here", at: block.range,
        help: "see how a \(kind.rawValue) is written, or remove the comment above")
    ]
  }
}

/// A heading with its text, taken once for all readers.
struct HeadingText {
  let heading: Heading
  let plain: String
  /// In the form of ``LabelText``.
  let words: String

  /// `Dos & don'ts`, `Top 3 do's and don'ts`: what stands below is advice, and no mistake.
  var namesAdvice: Bool {
    let all = words.split(separator: " ")
    return all.contains { ["do", "dos", "do's"].contains($0) }
      && all.contains { ["don't", "dont", "don'ts", "donts"].contains($0) }
  }

  init?(_ block: Block) {
    guard case .heading(let heading) = block else { return nil }
    self.heading = heading
    plain = heading.content.plainText
    words = LabelText.normalise(plain)
  }
}
