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
    if !choice.answerLines.isEmpty {
      let reader = AnswerReader(lexicon: context.lexicon)
      answer = self.answer(choice.answerLines)
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
    return marked(
      choice, range: range, consumed: consumed, before: blocks.dropFirst(consumed).first)
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

  /// A numbered list of questions, each with its options below it. The answer to the last may stand
  /// below the list. Those without options are cards, and items that cannot be read stay text.
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
      } else if reading == nil, let card = ExerciseReader(context: context).exercise(item) {
        result.passages.append(.element(card))
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
    if !choice.answerLines.isEmpty {
      answer = self.answer(choice.answerLines)
    } else {
      while index < blocks.endIndex, blocks[index].isPlainHTML { index += 1 }
      answer = self.answer(to: choice, in: blocks[min(index, blocks.endIndex)...])
      index += answer?.consumed ?? 0
    }
    guard var answer else {
      let range = heading.range.union(blocks[choice.end - 1].range)
      return marked(
        choice, heading: heading, range: range, consumed: choice.end - blocks.startIndex,
        before: blocks[choice.end...].first)
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

  /// What the lines behind the options say; what stands below them in their items explains it.
  private func answer(_ lines: ArraySlice<Line>) -> AnswerReader.Answer? {
    guard let first = lines.first else { return nil }
    let texts = lines.map(\.content) + lines.map(\.note).filter { !$0.isEmpty }
    return AnswerReader(lexicon: context.lexicon).answer(texts[...], first.range)
  }

  /// What stands below the options: an answer, or a fence that repeats the right ones.
  private func answer(to choice: Choice, in blocks: ArraySlice<Block>) -> AnswerReader.Answer? {
    let reader = AnswerReader(
      lexicon: context.lexicon, letters: choice.isLettered ? choice.options.count : 0)
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
}

extension Block {
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
