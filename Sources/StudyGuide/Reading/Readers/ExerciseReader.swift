import Markdown

/// Reads exercises with their solutions, as cards.
///
///     ### Exercise 2: Joins                    1. Who murdered Marat?
///     List all orders of a customer.              Answer: Charlotte Corday
///                                              2. Name the oath. (Answer: the Tennis Court Oath)
///     **Solution:** `SELECT …`
///
/// The solution stands behind a label, under a heading, in a quotation or folded away. What has none
/// is text. Elsewhere too, what says what to do and has its solution folded away is an exercise.
struct ExerciseReader {
  let context: ReadingContext

  /// A heading such as `Exercise 2: Joins`, or any below one that announces exercises, or a task with its
  /// solution folded away; all of its section is the exercise.
  func section(_ blocks: ArraySlice<Block>, _ text: HeadingText) -> Reading? {
    let heading = text.heading
    let isAnnounced =
      context.above(level: heading.level)?.topic == .exercises
      || ExerciseLabel(heading.content) != nil
    guard isAnnounced || foldsSolution(heading, blocks) else { return nil }
    let end = blocks.endOfSection(at: blocks.startIndex)
    let body = blocks[(blocks.startIndex + 1)..<end]
    guard let (place, solution) = solution(in: body), isAnnounced || body[place].opensFold,
      !offersOptions(body[...place])
    else { return nil }
    let title = ExerciseLabel(heading.content).map(\.rest) ?? heading.content.droppingNumbering
    var task = Array(body[..<place] + solution.task)
    // Numbered questions below a heading that only groups them have a solution each.
    guard ExerciseLabel(heading.content) != nil || !task.contains(where: \.isNumbered) else {
      return nil
    }
    // A second solution is another exercise.
    guard self.solution(in: body[(place + solution.consumed)...]) == nil else { return nil }
    let front = isAnnounced ? front(of: title, &task) : title
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

  /// A notice that says it is an exercise, with its solution in it.
  func notice(_ quote: BlockQuote) -> Reading? {
    guard quote.callout == .exercise else { return nil }
    var body = quote.blocks[...]
    var title: [Inline] = []
    var heading: Heading?
    switch body.first {
    case .paragraph(let paragraph)? where quote.hasTitle: title = paragraph.content
    case .heading(let found)?: (title, heading) = (found.content.droppingNumbering, found)
    default: break
    }
    if !title.isEmpty { body.removeFirst() }
    guard let (place, solution) = solution(in: body), !offersOptions(body[...place]) else {
      return nil
    }
    var task = Array(body[..<place] + solution.task)
    let front = front(of: title, &task)
    let back = solution.back + body[(place + solution.consumed)...]
    guard !front.isEmpty, !back.isEmpty else { return nil }
    // The page shows what is asked, and a title that is a heading.
    if heading == nil, front != title { task = title.asParagraph(quote.range) + task }
    return Reading(
      element(
        front, task, back, title: title.isEmpty ? front.excerpt(words: 10) : title,
        heading: heading,
        range: quote.range))
  }

  /// What is to be done: what the title says, or else the question or the first paragraph below it, which is
  /// taken out of the task.
  private func front(of title: [Inline], _ task: inout [Block]) -> [Inline] {
    guard !title.isPrompt else { return title }
    if let (asked, place) = asked(in: task) {
      task.remove(at: place)
      return asked
    }
    guard case .paragraph(let paragraph)? = task.first else { return title }
    task.removeFirst()
    return ExerciseLabel(paragraph.content)?.rest ?? paragraph.content
  }

  /// What is asked of the facts above it, behind `**Question:**` or `**Task.**`.
  private func asked(in task: [Block]) -> (front: [Inline], place: Int)? {
    guard
      let place = task.dropFirst().firstIndex(where: { block in
        guard case .paragraph(let paragraph) = block else { return false }
        return ExerciseLabel(paragraph.content).map { $0.number == nil && !$0.rest.isEmpty }
          ?? false
      }), let front = ExerciseLabel([task[place]].firstLine)?.rest
    else { return nil }
    return (front, place)
  }

  /// A quick look whether a task may have its solution folded away below it.
  private func foldsSolution(_ heading: Heading, _ blocks: ArraySlice<Block>) -> Bool {
    let body = blocks.dropFirst().prefix { !$0.isHeading }
    return body.contains(where: \.opensFold) && heading.content.isTask
  }

  /// `Create a pod.`, and right below it a fold that shows how.
  func folded(_ blocks: ArraySlice<Block>) -> Reading? {
    guard case .paragraph(let paragraph)? = blocks.first,
      blocks.dropFirst().first?.opensFold == true
    else { return nil }
    let front = paragraph.content.droppingNumbering.droppingQuestionLabel
    guard front.isQuestion || front.isTask && !front.isPrompt,
      let solution = solution(at: blocks.dropFirst()), !solution.back.isEmpty
    else { return nil }
    let end = blocks.startIndex + solution.consumed
    return Reading(
      element(
        front, [], solution.back, title: front.excerpt(words: 10), heading: nil,
        range: paragraph.range.union(blocks[end].range)), consumed: 1 + solution.consumed)
  }

  /// `**Exercise 4.** Name three forms.`, and the solution in the same paragraph or below, behind code
  /// or a table at most.
  func paragraphs(_ blocks: ArraySlice<Block>) -> Reading? {
    guard case .paragraph(let paragraph)? = blocks.first,
      let label = label(paragraph.content),
      label.isCertain || context.topic == .exercises
    else { return nil }
    let open = blocks.prefix { block in
      if case .paragraph(let other) = block, block.range != paragraph.range {
        return self.label(other.content) == nil
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
    let front = (self.label(first.content) ?? label).rest
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

  /// `The capital is ____.` with `Answer: Paris` in the next line or paragraph; below a heading of questions
  /// also lines `The capital is ____. (Paris)`.
  func gaps(_ blocks: ArraySlice<Block>) -> Reading? {
    guard case .paragraph(let paragraph)? = blocks.first, paragraph.content.holdsGap else {
      return nil
    }
    if let next = blocks.dropFirst().first, case .paragraph = next,
      solution(at: blocks.prefix(1)) == nil,
      let answer = solution(at: blocks.dropFirst().prefix(1)), answer.isWhole, !answer.back.isEmpty
    {
      let item = ListItem(
        blocks: [.paragraph(paragraph), next], range: paragraph.range.union(next.range))
      return exercise(item).map { Reading($0, consumed: 2) }
    }
    let whole = ListItem(blocks: [.paragraph(paragraph)], range: paragraph.range)
    if solution(at: blocks.prefix(1)) != nil { return exercise(whole).map { Reading($0) } }
    guard context.topic == .exercises else { return nil }
    let cards = paragraph.placedLines.map { line in
      exercise(
        ListItem(
          blocks: [.paragraph(Paragraph(content: line.content, range: line.range))],
          range: line.range))
    }
    return cards.contains { $0 == nil }
      ? nil : Reading(cards.compactMap { $0.map { .element($0) } })
  }

  /// What a task begins with; a number alone says so only among exercises.
  private func label(_ content: [Inline]) -> ExerciseLabel? {
    ExerciseLabel(content)
      ?? (context.topic == .exercises ? ExerciseLabel(numbered: content) : nil)
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
        || item.blocks.firstLine.last?.mayEndAnswer == true
    }
  }

  /// The task that an item is, with its solution.
  func exercise(_ item: ListItem) -> Element? {
    let blocks = item.blocks[...]
    let found = solution(in: blocks) ?? bracketed(blocks) ?? emphasised(blocks)
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
  var isNumbered: Bool {
    if case .list(let list) = self, case .ordered = list.marker {
      list.items.count > 1
    } else {
      false
    }
  }

  var isListed: Bool {
    switch self {
    case .list, .table, .blockQuote: true
    case .codeBlock, .paragraph, .heading, .htmlBlock, .thematicBreak: false
    }
  }
}

extension Inline {
  fileprivate var mayEndAnswer: Bool {
    switch self {
    case .text(let text):
      text.utf8.last?.isClosingBracket == true || text.holdsArrowBehindQuestion
    case .strong, .emphasis: true
    case .html(let tag): tag.hasPrefix("<!--")
    default: false
    }
  }
}

extension [Inline] {
  fileprivate var holdsGap: Bool {
    contains { if case .text(let text) = $0 { text.holds("___") } else { false } }
  }

  /// A question, a sentence with a gap, or one that says what to do.
  var isTask: Bool {
    if isPrompt || isUnfinished { return true }
    let word = plainText.prefix { $0.isLetter }.lowercased()
    return Imperatives.verbs.contains(word)
  }
}
