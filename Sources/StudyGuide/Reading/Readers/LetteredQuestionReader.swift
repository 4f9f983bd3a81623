import Markdown

/// Reads questions with lettered or numbered options and an answer line.
///
///     Which two belong together?
///     A) Latency
///     B) Cost
///     Answer: B
struct LetteredQuestionReader {
  let context: ReadingContext

  struct Line {
    var content: [Inline]
    var range: SourceRange
    /// Whether it is an option that has a letter.
    var isLettered = false
    /// Whether it begins an item of a list, which may be an option without a letter.
    var opensItem = false
    /// The paragraphs below it in its item.
    var note: [Inline] = []
  }

  /// A question and its options, before its answer is looked for.
  struct Choice {
    let stem: [Inline]
    let material: [Block]
    let options: [Line]
    /// What stands behind the options in their block, beginning with the answer.
    let answerLines: ArraySlice<Line>
    /// The block behind the options.
    let end: Int

    var isLettered: Bool { options.allSatisfy(\.isLettered) }
  }

  func read(_ blocks: ArraySlice<Block>) -> Reading? {
    if let reading = TrueFalseReader(context: context).read(blocks) { return reading }
    guard case .paragraph(let paragraph)? = blocks.first, let choice = choice(blocks) else {
      return nil
    }
    var index = choice.end
    var answer: AnswerReader.Answer?
    if let first = choice.answerLines.first {
      let reader = AnswerReader(lexicon: context.lexicon)
      answer = reader.answer(choice.answerLines.map(\.content)[...], first.range)
        .map { reader.explained($0, by: blocks[min(index, blocks.endIndex)...].first) }
      // The line itself stands in a block that is counted already.
      answer?.consumed -= 1
    } else {
      answer = self.answer(to: choice, in: blocks[min(index, blocks.endIndex)...])
    }
    index += answer?.consumed ?? 0
    let range = paragraph.range.union(blocks[index - 1].range)
    let consumed = index - blocks.startIndex
    if let answer {
      return question(choice, answer, heading: nil, range: range, consumed: consumed)
    }
    guard choice.stem.isPrompt || choice.isLettered else { return nil }
    return marked(choice, range: range, consumed: consumed)
      ?? (choice.isLettered && choice.stem.isPrompt ? unanswered(paragraph.range) : nil)
  }

  /// A question that lacks its answer: how many blocks it takes, and whether its options have letters
  /// or it is a statement to judge. Nil where the blocks begin with none.
  func unanswered(_ blocks: ArraySlice<Block>) -> (length: Int, isLettered: Bool)? {
    let reader = AnswerReader(lexicon: context.lexicon)
    if case .paragraph(let paragraph)? = blocks.first,
      let start = TrueFalseReader.opening(paragraph.content)
    {
      let isAnswered =
        paragraph.content.lines.contains { AnswerLine($0, context.lexicon) != nil }
        || reader.read(blocks.dropFirst()) != nil
      return isAnswered || paragraph.content.tail(from: start).isBlank ? nil : (1, true)
    }
    guard let choice = choice(blocks), choice.answerLines.isEmpty,
      answer(to: choice, in: blocks[choice.end...]) == nil,
      marked(choice, range: blocks[blocks.startIndex].range, consumed: 0) == nil
    else { return nil }
    return (choice.end - blocks.startIndex, choice.isLettered)
  }

  private func choice(_ blocks: ArraySlice<Block>) -> Choice? {
    let material = Array(blocks.dropFirst().prefix(while: \.isMaterial))
    let below = blocks.startIndex + 1 + material.count
    switch blocks.first {
    case .paragraph(let paragraph)?:
      if let choice = announced(below: paragraph, blocks) { return choice }
      guard mayBegin(blocks) else { return nil }
      let own = lines(blocks.first)
      let start = own.firstIndex { option($0.content) != nil } ?? own.endIndex
      let stem = Array(own[..<start].map(\.content).joined(separator: [.softBreak]))
      guard !stem.isEmpty else { return nil }
      if start < own.endIndex {
        return choice(stem, [], own[start...], end: blocks.startIndex + 1)
      }
      guard below < blocks.endIndex else { return nil }
      return choice(stem, material, lines(blocks[below])[...], end: below + 1)
    case .heading(let heading)?:
      // Few headings have options below them: a look at the first line settles the others.
      guard below < blocks.endIndex, !TrueFalseReader.callsAlone(heading.content),
        option([blocks[below]].firstLine)?.letter == 65
          || blocks[below].isPlainList && heading.content.isPrompt
      else { return nil }
      return choice(heading.content, material, lines(blocks[below])[...], end: below + 1)
    case .list?, .blockQuote?, .codeBlock?, .htmlBlock?, .table?, .thematicBreak?, nil:
      return nil
    }
  }

  /// Options below a label that says so, and above it the question; all of it where a label says that
  /// it begins there.
  ///
  ///     **Fact pattern:** Parker sues Kendall.
  ///
  ///     **Options:**
  ///     (A) Dismiss the case.
  private func announced(below paragraph: Paragraph, _ blocks: ArraySlice<Block>) -> Choice? {
    // More than a page of facts is none.
    let above = blocks.prefix(6).prefix {
      !$0.announcesOptions && ($0.isMaterial || $0.isParagraph)
    }
    let place = above.endIndex
    guard !above.isEmpty, place < blocks.endIndex, blocks[place].announcesOptions else {
      return nil
    }
    let facts = Lead(paragraph.content).flatMap { Self.facts.contains($0.name) ? $0.rest : nil }
    let material = Array(above.dropFirst())
    guard facts != nil || material.allSatisfy(\.isMaterial) else { return nil }
    let stem = facts ?? paragraph.content
    guard !stem.isEmpty else { return nil }
    let own = lines(blocks[place]).dropFirst()
    if !own.isEmpty { return choice(stem, material, own, end: place + 1) }
    guard place + 1 < blocks.endIndex else { return nil }
    return choice(stem, material, lines(blocks[place + 1])[...], end: place + 2)
  }

  private static let facts: Set<String> = [
    "fact pattern", "facts", "question", "scenario", "stem", "vignette", "case",
  ]

  private func choice(
    _ stem: [Inline], _ material: [Block], _ lines: ArraySlice<Line>, end: Int
  ) -> Choice? {
    // The first line is an option, whatever its letter: `A: b`.
    let answered = lines.dropFirst().indices.first {
      AnswerLine(lines[$0].content, context.lexicon) != nil
    }
    let options = self.options(lines[..<(answered ?? lines.endIndex)])
    guard options.count > 1 else { return nil }
    return Choice(
      stem: stem, material: material, options: options,
      answerLines: answered.map { lines[$0...] } ?? [], end: end)
  }

  /// A numbered list of questions, each with its options below it. The answer to the last may stand
  /// below the list. Items that cannot be read stay text.
  func list(_ list: List, _ blocks: ArraySlice<Block>) -> Reading? {
    guard let first = list.items.first?.blocks, isQuestion(first[...]) else { return nil }
    var result = Reading([], consumed: 1)
    for (place, item) in list.items.enumerated() {
      let following = place + 1 == list.items.count ? Array(blocks.dropFirst().prefix(4)) : []
      let reading = read((item.blocks + following)[...])
      result.diagnostics += reading?.diagnostics ?? []
      if let reading, reading.consumed >= item.blocks.count {
        result.passages += reading.passages
        result.consumed += reading.consumed - item.blocks.count
      } else {
        result.passages.append(.blocks([list.only(at: place)]))
      }
    }
    if result.holdsElement { return result }
    return result.diagnostics.isEmpty
      ? nil : Reading([], consumed: 0, diagnostics: result.diagnostics)
  }

  private func isQuestion(_ blocks: ArraySlice<Block>) -> Bool {
    guard case .paragraph(let paragraph)? = blocks.first else { return false }
    return mayBegin(blocks) || TrueFalseReader.opening(paragraph.content) != nil
  }

  /// A heading that asks, what it asks about, the options, and below them the answer, perhaps in a
  /// `<details>`. The answer may be a heading of any level.
  ///
  ///     ### What is printed?                  <details><summary>Answer</summary>
  ///     (code)                                #### Answer: B
  ///     - A: `1`                              The second call returns at once.
  ///     - B: `2`                              </details>
  func section(_ blocks: ArraySlice<Block>) -> Reading? {
    guard case .heading(let heading)? = blocks.first, let choice = choice(blocks) else {
      return nil
    }
    var index = choice.end
    var answer: AnswerReader.Answer?
    if let first = choice.answerLines.first {
      let reader = AnswerReader(lexicon: context.lexicon)
      answer = reader.answer(choice.answerLines.map(\.content)[...], first.range)
    } else {
      while index < blocks.endIndex, blocks[index].isPlainHTML { index += 1 }
      answer = self.answer(to: choice, in: blocks[min(index, blocks.endIndex)...])
      index += answer?.consumed ?? 0
    }
    guard var answer else {
      let range = heading.range.union(blocks[choice.end - 1].range)
      return marked(
        choice, heading: heading, range: range, consumed: choice.end - blocks.startIndex)
    }
    if !blocks[index - 1].isHTML {
      let start = index
      while index < blocks.endIndex, !blocks[index].endsExplanation, !isQuestion(blocks[index...]) {
        index += 1
      }
      answer.explanation += blocks[start..<index]
    }
    return question(
      choice, answer, heading: heading, range: heading.range.union(blocks[index - 1].range),
      consumed: index - blocks.startIndex)
  }

  /// What stands below the options: an answer, or a fence that repeats the right ones.
  private func answer(to choice: Choice, in blocks: ArraySlice<Block>) -> AnswerReader.Answer? {
    let reader = AnswerReader(lexicon: context.lexicon)
    if let answer = reader.read(blocks) { return answer }
    return repeated(choice, blocks.first).map { reader.explained($0, by: blocks.dropFirst().first) }
  }

  private func repeated(_ choice: Choice, _ block: Block?) -> AnswerReader.Answer? {
    guard choice.isLettered, case .codeBlock(let code)? = block else { return nil }
    let lines = code.text.split(whereSeparator: \.isNewline)
    let letters = lines.compactMap { line -> String? in
      guard let (letter, text) = option([.text(String(line))]),
        let option = choice.options.dropFirst(Int(letter) - 65).first,
        LabelText.normalise(option.content.plainText) == LabelText.normalise(text.plainText)
      else { return nil }
      return String(UnicodeScalar(letter))
    }
    guard !letters.isEmpty, letters.count == lines.count else { return nil }
    let line = AnswerLine(said: [.text(letters.joined(separator: ", "))])
    return AnswerReader.Answer(line: line, explanation: [], consumed: 1, range: code.range)
  }

  /// Options in the same paragraph, or in the block below a question.
  private func mayBegin(_ blocks: ArraySlice<Block>) -> Bool {
    guard case .paragraph(let paragraph)? = blocks.first else { return false }
    let content = paragraph.content
    let holdsBreak = content.contains(where: \.isBreak)
    if holdsBreak, content.lines.contains(where: { option($0)?.letter == 65 }) { return true }
    switch blocks.dropFirst().first(where: { !$0.isMaterial }) {
    case .paragraph(let next)?:
      return option(next.content)?.letter == 65
    case .list(let list)?:
      guard let first = list.items.first, first.isChecked == nil else { return false }
      return option(first.blocks.firstLine)?.letter == 65 || content.isPrompt
        || content.isUnfinished
    default: return false
    }
  }

  /// The lines of a paragraph, or of the items of a list.
  private func lines(_ block: Block?) -> [Line] {
    switch block {
    case .paragraph(let paragraph)?:
      paragraph.placedLines.map { Line(content: $0.content, range: $0.range) }
    case .list(let list)?:
      list.items.contains(where: \.holdsMoreThanText)
        ? []
        : list.items.flatMap { item in
          item.blocks.firstLine.lines.enumerated().map { index, line in
            let start = item.range.start
            return Line(
              content: line,
              range: index == 0
                ? item.range : SourceRange(line: start.line + index, column: start.column),
              opensItem: index == 0, note: index == 0 ? item.textBelow : [])
          }
        }
    case .heading?, .blockQuote?, .codeBlock?, .htmlBlock?, .table?, .thematicBreak?, nil: []
    }
  }

  private func options(_ lines: ArraySlice<Line>) -> [Line] {
    var options: [Line] = []
    for line in lines {
      if let (letter, text) = option(line.content), Int(letter) == 65 + options.count {
        options.append(
          Line(content: text, range: line.range, isLettered: true, note: line.note))
      } else if line.opensItem {
        options.append(line)
      } else if let last = options.indices.last {
        options[last].content += [.softBreak] + line.content
      } else {
        return []
      }
    }
    return options
  }

  /// `A) text`, `(A) text`, `**A.** text`
  private func option(_ line: [Inline]) -> (letter: UInt8, text: [Inline])? {
    guard line.mayBeOption else { return nil }
    let bytes = Array<UInt8>(line.plainText.utf8.prefix(4))
    var index = bytes.first == UInt8(ascii: "(") ? 1 : 0
    guard index + 1 < bytes.count else { return nil }
    let letter = bytes[index] & 0xDF
    guard (65...72).contains(letter), bytes[index].isLetter else { return nil }
    index += 1
    guard ").:".utf8.contains(bytes[index]) else { return nil }
    let text = line.tail(from: index + 1).droppingEmptyEmphasis.trimmed
    return text.isEmpty ? nil : (letter, text)
  }
}

extension [Inline] {
  /// A quick look at the first bytes, where they stand together.
  fileprivate var mayBeOption: Bool {
    guard let bytes = first?.openingText?.utf8.prefix(3), bytes.count == 3 else { return true }
    return bytes.first == UInt8(ascii: "(")
      || bytes.dropFirst().first.map { ").:".utf8.contains($0) } ?? false
  }
}

extension ListItem {
  /// Whether there is anything in it that is no text.
  fileprivate var holdsMoreThanText: Bool {
    !blocks.dropFirst().allSatisfy { if case .paragraph = $0 { true } else { false } }
  }

  /// The paragraphs below its first one.
  fileprivate var textBelow: [Inline] {
    let paragraphs = blocks.dropFirst().map { [$0].firstLine }
    return Array(paragraphs.joined(separator: [.text(" ")]))
  }
}

extension Block {
  /// A list of several items without boxes.
  fileprivate var isPlainList: Bool {
    guard case .list(let list) = self else { return false }
    return list.items.count > 1 && list.items[0].isChecked == nil
  }

  fileprivate var isParagraph: Bool {
    if case .paragraph = self { true } else { false }
  }

  /// `**Options:**` in the first line.
  fileprivate var announcesOptions: Bool {
    guard case .paragraph(let paragraph) = self,
      let letter = paragraph.content.first?.openingText?.utf8.first,
      "ocaOCA".utf8.contains(letter)
    else { return false }
    let line = paragraph.content.firstTextLine.plainText
    return line.utf8.count < 24
      && ["options", "choices", "answer choices", "answer options"].contains(
        LabelText.normalise(line))
  }

  fileprivate var isHTML: Bool {
    if case .htmlBlock = self { true } else { false }
  }

  /// Raw HTML that folds nothing away.
  fileprivate var isPlainHTML: Bool {
    isHTML && !opensFold
  }

  fileprivate var endsExplanation: Bool {
    switch self {
    case .heading, .htmlBlock, .thematicBreak: true
    case .paragraph, .list, .blockQuote, .codeBlock, .table: false
    }
  }
}
