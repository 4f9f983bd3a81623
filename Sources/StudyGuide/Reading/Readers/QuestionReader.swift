import Markdown

/// Reads questions that the author wrote with options to tick.
///
///     Which constraint dominates?
///
///     - [ ] Latency — nobody waits for it
///     - [x] Cost — three clients pay for it
///
///     > The budget decides here.
struct QuestionReader {
  let context: ReadingContext

  /// A question line followed by options, or an item that holds both.
  func read(_ blocks: ArraySlice<Block>) -> Reading? {
    switch blocks.first {
    case .paragraph(let paragraph)?:
      // Every paragraph comes here: what stands below settles nearly all.
      let material = blocks.dropFirst().prefix(Self.longest).prefix {
        $0.isMaterial || $0.isCodeOrPicture
      }
      guard blocks[material.endIndex...].first?.holdsBoxes == true, asks(paragraph.content) else {
        return nil
      }
      return question(paragraph.content, heading: nil, material, of: blocks)
    case .heading(let heading)?:
      let material = blocks.dropFirst().prefix(Self.longest).prefix {
        !$0.isHeading && !$0.holdsBoxes
      }
      guard blocks[material.endIndex...].first?.holdsBoxes == true,
        asks(heading.content) || context.source.ticked.anchors.contains(heading.anchor),
        belongs(material, to: heading)
      else { return nil }
      return question(heading.content.droppingNumbering, heading: heading, material, of: blocks)
    case .list(let list)?:
      return nested(list)
    case .blockQuote?, .codeBlock?, .htmlBlock?, .table?, .thematicBreak?, nil:
      return nil
    }
  }

  /// How many blocks may stand between a question and its options.
  static let longest = 8

  /// Whether what stands between a heading and boxes is what the question is about. Text is where pictures are
  /// told of, where the question has a number, or where it is one of several with boxes.
  private func belongs(_ material: ArraySlice<Block>, to heading: Heading) -> Bool {
    guard !material.allSatisfy({ $0.isMaterial || $0.isCodeOrPicture || $0.isComment }) else {
      return true
    }
    let mayBelong = material.allSatisfy { block in
      switch block {
      case .paragraph, .list, .codeBlock, .blockQuote, .table: true
      case .htmlBlock: block.isCodeOrPicture || block.isComment
      case .heading, .thematicBreak: false
      }
    }
    guard mayBelong else { return false }
    if isOneOfRun(heading) { return true }
    // `Which of these cools?` below a heading is the question.
    guard case .paragraph(let last)? = material.last, !last.content.asksForTick else {
      return false
    }
    return material.contains(where: \.isCodeOrPicture)
  }

  /// Whether a heading is one of those of a quiz: it has a number, or several have boxes below them.
  func isOneOfRun(_ heading: Heading) -> Bool {
    context.source.ticked.runs.contains(heading.anchor) || heading.content.opensWithItsNumber
  }

  /// Whether it wants an answer, or stands where questions are asked; `Today:` above boxes to tick
  /// does not.
  private func asks(_ content: [Inline]) -> Bool {
    content.asksForTick || isQuiz(context.nearestTitle)
      || context.topic == .exercises && context.levels.contains { isQuiz($0.title) }
  }

  private func isQuiz(_ title: [Inline]) -> Bool {
    Self.isQuiz(LabelText.normalise(title.plainText))
  }

  private static func isQuiz(_ words: String) -> Bool {
    words == "questions" || words == "exercises"
      || [
        "quiz", "test yourself", "check yourself", "knowledge check", "self test", "self check",
        "check your understanding", "check your knowledge", "review questions",
        "practice questions", "exam questions", "practice exam", "practice test", "mock exam",
        "mock test",
      ].contains(where: words.contains)
  }

  /// A numbered list of questions, each with its options below it. Those without options are cards, and
  /// items that are none stay text.
  private func nested(_ list: List) -> Reading? {
    let readings = list.items.map { item -> Reading? in
      guard case .paragraph? = item.blocks.first, item.blocks.count > 1,
        let reading = read(item.blocks[...]), reading.consumed == item.blocks.count
      else { return nil }
      return reading
    }
    guard readings.contains(where: { $0?.holdsElement == true }) else { return nil }
    let lettered = LetteredQuestionReader(context: context)
    var result = Reading([])
    for (place, reading) in readings.enumerated() {
      let blocks = list.items[place].blocks
      if let reading = reading ?? lettered.read(blocks[...]), reading.consumed == blocks.count {
        result.passages += reading.passages
        result.diagnostics += reading.diagnostics
      } else if let card = ExerciseReader(context: context).exercise(list.items[place]) {
        result.passages.append(.element(card))
      } else {
        result.passages.append(.blocks([list.only(at: place)]))
      }
    }
    return result
  }

  private func question(
    _ stem: [Inline], heading: Heading?, _ material: ArraySlice<Block>, of blocks: ArraySlice<Block>
  ) -> Reading? {
    guard let first = blocks.first, let ticked = TickedOptions(blocks[material.endIndex...]) else {
      return nil
    }
    let end = material.endIndex + ticked.consumed
    let below = OptionExplanation(
      blocks[end...], isOneOfRun: heading.map(isOneOfRun) ?? false, context)
    let range = first.range.union(ticked.range)
    let content = WrittenQuestion(
      stem: stem.droppingNumbering.droppingQuestionLabel,
      material: material.filter { !$0.isComment }, options: ticked.options,
      explanation: below.explanation)
    let element = context.element(
      .question(content), title: content.stem.excerpt(words: 10), heading: heading,
      range: below.range.map(range.union) ?? range)
    return Reading(
      [.element(element)] + (below.links.isEmpty ? [] : [.blocks(below.links)]),
      consumed: end - blocks.startIndex + below.consumed,
      diagnostics: onlyCorrect(ticked.options, range))
  }

  private func onlyCorrect(
    _ options: [WrittenQuestion.Option], _ range: SourceRange
  ) -> [Diagnostic] {
    guard options.allSatisfy(\.isCorrect) else { return [] }
    return [
      context.diagnostic(
        .warning, "question/no-distractor", "every option of this question is ticked",
        at: range, help: "leave the wrong options as \"- [ ]\"")
    ]
  }
}

extension Block {
  /// Whether it is a piece of code or a picture, alone in its paragraph.
  var isCodeOrPicture: Bool {
    switch self {
    case .paragraph(let paragraph): paragraph.content.isCodeOrPicture
    case .htmlBlock(let html): html.text.hasPrefix("<") && html.text.contains("<img")
    case .heading, .list, .blockQuote, .codeBlock, .table, .thematicBreak: false
    }
  }

  /// Whether it may stand between a question and its options.
  var isMaterial: Bool {
    switch self {
    case .codeBlock, .table, .blockQuote: true
    case .paragraph, .heading, .list, .htmlBlock, .thematicBreak: false
    }
  }
}

extension [Inline] {
  /// Whether it is answered by boxes to tick below it, wherever it stands.
  var asksForTick: Bool { isPrompt || isCompletedByOne || opensWithQuestionLabel || callsForTick }

  /// `Check: tick the correct statements`
  private var callsForTick: Bool {
    let clauses = plainText.split(separator: ":").map { LabelText.normalise(String($0)) }
    return clauses.contains { clause in
      ["tick ", "choose ", "select ", "mark ", "pick "].contains(where: clause.hasPrefix)
    }
  }

  /// A question, or a request to choose.
  var isPrompt: Bool { holdsQuestionMark || isQuestion || isRequest }

  /// `Choose two.`
  var isRequest: Bool {
    // A look at the first letter settles nearly all.
    guard let text = first?.openingText, let letter = text.utf8.first(where: \.isLetter),
      "scpwmt".utf8.contains(letter.lowercased)
    else { return false }
    let words = LabelText.normalise(String(decoding: text.utf8.prefix(32), as: UTF8.self))
    return ["select ", "choose ", "pick ", "which ", "mark ", "tick "].contains(
      where: words.hasPrefix)
  }

  /// `Q3: …`, `Question 3. …`
  fileprivate var opensWithQuestionLabel: Bool {
    guard let text = first?.openingText, text.utf8.first?.lowercased == UInt8(ascii: "q") else {
      return false
    }
    var scanner = ByteScanner(text)
    return scanner.take(["question", "q"]) != nil
  }

  /// `Q5. …`, `5) …`, `Pregunta 65. …`: a number in the first or second word, and more behind it.
  fileprivate var opensWithItsNumber: Bool {
    var scanner = ByteScanner(plainText)
    scanner.skipBlanks()
    while let byte = scanner.current, !byte.isDigit, byte != 32, scanner.offset < 24 {
      scanner.offset += 1
    }
    scanner.skipBlanks()
    guard scanner.takeInteger() != nil, let end = scanner.current else { return false }
    scanner.offset += 1
    // `Version 2.0` has none.
    return end > 0xE2 || ".):".utf8.contains(end) && scanner.current?.isDigit != true
  }

  /// A sentence that the right option ends or fills: `The capital of France is`, `… of ___ °C`.
  var isUnfinished: Bool {
    let text = plainText
    var end = text.utf8[...]
    while let last = end.last, last.isBlank || last == UInt8(ascii: ":") { end.removeLast() }
    if end.last == UInt8(ascii: "_") || text.contains("__") { return true }
    let line = String(Substring(end))
    if line.hasSuffix("…") || line.hasSuffix("...") { return true }
    let word = line.utf8.reversed().prefix { $0.isLetter }.reversed()
    return Self.unfinished.contains(String(decoding: word, as: UTF8.self))
  }

  /// Words with which no sentence ends.
  private static let unfinished: Set<String> = [
    "is", "are", "was", "were", "be", "means", "the", "a", "an", "of", "by", "with", "because",
    "called", "through",
  ]

  /// The same above boxes to tick, where `The tasks are:` is no question.
  fileprivate var isCompletedByOne: Bool {
    guard isUnfinished else { return false }
    let text = plainText
    let last = text.split { !$0.isLetter }.last ?? ""
    return text.contains("__") || text.hasSuffix("…") || text.hasSuffix("...")
      || ["is", "was", "means", "called", "a", "an", "the"].contains(last)
  }

  private var holdsQuestionMark: Bool {
    contains { inline in
      switch inline {
      case .text(let text), .code(let text): text.utf8.contains(UInt8(ascii: "?"))
      case .emphasis(let inner), .strong(let inner), .strikethrough(let inner),
        .highlight(let inner):
        inner.holdsQuestionMark
      case .link(let link): link.content.holdsQuestionMark
      case .softBreak, .lineBreak, .html, .footnoteReference, .image: false
      }
    }
  }
}
