import Markdown

/// The questions to which a key may belong.
extension AnswerKey {
  /// - Parameter areOpen: whether questions without options are answered as well.
  func gaps(in blocks: ArraySlice<Block>, areOpen: Bool) -> [Gap] {
    let reader = LetteredQuestionReader(context: context)
    var gaps: [Gap] = []
    /// How many questions there were, for those without a number.
    var asked = 0
    var index = blocks.startIndex
    while index < blocks.endIndex {
      if case .list(let list) = blocks[index],
        blocks[..<index].suffix(2).contains(where: { TrueFalseReader.callsAlone([$0].firstLine) })
      {
        gaps += statements(of: list, at: index)
        index += 1
      } else if case .list(let list) = blocks[index], case .ordered = list.marker {
        gaps += self.gaps(of: list, at: index, in: blocks, areOpen: areOpen)
        index += 1
      } else if let (length, isLettered) = reader.unanswered(blocks[index...]),
        let own = number(blocks[index]) ?? number(above: index, in: blocks)
          ?? (isLettered ? asked + 1 : nil)
      {
        asked += 1
        index += length
        gaps.append(Gap(number: own, block: index, item: nil))
      } else if let reading = reader.read(blocks[index...]) ?? reader.section(blocks[index...]),
        reading.holdsElement
      {
        asked += 1
        index += max(1, reading.consumed)
      } else if areOpen,
        let (own, length) = namedTask(blocks[index...])
          ?? numberedTask(blocks[index...], below: blocks[..<index]).map({ ($0, 1) })
      {
        asked += 1
        index += length
        gaps.append(Gap(number: own, block: index, item: nil, yields: true))
      } else {
        index += 1
      }
    }
    return gaps
  }

  /// Statements that lack their verdict, numbered or counted.
  private func statements(of list: List, at index: Int) -> [Gap] {
    var first = 1
    var isCounted = true
    if case .ordered(let start) = list.marker { (first, isCounted) = (start, false) }
    let reader = TrueFalseReader(context: context)
    return list.items.enumerated().filter { reader.judged($0.element) == nil }.map { place, _ in
      Gap(number: first + place, block: index, item: place, yields: isCounted)
    }
  }

  /// The questions of a numbered list; the options of the last may stand below it.
  private func gaps(
    of list: List, at index: Int, in blocks: ArraySlice<Block>, areOpen: Bool
  ) -> [Gap] {
    guard case .ordered(let first) = list.marker else { return [] }
    let reader = LetteredQuestionReader(context: context)
    let isAnswered = list.items.contains { item in
      item.blocks.firstLine.lines.contains { AnswerLine($0, context.lexicon)?.isKey == false }
        || item.blocks.firstLine.plainText.lowercased().contains("(answer:")
    }
    let isOpen = areOpen && !isAnswered && asks(list, below: blocks[..<index])
    return list.items.enumerated().compactMap { place, item in
      let isLast = place + 1 == list.items.count
      // Options and what stands among them; to look further would take long in a chapter of questions.
      let following = isLast ? blocks[(index + 1)...].prefix(32) : []
      let length = reader.unanswered((item.blocks + following)[...])?.length
      guard length != nil || isOpen && isUnanswered(item) else { return nil }
      let below = (length ?? 0) - item.blocks.count
      return Gap(
        number: first + place, block: below > 0 ? index + below + 1 : index,
        item: below > 0 ? nil : place, yields: length == nil)
    }
  }

  /// Whether it is one paragraph, without its answer in brackets at the end.
  private func isUnanswered(_ item: ListItem) -> Bool {
    item.blocks.count == 1 && ExerciseReader(context: context).bracketed(item.blocks[...]) == nil
  }

  /// Whether the letters of a key go with the numbers of things to match right above it, in a
  /// table.
  ///
  ///     | 1. Cockroach | a. Gnaw marks |
  ///
  /// - Parameter block: the one above the key.
  func areMatched(_ block: Block?, by entries: [Entry]) -> Bool {
    guard entries.allSatisfy(\.namesOneLetter) else { return false }
    switch block {
    case .table(let table)?:
      let numbers = ([table.header] + table.rows).compactMap { row -> Int? in
        var scanner = ByteScanner(row.cells[0].content.plainText)
        return scanner.takeQuestionNumber()
      }
      return Set(numbers).isSuperset(of: entries.map(\.number))
    case .paragraph?, .list?, .heading?, .blockQuote?, .codeBlock?, .htmlBlock?, .thematicBreak?,
      nil:
      return false
    }
  }

  /// Whether the items of a list are questions. Among those, `Name the oath.` is one as well; among
  /// exercises anything is.
  private func asks(_ list: List, below blocks: ArraySlice<Block>) -> Bool {
    let asked = list.items.count(where: \.asksOpenly)
    let tasks = list.items.count { $0.blocks.count == 1 && $0.blocks.firstLine.isTask }
    return asked * 2 > list.items.count || asked > 0 && tasks * 2 > list.items.count
      || announceExercises(blocks)
  }

  /// The number of a paragraph `**2.** Work out the dose.` among exercises, where no answer stands below
  /// it.
  private func numberedTask(
    _ blocks: ArraySlice<Block>, below above: ArraySlice<Block>
  ) -> Int? {
    guard case .paragraph(let paragraph)? = blocks.first,
      ExerciseLabel(numbered: paragraph.content) != nil, announceExercises(above),
      ExerciseReader(context: context).solution(in: blocks.prefix(2)) == nil
    else { return nil }
    return blocks.first.flatMap(number)
  }

  /// Whether one of the headings around what follows announces exercises.
  func announceExercises(_ blocks: ArraySlice<Block>) -> Bool {
    var level = Int.max
    for case .heading(let heading) in blocks.reversed() where heading.level < level {
      level = heading.level
      let words = LabelText.normalise(heading.content.plainText)
      if context.lexicon.topic(ofHeading: words) == .exercises { return true }
    }
    return context.topic == .exercises
  }

  /// The number with which a question begins.
  private func number(_ block: Block) -> Int? {
    var scanner = ByteScanner(String([block].firstLine.plainText.prefix(24)))
    return scanner.takeQuestionNumber()
  }

  /// `### Question 3` above a question.
  private func number(above index: Int, in blocks: ArraySlice<Block>) -> Int? {
    guard index > blocks.startIndex, case .heading(let heading) = blocks[index - 1] else {
      return nil
    }
    var scanner = ByteScanner(heading.content.plainText)
    return scanner.takeQuestionNumber().flatMap { scanner.isAtEnd ? $0 : nil }
  }

  /// `**Exercise 1.** Draw it.` with the lists and code below it, or the section of `### Exercise 1`, where
  /// it has no solution of its own; and how many blocks that takes.
  private func namedTask(_ blocks: ArraySlice<Block>) -> (number: Int, length: Int)? {
    let length: Int
    let label: ExerciseLabel?
    switch blocks.first {
    case .paragraph(let paragraph)?:
      label = ExerciseLabel(paragraph.content)
      length = 1 + blocks.dropFirst().prefix(while: \.isListed).count
    case .heading(let heading)?:
      label = ExerciseLabel(heading.content)
      length = blocks.nextHeading(after: blocks.startIndex) - blocks.startIndex
      guard length > 1 else { return nil }
    case .list?, .blockQuote?, .codeBlock?, .htmlBlock?, .table?, .thematicBreak?, nil: return nil
    }
    guard let label, label.isCertain, let number = label.number,
      // Numbers of a list are those of its own questions.
      !blocks.prefix(length).contains(where: \.isNumbered),
      ExerciseReader(context: context).solution(in: blocks.prefix(length + 1)) == nil
    else { return nil }
    return (number, length)
  }
}

extension AnswerKey.Entry {
  /// Whether it is one letter and nothing else.
  var namesOneLetter: Bool {
    let line = AnswerLine(said: said)
    return rest.isEmpty && line.namesLetters && line.places.count == 1 && line.reason.isEmpty
  }

  /// `b`, which answers no question without options; `B` may be a note or an element.
  var namesSmallLetter: Bool {
    namesOneLetter && said.plainText.first { $0.isLetter }?.isLowercase == true
  }
}

extension [AnswerKey.Gap] {
  /// Whether these are the questions that are answered, all of them and no others.
  func fit(_ entries: [AnswerKey.Entry]) -> Bool {
    Set(map(\.number)) == Set(entries.map(\.number))
  }

  /// Without those that yield to others of the same numbers.
  var clear: Self {
    let firm = filter { !$0.yields }
    let numbers = Set(firm.map(\.number))
    return contains { $0.yields && numbers.contains($0.number) } ? firm : self
  }

  /// Of questions without options those of the last list, where it has each of the numbers: their key
  /// stands right below them.
  func nearest(to numbers: Set<Int>) -> Self {
    var seen: Set<Int> = []
    guard allSatisfy(\.yields), !allSatisfy({ seen.insert($0.number).inserted }) else {
      return self
    }
    var near: Self = []
    for gap in reversed() {
      guard near.last.map({ gap.number < $0.number }) ?? true else { break }
      near.append(gap)
    }
    return numbers.isSubset(of: near.map(\.number)) ? near.reversed() : self
  }
}

extension ListItem {
  /// Whether it is one question without options.
  fileprivate var asksOpenly: Bool {
    guard blocks.count == 1, case .paragraph(let paragraph) = blocks[0] else { return false }
    let content = paragraph.content
    return content.isPrompt || content.plainText.contains("___")
  }
}
