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
    guard let first = blocks.first else { return nil }
    let material = Array(blocks.dropFirst().prefix(while: \.isMaterial))
    // Every paragraph and heading comes here: what stands below settles nearly all.
    let hasBoxes = blocks.dropFirst(1 + material.count).first?.holdsBoxes == true
    switch first {
    case .paragraph(let paragraph):
      guard hasBoxes, asks(paragraph.content) else { return nil }
      return question(
        paragraph.content, heading: nil, material, from: first.range,
        after: blocks.dropFirst(1 + material.count))
    case .heading(let heading):
      guard hasBoxes,
        asks(heading.content) || context.source.ticked.anchors.contains(heading.anchor)
      else { return nil }
      return question(
        heading.content.droppingNumbering, heading: heading, material, from: first.range,
        after: blocks.dropFirst(1 + material.count))
    case .list(let list):
      return nested(list)
    case .blockQuote, .codeBlock, .htmlBlock, .table, .thematicBreak:
      return nil
    }
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
    _ stem: [Inline], heading: Heading?, _ material: [Block], from start: SourceRange,
    after rest: ArraySlice<Block>
  ) -> Reading? {
    guard case .list(let list)? = rest.first, list.items.count >= 2,
      list.items.allSatisfy({ $0.isChecked != nil }),
      list.items.contains(where: { $0.isChecked == true })
    else { return nil }
    let options = list.items.compactMap(option)
    guard options.count == list.items.count else { return nil }
    var explanation: [Block] = []
    var consumed = 2 + material.count
    var range = start.union(list.range)
    if let next = rest.dropFirst().first,
      let found = AnswerReader(lexicon: context.lexicon).explanation(next, isFirst: true)
    {
      explanation = found
      consumed += 1
      range = range.union(next.range)
    }
    let content = WrittenQuestion(
      stem: stem.droppingNumbering.droppingQuestionLabel, material: material, options: options,
      explanation: explanation)
    let element = context.element(
      .question(content), title: content.stem.excerpt(words: 10), heading: heading, range: range)
    return Reading(element, consumed: consumed, diagnostics: onlyCorrect(options, range))
  }

  /// An item with a box to tick. What stands below its first paragraph belongs to the note; with code
  /// or a table there it is none.
  private func option(_ item: ListItem) -> WrittenQuestion.Option? {
    guard case .paragraph(let first)? = item.blocks.first, let below = item.textBelow else {
      return nil
    }
    let (text, note) = first.content.optionAndNote
    let gap: [Inline] = note.isEmpty || below.isEmpty ? [] : [.text(" ")]
    return WrittenQuestion.Option(
      text: text, isCorrect: item.isChecked == true, note: note + gap + below, range: item.range)
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
  /// Whether it is a list that begins with a box to tick.
  fileprivate var holdsBoxes: Bool {
    if case .list(let list) = self { list.items.first?.isChecked != nil } else { false }
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

  /// An option and the note behind its dash.
  var optionAndNote: (text: [Inline], note: [Inline]) {
    let bytes = Array<UInt8>(plainText.utf8)
    for dash in [" — ", " – ", " -- "] {
      if let at = bytes.firstIndex(of: Array<UInt8>(dash.utf8)) {
        return (slice(0..<at), tail(from: at + dash.utf8.count).trimmed)
      }
    }
    return (trimmed, [])
  }
}
