import Markdown

/// Reads exercises with their solutions, as cards.
///
///     ### Exercise 2: Joins                    1. Who murdered Marat?
///     List all orders of a customer.              Answer: Charlotte Corday
///                                              2. Name the oath. (Answer: the Tennis Court Oath)
///     **Solution:** `SELECT …`
///
/// The solution stands behind a label, under a heading, in a quotation or folded away. What has none
/// is text.
struct ExerciseReader {
  let context: ReadingContext

  /// A heading such as `Exercise 2: Joins`, or any below one that announces exercises; all of its
  /// section is the exercise.
  func section(_ blocks: ArraySlice<Block>, _ text: HeadingText) -> Reading? {
    let heading = text.heading
    let isAnnounced = context.above(level: heading.level)?.topic == .exercises
    guard isAnnounced || ExerciseLabel(heading.content) != nil else { return nil }
    let end = blocks.endOfSection(at: blocks.startIndex)
    let body = blocks[(blocks.startIndex + 1)..<end]
    guard let (place, solution) = solution(in: body), !offersOptions(body[...place]) else {
      return nil
    }
    let title = ExerciseLabel(heading.content).map(\.rest) ?? heading.content.droppingNumbering
    var task = Array(body[..<place] + solution.task)
    // Numbered questions below a heading that only groups them have a solution each.
    guard ExerciseLabel(heading.content) != nil || !task.contains(where: \.isNumbered) else {
      return nil
    }
    // A second solution is another exercise.
    guard self.solution(in: body[(place + solution.consumed)...]) == nil else { return nil }
    var front = title
    if !title.isPrompt, let first = task.first, case .paragraph(let paragraph) = first {
      front = ExerciseLabel(paragraph.content)?.rest ?? paragraph.content
      task.removeFirst()
    }
    let back = solution.back + body[(place + solution.consumed)...]
    guard !front.isEmpty, !back.isEmpty, !(task + back).contains(where: \.isHeading) else {
      return nil
    }
    return Reading(
      element(
        front, task, back, title: title.isEmpty ? front.excerpt(words: 10) : title,
        heading: heading, range: heading.range.union(body.last?.range ?? heading.range)),
      consumed: end - blocks.startIndex)
  }

  /// `**Exercise 4.** Name three forms.`, and the solution in the same paragraph or below, behind code
  /// or a table at most.
  func paragraphs(_ blocks: ArraySlice<Block>) -> Reading? {
    guard case .paragraph(let paragraph)? = blocks.first,
      let label = ExerciseLabel(paragraph.content),
      label.isCertain || context.topic == .exercises
    else { return nil }
    let open = blocks.prefix { block in
      if case .paragraph(let other) = block, block.range != paragraph.range {
        return ExerciseLabel(other.content) == nil
      }
      return !block.endsParts
    }
    guard let (place, solution) = solution(in: open),
      place == blocks.startIndex
        || solution.task.isEmpty
          && open[(blocks.startIndex + 1)..<place].allSatisfy({ $0.isListed || $0.isRemark })
    else { return nil }
    var task = Array(open[..<place] + solution.task)
    guard case .paragraph(let first)? = task.first else { return nil }
    task.removeFirst()
    let front = (ExerciseLabel(first.content) ?? label).rest
    guard !front.isEmpty else { return nil }
    var index = place + solution.consumed
    let announces = solution.back.last.map { [$0].firstLine.plainText.hasSuffix(":") } ?? false
    while index < open.endIndex, open[index].isRemark || announces && open[index].isListed {
      index += 1
    }
    let back = solution.back + open[(place + solution.consumed)..<index]
    guard !back.isEmpty else { return nil }
    return Reading(
      element(
        front, task, back, title: front.excerpt(words: 10), heading: nil,
        range: paragraph.range.union(open[index - 1].range)),
      consumed: index - blocks.startIndex)
  }

  /// Items that are a task each, with its solution below it or in brackets behind it. Items that
  /// cannot be read stay text.
  func list(_ list: List) -> Reading? {
    guard mayHold(list) else { return nil }
    var result = Reading([])
    for (place, item) in list.items.enumerated() {
      if let reading = LetteredQuestionReader(context: context).read(item.blocks[...]),
        reading.consumed == item.blocks.count
      {
        result.passages += reading.passages
      } else {
        result.passages.append(
          exercise(item).map { .element($0) } ?? .blocks([list.only(at: place)]))
      }
    }
    let found = result.passages.count { if case .element = $0 { true } else { false } }
    return 2 * found >= list.items.count ? result : nil
  }

  /// A quick look: most lists have no answers.
  private func mayHold(_ list: List) -> Bool {
    guard list.items[0].isChecked == nil else { return false }
    return list.items.contains { item in
      item.blocks.count > 1 || item.blocks.firstLine.contains(where: \.isBreak)
        || item.blocks.firstLine.last?.closesBracket == true
    }
  }

  private func exercise(_ item: ListItem) -> Element? {
    let blocks = item.blocks[...]
    let found = solution(in: blocks) ?? bracketed(blocks)
    guard let (place, solution) = found else { return nil }
    var task = Array(blocks[..<place] + solution.task)
    guard case .paragraph(let first)? = task.first else { return nil }
    task.removeFirst()
    let front = (ExerciseLabel(first.content)?.rest ?? first.content).trimmed.droppingQuestionLabel
    let back = solution.back + blocks[(place + solution.consumed)...]
    guard !back.isEmpty, context.topic == .exercises || front.isTask || solution.isAnswer else {
      return nil
    }
    return element(
      front, task, back, title: front.excerpt(words: 10), heading: nil, range: item.range)
  }

  private func element(
    _ front: [Inline], _ material: [Block], _ back: [Block], title: [Inline], heading: Heading?,
    range: SourceRange
  ) -> Element {
    context.element(
      .card(.basic(front: front.trimmed, material: material, back: back)), title: title,
      heading: heading, range: range)
  }

  /// Whether there is a question with options among the blocks, which is to be read as such.
  private func offersOptions(_ blocks: ArraySlice<Block>) -> Bool {
    blocks.indices.contains { place in
      LetteredQuestionReader(context: context).read(blocks[place...])?.holdsElement == true
        || QuestionReader(context: context).read(blocks[place...])?.holdsElement == true
    }
  }

  // MARK: - Solutions

  private struct Solution {
    /// What stands before it in its own block.
    var task: [Block] = []
    var back: [Block]
    var consumed = 1
    /// Whether "Answer" is its name, and not "Solution", which may be that of a problem.
    var isAnswer = true
    /// Whether nothing else stands in its block.
    var isWhole: Bool { task.isEmpty }
  }

  /// The first block that is a solution, or ends in one.
  private func solution(in blocks: ArraySlice<Block>) -> (place: Int, Solution)? {
    for place in blocks.indices {
      if let found = solution(at: blocks[place...]) { return (place, found) }
    }
    return nil
  }

  private func solution(at blocks: ArraySlice<Block>) -> Solution? {
    switch blocks.first {
    case .paragraph(let paragraph)?: return lines(paragraph, blocks)
    case .heading(let heading)?:
      let words = LabelText.normalise(heading.content.plainText)
      return context.lexicon.isAnswer(words) ? Solution(back: []) : nil
    case .htmlBlock?:
      guard let folded = FoldedText(blocks), names(folded.summary) else { return nil }
      return Solution(back: folded.blocks, consumed: folded.consumed)
    case .blockQuote(let quote)?:
      guard case .paragraph(let first)? = quote.blocks.first,
        let found = lines(first, [.paragraph(first)]), found.isWhole
      else { return nil }
      return Solution(back: found.back + quote.blocks.dropFirst(), isAnswer: found.isAnswer)
    case .list(let list)?:
      guard list.items.count == 1, let found = solution(at: list.items[0].blocks[...]),
        found.isWhole
      else { return nil }
      return Solution(
        back: found.back + list.items[0].blocks.dropFirst(found.consumed), isAnswer: found.isAnswer)
    case .codeBlock?, .table?, .thematicBreak?, nil: return nil
    }
  }

  /// The line of a paragraph that begins with a word for an answer, and the lines below it.
  private func lines(_ paragraph: Paragraph, _ blocks: ArraySlice<Block>) -> Solution? {
    let lines = paragraph.content.lines.flatMap(partedAtAnswer)
    for (place, line) in lines.enumerated() where context.lexicon.mayOpenAnswer(line) {
      guard let (opening, isAnswer) = said(line) else { continue }
      let rest = lines[(place + 1)...]
      let reason = rest.firstIndex { AnswerReader.reason($0) != nil } ?? rest.endIndex
      let said = [opening] + rest[..<reason]
      let why = rest[reason...].map { AnswerReader.reason($0) ?? $0 }
      let task = Array(lines[..<place].joined(separator: [.softBreak])).trimmed
      let solution = Solution(
        task: task.asParagraph(paragraph.range),
        back: [said, why].flatMap {
          Array($0.joined(separator: [.softBreak])).trimmed.asParagraph(paragraph.range)
        }, isAnswer: isAnswer)
      guard solution.back.isEmpty, let next = blocks.dropFirst().first else { return solution }
      // The label alone, the solution below it.
      return next.endsParts
        ? nil
        : Solution(task: solution.task, back: [next], consumed: 2, isAnswer: isAnswer)
    }
    return nil
  }

  /// A line, parted before a label in bold inside it: `… three forms. **Answer:** 1NF, 2NF, 3NF.`
  private func partedAtAnswer(_ line: [Inline]) -> [[Inline]] {
    let place = line.indices.dropFirst().first { index in
      guard case .strong = line[index] else { return false }
      return Lead(Array(line[index...])).map {
        $0.separator == .colon && context.lexicon.isAnswer($0.name)
      } ?? false
    }
    if let place { return [Array(line[..<place]).trimmed, Array(line[place...])] }
    guard let start = Self.plainLabel(in: line.plainText) else { return [line] }
    return [line.head(to: start).trimmed, line.tail(from: start)]
  }

  /// `Which is the cold room? Answer: the frigidarium`
  private static func plainLabel(in text: String) -> Int? {
    guard text.utf8.contains(UInt8(ascii: ":")) else { return nil }
    for label in ["Answer:", "Solution:", "Model answer:"] {
      for end in ["? ", ". ", "! ", ") "] {
        if let found = text.firstRange(of: end + label) {
          return text.utf8.distance(from: text.startIndex, to: found.lowerBound) + 2
        }
      }
    }
    return nil
  }

  /// What stands behind `Answer:`, or behind a label in bold that stands alone.
  private func said(_ line: [Inline]) -> (said: [Inline], isAnswer: Bool)? {
    if let answer = AnswerLine(line, context.lexicon) {
      let label = LabelText.normalise(String(line.plainText.prefix(24)))
      return answer.isKey ? nil : (answer.said, !label.contains("solution"))
    }
    guard let lead = Lead(line), lead.isEmphasised, context.lexicon.isAnswer(lead.name) else {
      return nil
    }
    return (lead.rest, !lead.name.contains("solution"))
  }

  /// `Name the oath. (Answer: the Tennis Court Oath)`
  private func bracketed(_ blocks: ArraySlice<Block>) -> (place: Int, Solution)? {
    guard case .paragraph(let paragraph)? = blocks.first else { return nil }
    let text = paragraph.content.plainText
    guard text.utf8.last?.isClosingBracket == true else { return nil }
    let bytes = Array(text.utf8)
    var depth = 0
    let start = bytes.indices.last { index in
      depth += bytes[index].isClosingBracket ? 1 : bytes[index].isOpeningBracket ? -1 : 0
      return depth == 0
    }
    guard let start, start > 0 else { return nil }
    let inside = paragraph.content.slice((start + 1)..<(bytes.count - 1))
    let before = String(decoding: bytes[..<start], as: UTF8.self).trimmingBlanks
    // `She ____ (go) to school.` is another thing.
    let fillsGap = before.contains("___") && before.hasSuffix(".")
    guard let said = AnswerLine(inside, context.lexicon)?.said ?? (fillsGap ? inside : nil) else {
      return nil
    }
    let task = paragraph.content.head(to: start).droppingEmptyEmphasis.trimmed
    return (
      blocks.startIndex,
      Solution(
        task: task.asParagraph(paragraph.range),
        back: said.unwrappingEmphasis.trimmed.asParagraph(paragraph.range))
    )
  }

  /// `Show the solution`, `Answer to exercise 3`
  private func names(_ summary: String) -> Bool {
    let words = LabelText.normalise(summary).split(separator: " ")
    return words.count < 6 && words.contains { context.lexicon.isAnswer(String($0)) }
  }
}

/// What an exercise begins with: `Exercise 2:`, `**Task:**`, `Question 4.`, and the text behind it.
private struct ExerciseLabel {
  let rest: [Inline]
  /// False for words that other texts begin with as well: `Problem: it is slow.`
  let isCertain: Bool

  init?(_ content: [Inline]) {
    guard let text = content.first?.openingText, let letter = text.utf8.first(where: \.isLetter),
      "etpcqad".utf8.contains(letter.lowercased)
    else { return nil }
    let line = content.firstTextLine
    var scanner = ByteScanner(line.plainText)
    scanner.skipBlanks()
    guard let name = scanner.take(Self.names + Self.commonNames) else { return nil }
    scanner.skipBlanks()
    _ = scanner.take("#")
    let isNumbered = scanner.takeInteger() != nil
    scanner.skipBlanks()
    let isParted = scanner.take([":", ".", ")", "—", "–", "- "]) != nil
    let isEmphasised =
      switch line[0] {
      case .strong, .emphasis: true
      default: false
      }
    guard scanner.isAtEnd ? isNumbered || isParted : isParted || isEmphasised && isNumbered else {
      return nil
    }
    isCertain = isNumbered || Self.names.contains(name)
    rest = content.tail(from: scanner.offset).droppingEmptyEmphasis.trimmingSeparators
  }

  private static let names = [
    "exercise", "task", "question", "practice question", "practice problem", "review question",
  ]
  private static let commonNames = ["problem", "challenge", "activity", "drill", "practice"]
}

extension Block {
  /// What belongs to a solution that has begun: code, and remarks with a label.
  fileprivate var isRemark: Bool {
    switch self {
    case .codeBlock: true
    case .paragraph(let paragraph):
      paragraph.content.mayStartWithLead && Lead(paragraph.content)?.separator == .colon
    case .heading, .htmlBlock, .thematicBreak, .list, .table, .blockQuote: false
    }
  }

  /// A list of several numbered items.
  fileprivate var isNumbered: Bool {
    if case .list(let list) = self, case .ordered = list.marker {
      list.items.count > 1
    } else {
      false
    }
  }

  fileprivate var isListed: Bool {
    switch self {
    case .list, .table, .blockQuote: true
    case .codeBlock, .paragraph, .heading, .htmlBlock, .thematicBreak: false
    }
  }
}

extension Inline {
  fileprivate var closesBracket: Bool {
    if case .text(let text) = self { text.utf8.last?.isClosingBracket == true } else { false }
  }
}

extension [Inline] {
  /// A question, a sentence with a gap, or one that says what to do.
  fileprivate var isTask: Bool {
    if isPrompt || isUnfinished { return true }
    let word = plainText.prefix { $0.isLetter }.lowercased()
    return Imperatives.verbs.contains(word)
  }
}
