import Markdown

/// Makes a chapter of a document.
struct ChapterReader {
  let lexicon: Lexicon

  func read(
    _ document: Document, metadata: ChapterMetadata, links: [LinkUse], places: [String],
    id: ChapterID
  ) -> Diagnosed<Chapter> {
    let (title, titleAnchor, body) = titleAndBody(document, metadata)
    let path = document.source.path
    let folded = FoldBalance.closed(FoldTags.parted(SummaryTags.parted(body)), file: path)
    let blocks = BackLinks.dropped(from: folded.value)
    let titleLine: [Inline] = [.text(title)]
    let ticked = TickedSections(blocks, asks: \.asksForTick)
    var context = ReadingContext(
      source: ReadingContext.Source(
        lexicon: lexicon, chapter: id, file: path, ticked: ticked,
        questionLevels: blocks.questionLevels, foldsAsk: blocks.foldsAsk,
        defined: DefinedHeadings(blocks).lines),
      levels: [
        ReadingContext.Level(
          level: 0, heading: nil, title: titleLine,
          topic: Self.topic(of: LabelText.normalise(title), lexicon))
      ])
    let keyed = AnswerKey(context: context).distributed(blocks)
    var reading = SectionReader(context: context).read(keyed.value[...])
    let meanings = TermMeanings(reading.passages)
    if !meanings.areClear {
      context.source = context.source.knowing(
        ambiguous: meanings.ambiguous, homonyms: meanings.homonyms)
      reading = SectionReader(context: context).read(keyed.value[...])
    }
    let outline = keyed.value.headings
    let passages = reading.passages.fillingLevels(from: blocks)
      .makingNamesUnique(besides: outline)
    let chapter = Chapter(
      id: id, title: title, summary: metadata.summary, tags: metadata.tags, passages: passages,
      footnotes: document.footnotes, outline: outline, titleAnchor: titleAnchor,
      wordCount: WordCount.of(document.body), links: links, places: places, path: path,
      isAsked: metadata.questions)
    return Diagnosed(
      chapter,
      folded.diagnostics + keyed.diagnostics + reading.diagnostics
        + RepeatedQuestions(file: path).diagnostics(passages))
  }

  /// What a title announces for the whole chapter; of mistakes among other things, the sections tell
  /// which they are.
  private static func topic(of words: String, _ lexicon: Lexicon) -> SectionTopic? {
    let topic = lexicon.topic(ofHeading: words)
    return topic == .mistakes && SectionTopic.namesMistakesBesides(words) ? nil : topic
  }

  /// The title, and the blocks without the heading that only repeats it.
  private func titleAndBody(
    _ document: Document, _ metadata: ChapterMetadata
  ) -> (title: String, anchor: String?, body: [Block]) {
    let blocks = document.blocks
    guard case .heading(let heading)? = blocks.first, heading.level == 1 else {
      return (metadata.title ?? ChapterPath.title(of: document.source.path), nil, blocks)
    }
    let text = heading.content.plainText.trimmingBlanks
    let title = metadata.title ?? text
    guard LabelText.normalise(title) == LabelText.normalise(text) else {
      return (title, nil, blocks)
    }
    return (title, heading.anchor, Array(blocks.dropFirst()))
  }
}

extension [Inline] {
  /// The name of a criterion as it is compared: as ``LabelText`` has it, and the numbers, which alone
  /// tell `Question 1` from `Question 2`.
  fileprivate var criterionName: String {
    let text = droppingNumbering.plainText
    let digits = text.utf8.filter(\.isDigit)
    return LabelText.normalise(text)
      + (digits.isEmpty ? "" : String(decoding: digits, as: UTF8.self))
  }
}

extension [Block] {
  /// The levels of which four headings or more ask, and two thirds of them.
  fileprivate var questionLevels: Set<Int> {
    var counts: [Int: (all: Int, asking: Int)] = [:]
    for case .heading(let heading) in self {
      counts[heading.level, default: (0, 0)].all += 1
      if heading.content.asksForAnswer { counts[heading.level]?.asking += 1 }
    }
    return Set(
      counts.filter { $0.value.asking > 3 && $0.value.asking * 3 >= $0.value.all * 2 }.keys)
  }

  fileprivate var headings: [Heading] {
    compactMap { block in
      if case .heading(let heading) = block { heading } else { nil }
    }
  }

  /// The level descriptions that stand under headings with these names, in the form of
  /// ``LabelText``. A heading with a weight has its own rubric.
  fileprivate func levels(
    under names: Set<String>
  ) -> [String: (levels: [Rubric.Level], anchor: String)] {
    var found: [String: (levels: [Rubric.Level], anchor: String)] = [:]
    var current: (name: String, anchor: String)?
    for block in self {
      if case .heading(let heading) = block {
        let name = heading.content.criterionName
        current = names.contains(name) ? (name, heading.anchor) : nil
      } else if let (name, anchor) = current, let levels = LevelReader.read(block) {
        found[name] = (levels, anchor)
      }
    }
    return found
  }
}

extension [Passage] {
  /// Gives the criteria of rubrics the levels that the author described under their names.
  fileprivate func fillingLevels(from blocks: [Block]) -> [Passage] {
    var names: Set<String> = []
    for case .element(let element) in self where element.kind == .rubric {
      guard case .rubric(let rubric) = element.content else { continue }
      for criterion in rubric.criteria where criterion.levels.isEmpty {
        names.insert(criterion.name.criterionName)
      }
    }
    guard !names.isEmpty else { return self }
    let described = blocks.levels(under: names)
    guard !described.isEmpty else { return self }
    return map { passage in
      guard case .element(let element) = passage, case .rubric(var rubric) = element.content else {
        return passage
      }
      for index in rubric.criteria.indices where rubric.criteria[index].levels.isEmpty {
        let name = rubric.criteria[index].name.criterionName
        guard let found = described[name] else { continue }
        rubric.criteria[index].levels = found.levels
        rubric.criteria[index].levelsAnchor = found.anchor
      }
      return .element(element.replacing(content: .rubric(rubric)))
    }
  }
}
