import Markdown

/// Reads statements that are to be judged.
///
///     True or false: Butter helps a burn.
///     Answer: False — it traps the heat.
struct TrueFalseReader {
  let context: ReadingContext

  func read(_ blocks: ArraySlice<Block>) -> Reading? {
    guard case .paragraph(let paragraph)? = blocks.first,
      Self.opening(paragraph.content) != nil
    else { return nil }
    let reader = AnswerReader(lexicon: context.lexicon)
    let lines = paragraph.content.lines
    var stem = lines[0]
    for (place, line) in lines.enumerated().dropFirst() {
      if let own = reader.answer(lines[place...], paragraph.range) {
        let answer = reader.explained(own, by: blocks.dropFirst().first)
        let last = blocks[blocks.startIndex + answer.consumed - 1]
        return question(stem, answer, range: paragraph.range.union(last.range))
      }
      stem += [.softBreak] + line
    }
    if var answer = reader.read(blocks.dropFirst()) {
      answer.consumed += 1
      return question(stem, answer, range: paragraph.range.union(answer.range))
    }
    let diagnostic = context.diagnostic(
      .warning, "question/no-answer", "this statement has no answer line", at: paragraph.range,
      help: "add a line such as \"Answer: False\" below it")
    return Reading([], consumed: 0, diagnostics: [diagnostic])
  }

  /// How many bytes the call for a verdict takes: `True or false:`. Nil where the text is none.
  static func opening(_ content: [Inline]) -> Int? {
    guard let text = content.first?.openingText, let first = text.utf8.first,
      first.lowercased == UInt8(ascii: "t")
    else { return nil }
    var scanner = ByteScanner(String(content.plainText.prefix(24)))
    guard scanner.take(["true or false", "true/false", "t/f", "t or f"]) != nil else {
      return nil
    }
    return scanner.take([":", "?", ".", " —", " –", " -", ")"]) != nil ? scanner.offset : nil
  }

  private func question(
    _ stem: [Inline], _ answer: AnswerReader.Answer, range: SourceRange
  ) -> Reading? {
    guard let isTrue = answer.line.verdict?.isTrue else { return nil }
    let options = [("True", isTrue), ("False", !isTrue)].map { word, isCorrect in
      WrittenQuestion.Option(text: [.text(word)], isCorrect: isCorrect, note: [], range: range)
    }
    let content = WrittenQuestion(
      stem: stem.trimmed, options: options, explanation: answer.explanation)
    let statement = stem.tail(from: Self.opening(stem) ?? 0).trimmingSeparators
    let element = context.element(
      .question(content), title: statement.excerpt(words: 10), range: range)
    return Reading(element, consumed: answer.consumed)
  }
}
