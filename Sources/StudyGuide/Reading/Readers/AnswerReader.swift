import Markdown

/// Reads the answer below the options of a question, and its explanation.
///
///     **Answer:** B – it carries heat away.     > Answer: B     <details><summary>Answer</summary>
///     Explanation: Oil does not.                                C. It works. </details>
struct AnswerReader {
  let lexicon: Lexicon
  /// How many options with letters stand above, one of which any word may call the answer.
  var letters = 0

  struct Answer {
    var line: AnswerLine
    var explanation: [Block]
    var consumed: Int
    let range: SourceRange

    /// The explanation without what stands in the line of the answer itself.
    var following: [Block] {
      let reason = line.explanation.plainText.utf8.count
      guard reason > 0, case .paragraph(let paragraph)? = explanation.first else {
        return explanation
      }
      return paragraph.content.tail(from: reason).trimmed.asParagraph(range)
        + explanation.dropFirst()
    }
  }

  /// The answer that the blocks begin with, with a paragraph `Explanation: …` or a quotation below.
  func read(_ blocks: ArraySlice<Block>) -> Answer? {
    guard let answer = answer(blocks) else { return nil }
    return explained(answer, by: blocks.dropFirst(answer.consumed).first)
  }

  /// The answer with what the next block explains, where it does.
  func explained(_ answer: Answer, by next: Block?) -> Answer {
    guard let next, let more = explanation(next, isFirst: answer.explanation.isEmpty) else {
      return answer
    }
    var answer = answer
    answer.explanation += more
    answer.consumed += 1
    return answer
  }

  /// The answer in the lines of a paragraph, the first of which must say it.
  func answer(_ lines: ArraySlice<[Inline]>, _ range: SourceRange) -> Answer? {
    guard let first = lines.first, let line = AnswerLine(first, lexicon), !line.isKey else {
      return nil
    }
    return answer(line, lines.dropFirst(), range)
  }

  /// `Explanation: …`, or a quotation where nothing has been explained yet.
  func explanation(_ block: Block, isFirst: Bool) -> [Block]? {
    switch block {
    case .paragraph(let paragraph):
      guard paragraph.content.mayStartWithLead else { return nil }
      if Self.asksWhy(paragraph.content) { return [block] }
      return Self.reason(paragraph.content)?.asParagraph(paragraph.range)
    case .blockQuote(let quote):
      return isFirst ? quote.blocks : nil
    case .heading, .list, .codeBlock, .htmlBlock, .table, .thematicBreak:
      return nil
    }
  }

  /// What stands behind `Explanation:`; nil where a line does not begin so.
  static func reason(_ line: [Inline]) -> [Inline]? {
    guard let lead = Lead(line), reasons.contains(lead.name), lead.separator == .colon else {
      return nil
    }
    return lead.rest
  }

  /// `Why not C? It takes hours.`: the letter of an option, and what is said of it.
  private static func asksWhy(_ line: [Inline]) -> Bool {
    var scanner = ByteScanner(line.firstTextLine.plainText)
    guard scanner.take("why") else { return false }
    scanner.skipBlanks()
    if scanner.take("not") { scanner.skipBlanks() }
    if scanner.take("is") { scanner.skipBlanks() }
    guard let letter = scanner.current, (65...72).contains(letter) else { return false }
    scanner.offset += 1
    if scanner.take([" is wrong", " wrong", " is right"]) != nil { scanner.skipBlanks() }
    return scanner.take("?") && !scanner.isAtEnd
  }

  static let reasons: Set<String> = [
    "explanation", "rationale", "reason", "why", "because", "why correct", "why it is correct",
  ]

  private func answer(_ blocks: ArraySlice<Block>) -> Answer? {
    switch blocks.first {
    case .paragraph(let paragraph)?:
      return answer(paragraph.content.lines[...], paragraph.range) ?? ticked(paragraph)
        ?? named(paragraph, isFolded: false)
    case .heading(let heading)?:
      return answer([heading.content][...], heading.range)
        ?? letter(in: heading.content).map { answer($0, [], heading.range) }
    case .blockQuote(let quote)?:
      guard var answer = answer(quote.blocks[...]) else { return nil }
      answer.explanation += quote.blocks.dropFirst(answer.consumed)
      answer.consumed = 1
      return answer
    case .htmlBlock?:
      return folded(blocks)
    case .list?, .codeBlock?, .table?, .thematicBreak?, nil:
      return nil
    }
  }

  /// `✔ A`: a mark, a letter and nothing else.
  private func ticked(_ paragraph: Paragraph) -> Answer? {
    guard let mark = Verdict.leading(paragraph.content.plainText), mark.verdict == .strong else {
      return nil
    }
    let line = AnswerLine(said: paragraph.content.tail(from: mark.length).trimmed)
    guard line.namesLetters, line.reason.isEmpty else { return nil }
    return answer(line, [], paragraph.range)
  }

  private func folded(_ blocks: ArraySlice<Block>) -> Answer? {
    guard let folded = FoldedText(blocks), folded.asked.isEmpty, let first = folded.blocks.first
    else { return nil }
    guard var answer = answer(folded.blocks[...]) ?? bare(folded.summary, first) ?? named(folded)
    else { return nil }
    answer.explanation += folded.blocks.dropFirst(answer.consumed)
    answer.consumed = folded.consumed
    return answer
  }

  /// `C. It works.` below a summary that says that it is the answer.
  private func bare(_ summary: String, _ block: Block) -> Answer? {
    guard case .paragraph(let paragraph) = block else { return nil }
    let words = LabelText.normalise(summary).split(separator: " ")
    let isMeant = words.count < 6 && words.contains { lexicon.isAnswer(String($0)) }
    let lines = paragraph.content.lines
    guard isMeant, let first = lines.first else { return nil }
    return answer(AnswerLine(said: first), lines[1...], paragraph.range)
  }

  /// `Lösung: C` as the summary, or in the first line below it.
  private func named(_ folded: FoldedText) -> Answer? {
    if let line = letter(in: [.text(folded.summary)]) {
      return Answer(line: line, explanation: [], consumed: 0, range: folded.range)
    }
    switch folded.blocks.first {
    case .paragraph(let paragraph)?: return named(paragraph, isFolded: true)
    case .htmlBlock(let html)?:
      // `<div dir="rtl">` above the line. All of it stays where it is.
      let first = TaggedText.inlines(html.text[...]).trimmed.lines[0]
      return letter(in: first).map {
        Answer(line: $0, explanation: [], consumed: 0, range: folded.range)
      }
    case .heading?, .list?, .blockQuote?, .codeBlock?, .table?, .thematicBreak?, nil: return nil
    }
  }

  /// A bold line that names an option, or any line where it is folded away below the options.
  private func named(_ paragraph: Paragraph, isFolded: Bool) -> Answer? {
    guard letters > 1, isFolded || paragraph.content.first?.isEmphasis == true else { return nil }
    let lines = paragraph.content.lines
    guard let first = lines.first, isFolded || first.count == 1 else { return nil }
    return letter(in: first).map { answer($0, lines[1...], paragraph.range) }
  }

  /// `Antwort: D`, `Respuesta correcta: A y C` in whatever language: a few words, and letters of options
  /// behind a colon.
  private func letter(in line: [Inline]) -> AnswerLine? {
    guard letters > 1 else { return nil }
    let text = line.plainText
    guard text.utf8.count < 80,
      let colon = text.unicodeScalars.lastIndex(where: { $0 == ":" || $0 == "：" })
    else { return nil }
    let label = text[..<colon]
    let words = label.split(separator: " ")
    guard (1...6).contains(words.count), label.contains(where: \.isLetter) else { return nil }
    let said = text[text.unicodeScalars.index(after: colon)...]
    let answer = AnswerLine(said: [.text(String(said).trimmingBlanks)])
    guard answer.namesLetters, answer.reason.isEmpty, answer.places.allSatisfy({ $0 < letters })
    else { return nil }
    return answer
  }

  private func answer(
    _ line: AnswerLine, _ following: ArraySlice<[Inline]>, _ range: SourceRange
  ) -> Answer {
    let rest = following.flatMap { line in
      [.softBreak] + (Self.reason(line) ?? line)
    }
    return Answer(
      line: line, explanation: (line.explanation + rest).trimmed.asParagraph(range), consumed: 1,
      range: range)
  }
}

extension Inline {
  fileprivate var isEmphasis: Bool {
    switch self {
    case .strong, .emphasis: true
    case .text, .softBreak, .lineBreak, .code, .html, .strikethrough, .highlight, .link, .image,
      .footnoteReference:
      false
    }
  }
}

extension [Inline] {
  /// One paragraph; none where there is no text.
  func asParagraph(_ range: SourceRange) -> [Block] {
    isEmpty ? [] : [.paragraph(Paragraph(content: self, range: range))]
  }
}
