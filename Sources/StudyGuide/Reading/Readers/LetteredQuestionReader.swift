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
            stem, options, letters, explanation: (rest + following).trimmed,
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
    _ stem: [Inline], _ options: [(letter: UInt8, line: Line)], _ letters: [UInt8],
    explanation: [Inline], range: SourceRange, answerRange: SourceRange, consumed: Int
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
      stem: stem.trimmed.droppingNumbering.droppingQuestionLabel, options: written,
      explanation: explanation.isEmpty
        ? [] : [.paragraph(Paragraph(content: explanation, range: answerRange))])
    let element = context.element(
      .question(content), title: content.stem.excerpt(words: 10), range: range)
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
