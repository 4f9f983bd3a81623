import Markdown

/// Reads questions with lettered options and an answer line.
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
  }

  func read(_ blocks: ArraySlice<Block>) -> Reading? {
    guard mayBegin(blocks) else { return nil }
    var stem: [Inline] = []
    var options: [(letter: UInt8, line: Line)] = []
    var index = blocks.startIndex
    var range = blocks[index].range
    while index < blocks.endIndex {
      guard let lines = lines(blocks[index]) else { break }
      for (position, line) in lines.enumerated() {
        if let (letters, rest) = answer(line.content), options.count >= 2 {
          let following = lines.dropFirst(position + 1).flatMap { [.softBreak] + $0.content }
          return question(
            stem, [], options, letters,
            explanation: (rest + following).trimmed.asParagraphs(line.range), heading: nil,
            range: range.union(blocks[index].range), answerRange: line.range,
            consumed: index + 1 - blocks.startIndex)
        }
        if let (letter, text) = option(line.content), letter == 65 + UInt8(options.count) {
          options.append((letter, Line(content: text, range: line.range)))
        } else if options.isEmpty, index == blocks.startIndex {
          stem += (stem.isEmpty ? [] : [.softBreak]) + line.content
        } else {
          return unanswered(options.count, range)
        }
      }
      range = range.union(blocks[index].range)
      index += 1
    }
    return unanswered(options.count, range)
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
    guard index < blocks.endIndex, option([blocks[index]].firstLine)?.letter == 65,
      let lines = self.lines(blocks[index])
    else { return nil }
    let options = lines.enumerated().compactMap { place, line in
      option(line.content).flatMap { letter, text in
        letter == 65 + UInt8(place) ? (letter, Line(content: text, range: line.range)) : nil
      }
    }
    guard options.count == lines.count, options.count >= 2 else { return nil }
    repeat { index += 1 } while index < blocks.endIndex && blocks[index].isHTML
    guard index < blocks.endIndex, let line = blocks[index].onlyLine,
      let (letters, rest) = answer(line)
    else { return nil }
    let answerRange = blocks[index].range
    let start = index + 1
    index = start
    while index < blocks.endIndex, !blocks[index].endsExplanation { index += 1 }
    let explanation = rest.asParagraphs(answerRange) + Array(blocks[start..<index])
    while index < blocks.endIndex, blocks[index].closesHTML { index += 1 }
    return question(
      heading.content, material, options, letters, explanation: explanation, heading: heading,
      range: heading.range.union(blocks[index - 1].range), answerRange: answerRange,
      consumed: index - blocks.startIndex)
  }

  private func mayBegin(_ blocks: ArraySlice<Block>) -> Bool {
    guard case .paragraph(let paragraph)? = blocks.first else { return false }
    guard paragraph.content.contains(where: \.isBreak) || paragraph.content.isQuestion else {
      return false
    }
    let lines = paragraph.content.lines
    if lines.contains(where: { option($0)?.letter == 65 }) { return true }
    guard let next = blocks.dropFirst().first, let first = self.lines(next)?.first else {
      return false
    }
    return option(first.content)?.letter == 65
  }

  private func lines(_ block: Block) -> [Line]? {
    switch block {
    case .paragraph(let paragraph):
      paragraph.content.lines.enumerated().map { index, line in
        Line(
          content: line,
          range: SourceRange(
            line: paragraph.range.start.line + index, column: paragraph.range.start.column))
      }
    case .list(let list):
      list.items.map { Line(content: $0.blocks.firstLine, range: $0.range) }
    case .heading, .blockQuote, .codeBlock, .htmlBlock, .table, .thematicBreak:
      nil
    }
  }

  /// `A) text`, `(A) text`, `**A.** text`
  private func option(_ line: [Inline]) -> (letter: UInt8, text: [Inline])? {
    let bytes = Array<UInt8>(line.plainText.utf8.prefix(4))
    var index = bytes.first == UInt8(ascii: "(") ? 1 : 0
    guard index + 1 < bytes.count else { return nil }
    let letter = bytes[index] & 0xDF
    guard (65...72).contains(letter), bytes[index].isLetter else { return nil }
    index += 1
    guard ").:".utf8.contains(bytes[index]) else { return nil }
    let text = line.cut(at: index + 1).tail.droppingEmptyEmphasis.trimmed
    return text.isEmpty ? nil : (letter, text)
  }

  /// `Answer: B, E`
  private func answer(_ line: [Inline]) -> (letters: [UInt8], rest: [Inline])? {
    guard let lead = Lead(line), ["answer", "answers", "correct answer"].contains(lead.name) else {
      return nil
    }
    var scanner = ByteScanner(lead.rest.plainText)
    var letters: [UInt8] = []
    while let byte = scanner.current, byte.isLetter, byte < 128 {
      let next = scanner.offset + 1
      if next < scanner.bytes.count, scanner.bytes[next].isLetter { break }
      letters.append(byte & 0xDF)
      scanner.offset += 1
      let end = scanner.offset
      scanner.skipBlanks()
      guard scanner.take([",", "and", "&", "+"]) != nil else {
        scanner.offset = end
        break
      }
      scanner.skipBlanks()
    }
    guard !letters.isEmpty else { return nil }
    return (letters, lead.rest.cut(at: scanner.offset).tail.trimmingSeparators)
  }

  private func question(
    _ stem: [Inline], _ material: [Block], _ options: [(letter: UInt8, line: Line)],
    _ letters: [UInt8], explanation: [Block], heading: Heading?, range: SourceRange,
    answerRange: SourceRange, consumed: Int
  ) -> Reading {
    let known = options.map(\.letter)
    let unknown = letters.filter { !known.contains($0) }
    let diagnostics = unknown.map { letter in
      context.diagnostic(
        .error, "question/unknown-option",
        "the answer names option \(Character(UnicodeScalar(letter))), which is not there",
        at: answerRange, help: "name one of the letters above")
    }
    let written = options.map { letter, line in
      let (text, note) = line.content.optionAndNote
      return WrittenQuestion.Option(
        text: text, isCorrect: letters.contains(letter), note: note, range: line.range)
    }
    guard written.contains(where: \.isCorrect) else {
      return Reading([], consumed: 0, diagnostics: diagnostics)
    }
    let content = WrittenQuestion(
      stem: stem.trimmed.droppingNumbering.droppingQuestionLabel, material: material,
      options: written, explanation: explanation)
    let element = context.element(
      .question(content), title: content.stem.excerpt(words: 10), heading: heading, range: range)
    return Reading(element, consumed: consumed, diagnostics: diagnostics)
  }

  /// Options without an answer line stay text, and the author is told.
  private func unanswered(_ count: Int, _ range: SourceRange) -> Reading? {
    guard count >= 2 else { return nil }
    let diagnostic = context.diagnostic(
      .warning, "question/no-answer", "these options have no answer line", at: range,
      help: "add a line such as \"Answer: B\" below the options")
    return Reading([], consumed: 0, diagnostics: [diagnostic])
  }
}

extension [Inline] {
  /// One paragraph; none where there is no text.
  fileprivate func asParagraphs(_ range: SourceRange) -> [Block] {
    isEmpty ? [] : [.paragraph(Paragraph(content: self, range: range))]
  }
}

extension Block {
  fileprivate var isHTML: Bool {
    if case .htmlBlock = self { true } else { false }
  }

  /// `</p>`, `</details>`
  fileprivate var closesHTML: Bool {
    if case .htmlBlock(let html) = self { html.text.hasPrefix("</") } else { false }
  }

  /// A heading or a paragraph of one line.
  fileprivate var onlyLine: [Inline]? {
    switch self {
    case .heading(let heading): heading.content
    case .paragraph(let paragraph) where !paragraph.content.contains(where: \.isBreak):
      paragraph.content
    case .paragraph, .list, .blockQuote, .codeBlock, .htmlBlock, .table, .thematicBreak: nil
    }
  }

  fileprivate var endsExplanation: Bool {
    switch self {
    case .heading, .htmlBlock, .thematicBreak: true
    case .paragraph, .list, .blockQuote, .codeBlock, .table: false
    }
  }
}
