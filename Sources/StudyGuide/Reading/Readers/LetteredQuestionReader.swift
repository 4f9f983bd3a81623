import Markdown

/// Reads questions with lettered or numbered options and an answer line.
///
///     Which two belong together?
///     A) Latency
///     B) Cost
///     Answer: B
struct LetteredQuestionReader {
  let context: ReadingContext

  private struct Line {
    var content: [Inline]
    var range: SourceRange
    /// Whether it is an option that has a letter.
    var isLettered = false
    /// Whether it begins an item of a list, which may be an option without a letter.
    var opensItem = false
  }

  func read(_ blocks: ArraySlice<Block>) -> Reading? {
    if let reading = TrueFalseReader(context: context).read(blocks) { return reading }
    guard mayBegin(blocks), case .paragraph(let paragraph)? = blocks.first else { return nil }
    let reader = AnswerReader(lexicon: context.lexicon)
    let own = lines(blocks.first)
    let material = Array(blocks.dropFirst().prefix(while: \.isMaterial))
    let start = own.firstIndex { option($0.content) != nil } ?? own.endIndex
    let stem = Array(own[..<start].map(\.content).joined(separator: [.softBreak]))
    guard !stem.isEmpty else { return nil }
    var index = blocks.startIndex + 1
    var lines = Array(own[start...])
    if lines.isEmpty {
      index += material.count
      lines = index < blocks.endIndex ? self.lines(blocks[index]) : []
      index += 1
    }
    let answered = lines.indices.first { AnswerLine(lines[$0].content, context.lexicon) != nil }
    let options = self.options(lines[..<(answered ?? lines.endIndex)])
    guard options.count > 1 else { return nil }
    var answer: AnswerReader.Answer?
    if let answered {
      let next = blocks[min(index, blocks.endIndex)...].first
      answer = reader.answer(lines[answered...].map(\.content)[...], lines[answered].range)
        .map { reader.explained($0, by: next) }
      // The line itself stands in a block that is counted already.
      answer?.consumed -= 1
    } else {
      answer = reader.read(blocks[min(index, blocks.endIndex)...])
    }
    guard let answer else {
      return isLettered(lines) && stem.isPrompt ? unanswered(paragraph.range) : nil
    }
    index += answer.consumed
    return question(
      stem, start == own.endIndex ? material : [], options, answer, heading: nil,
      range: paragraph.range.union(blocks[index - 1].range), consumed: index - blocks.startIndex)
  }

  /// A numbered list of questions, each with its options below it. The answer to the last may stand
  /// below the list.
  func list(_ list: List, _ blocks: ArraySlice<Block>) -> Reading? {
    guard let first = list.items.first?.blocks, isQuestion(first[...]) else { return nil }
    var result = Reading([], consumed: 1)
    for (place, item) in list.items.enumerated() {
      let following = place + 1 == list.items.count ? Array(blocks.dropFirst().prefix(4)) : []
      let reading = read((item.blocks + following)[...])
      result.diagnostics += reading?.diagnostics ?? []
      guard let reading, reading.consumed >= item.blocks.count else {
        return result.diagnostics.isEmpty
          ? nil : Reading([], consumed: 0, diagnostics: result.diagnostics)
      }
      result.passages += reading.passages
      result.consumed += reading.consumed - item.blocks.count
    }
    return result
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
    guard case .heading(let heading)? = blocks.first else { return nil }
    let material = Array(blocks.dropFirst().prefix(while: \.isMaterial))
    var index = blocks.startIndex + 1 + material.count
    // Few headings have options below them: a look at the first line settles the others.
    guard index < blocks.endIndex,
      option([blocks[index]].firstLine)?.letter == 65 || isAnsweredList(heading, blocks[index...])
    else { return nil }
    let lines = self.lines(blocks[index])
    let answered = lines.indices.first { AnswerLine(lines[$0].content, context.lexicon) != nil }
    let options = self.options(lines[..<(answered ?? lines.endIndex)])
    guard options.count > 1 else { return nil }
    index += 1
    let reader = AnswerReader(lexicon: context.lexicon)
    var answer: AnswerReader.Answer?
    if let answered {
      answer = reader.answer(lines[answered...].map(\.content)[...], lines[answered].range)
    } else {
      while index < blocks.endIndex, blocks[index].isPlainHTML { index += 1 }
      answer = reader.read(blocks[min(index, blocks.endIndex)...])
      index += answer?.consumed ?? 0
    }
    guard var answer else { return nil }
    if !blocks[index - 1].isHTML {
      let start = index
      while index < blocks.endIndex, !blocks[index].endsExplanation, !isQuestion(blocks[index...]) {
        index += 1
      }
      answer.explanation += blocks[start..<index]
    }
    return question(
      heading.content, material, options, answer, heading: heading,
      range: heading.range.union(blocks[index - 1].range), consumed: index - blocks.startIndex)
  }

  /// Options without letters below a heading that asks, and the answer below them.
  private func isAnsweredList(_ heading: Heading, _ blocks: ArraySlice<Block>) -> Bool {
    guard case .list(let list)? = blocks.first, list.items.count > 1,
      list.items[0].isChecked == nil, heading.content.isPrompt
    else { return false }
    return AnswerReader(lexicon: context.lexicon).read(blocks.dropFirst()) != nil
  }

  /// Options in the same paragraph, or in the block below a question.
  private func mayBegin(_ blocks: ArraySlice<Block>) -> Bool {
    guard case .paragraph(let paragraph)? = blocks.first else { return false }
    let content = paragraph.content
    let holdsBreak = content.contains(where: \.isBreak)
    if holdsBreak, content.lines.contains(where: { option($0)?.letter == 65 }) { return true }
    switch blocks.dropFirst().first(where: { !$0.isMaterial }) {
    case .paragraph(let next)?:
      return option(next.content)?.letter == 65 && (holdsBreak || content.isPrompt)
    case .list(let list)?:
      guard let first = list.items.first, first.isChecked == nil else { return false }
      return holdsBreak && option(first.blocks.firstLine)?.letter == 65 || content.isPrompt
    default: return false
    }
  }

  /// The lines of a paragraph, or of the items of a list.
  private func lines(_ block: Block?) -> [Line] {
    switch block {
    case .paragraph(let paragraph)?:
      paragraph.content.lines.enumerated().map { index, line in
        Line(
          content: line,
          range: SourceRange(
            line: paragraph.range.start.line + index, column: paragraph.range.start.column))
      }
    case .list(let list)?:
      list.items.flatMap { item in
        item.blocks.firstLine.lines.enumerated().map { index, line in
          let start = item.range.start
          return Line(
            content: line,
            range: index == 0
              ? item.range : SourceRange(line: start.line + index, column: start.column),
            opensItem: index == 0)
        }
      }
    case .heading?, .blockQuote?, .codeBlock?, .htmlBlock?, .table?, .thematicBreak?, nil: []
    }
  }

  private func options(_ lines: ArraySlice<Line>) -> [Line] {
    var options: [Line] = []
    for line in lines {
      if let (letter, text) = option(line.content), letter == 65 + UInt8(options.count) {
        options.append(Line(content: text, range: line.range, isLettered: true))
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

  private func isLettered(_ lines: [Line]) -> Bool {
    lines.first.map { option($0.content)?.letter == 65 } ?? false
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

  private func question(
    _ stem: [Inline], _ material: [Block], _ options: [Line], _ answer: AnswerReader.Answer,
    heading: Heading?, range: SourceRange, consumed: Int
  ) -> Reading? {
    let right = answer.line.right(
      among: options.map(\.content), areLettered: options.allSatisfy(\.isLettered))
    guard !right.isEmpty else { return nil }
    let diagnostics = right.filter { $0 >= options.count }.map { place in
      context.diagnostic(
        .error, "question/unknown-option",
        "the answer names option \(Self.name(place)), which is not there",
        at: answer.range, help: "name one of the options above")
    }
    let written = options.enumerated().map { place, line in
      let (text, note) = line.content.optionAndNote
      return WrittenQuestion.Option(
        text: text, isCorrect: right.contains(place), note: note, range: line.range)
    }
    guard written.contains(where: \.isCorrect) else {
      return Reading([], consumed: 0, diagnostics: diagnostics)
    }
    let texts = written.filter(\.isCorrect).map { $0.text.plainText }
    // What was taken for a letter and its reason was the option's text: `D major, for…`
    let explanation =
      right == answer.line.places || answer.line.reason.isEmpty
      ? answer.explanation
      : answer.line.said.asParagraph(answer.range) + answer.explanation.dropFirst()
    let content = WrittenQuestion(
      stem: stem.trimmed.droppingNumbering.droppingQuestionLabel, material: material,
      options: written, explanation: explanation.droppingRepeated(texts))
    let element = context.element(
      .question(content), title: content.stem.excerpt(words: 10), heading: heading, range: range)
    return Reading(element, consumed: consumed, diagnostics: diagnostics)
  }

  private static func name(_ place: Int) -> String {
    place < 26 ? String(UnicodeScalar(UInt8(65 + place))) : String(place + 1)
  }

  /// Options without an answer line stay text, and the author is told.
  private func unanswered(_ range: SourceRange) -> Reading {
    let diagnostic = context.diagnostic(
      .warning, "question/no-answer", "these options have no answer line", at: range,
      help: "add a line such as \"Answer: B\" below the options")
    return Reading([], consumed: 0, diagnostics: [diagnostic])
  }
}

extension [Block] {
  /// Without the option's own words at the beginning: `Answer: B) 4, for both are even.`
  fileprivate func droppingRepeated(_ options: [String]) -> [Block] {
    guard options.count == 1, case .paragraph(var paragraph)? = first else { return self }
    let text = paragraph.content.plainText
    guard text.hasPrefix(options[0]) else { return self }
    var scanner = ByteScanner(text, at: options[0].utf8.count)
    let isParted = scanner.take([",", ".", ";", ":", " —", " –", " -"]) != nil
    guard scanner.isAtEnd || isParted && scanner.current == 32 else { return self }
    paragraph.content = paragraph.content.tail(from: scanner.offset).trimmingSeparators
    return (paragraph.content.isEmpty ? [] : [.paragraph(paragraph)]) + dropFirst()
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

extension Block {
  fileprivate var isHTML: Bool {
    if case .htmlBlock = self { true } else { false }
  }

  /// Raw HTML that folds nothing away.
  fileprivate var isPlainHTML: Bool {
    if case .htmlBlock(let html) = self { !html.text.hasPrefix("<details") } else { false }
  }

  fileprivate var endsExplanation: Bool {
    switch self {
    case .heading, .htmlBlock, .thematicBreak: true
    case .paragraph, .list, .blockQuote, .codeBlock, .table: false
    }
  }
}
