import Markdown

/// Reads questions and answers of a FAQ, and headings elsewhere that are questions.
///
///     ## FAQ                        **Do I need to code?**     Q: Do I need to code?
///     ### Do I need to code?        No, but …                  A: No, but …
///     No, but …
struct FAQReader {
  let context: ReadingContext

  /// A heading below a FAQ heading; its text to the next heading is the answer.
  func section(_ blocks: ArraySlice<Block>) -> Reading? {
    guard case .heading(let heading)? = blocks.first else { return nil }
    let end = blocks.endOfAnswer
    let answer = Array(blocks[(blocks.startIndex + 1)..<end])
    let question = heading.content.droppingSectionNumber.droppingQuestionLabel
    guard !answer.isEmpty else {
      guard question.asksForAnswer else { return nil }
      return unanswered(question, heading.range)
    }
    let range = heading.range.union(answer.last?.range ?? heading.range)
    let element = context.element(
      .faq(FAQEntry(question: question, answer: answer.droppingAnswerLabel)), title: question,
      heading: heading, range: range)
    return Reading(element, consumed: end - blocks.startIndex)
  }

  /// A question, or a request, whose answer stands under headings of its own.
  ///
  ///     ### How would you improve the app?
  ///     #### How to answer
  ///     Name whom it is for.
  ///     #### Example answer
  ///     I would begin with …
  func answered(_ blocks: ArraySlice<Block>) -> Reading? {
    let end = blocks.endOfSection(at: blocks.startIndex)
    var index = blocks.nextHeading(after: blocks.startIndex)
    // Few headings have one of an answer below them: that settles the others.
    guard index < end, case .heading(let inner) = blocks[index], announcesAnswer(inner),
      case .heading(let heading)? = blocks.first, heading.content.isTask
    else { return nil }
    var answer = Array(blocks[(blocks.startIndex + 1)..<index])
    while index < end {
      guard case .heading(let part) = blocks[index], announcesAnswer(part) else { return nil }
      let next = blocks.nextHeading(after: index)
      let isAll = answer.isEmpty && next == end
      answer += isAll ? [] : [Inline.strong(part.content)].asParagraph(part.range)
      answer += blocks[(index + 1)..<next]
      index = next
    }
    guard let last = answer.last, !answer.holdTickedOptions else { return nil }
    let question = heading.content.droppingSectionNumber.droppingQuestionLabel
    let element = context.element(
      .faq(FAQEntry(question: question, answer: answer)), title: question, heading: heading,
      range: heading.range.union(last.range))
    return Reading(element, consumed: end - blocks.startIndex)
  }

  private func announcesAnswer(_ heading: Heading) -> Bool {
    let words = LabelText.normalise(heading.content.plainText)
    return context.lexicon.isAnswer(words) || words.hasPrefix("how to answer")
  }

  /// A heading elsewhere that ends in "?": the ordinary text below it is the answer, as far as
  /// the first element or heading.
  ///
  /// - Parameter opensSection: whether more stands below it than the answer.
  func heading(_ heading: Heading, answer: [Block], opensSection: Bool = false) -> Element? {
    let question = heading.content.droppingSectionNumber
    guard question.asksForAnswer, !answer.isEmpty else { return nil }
    let entry = FAQEntry(
      question: question, answer: answer.droppingAnswerLabel, opensSection: opensSection)
    return context.element(
      .faq(entry), title: question,
      heading: heading, range: heading.range.union(answer.last?.range ?? heading.range))
  }

  /// Questions in the text directly under a FAQ heading.
  func blocks(_ blocks: ArraySlice<Block>) -> Reading? {
    guard let first = blocks.first else { return nil }
    if case .list(let list) = first { return items(list) }
    guard case .paragraph(let paragraph) = first,
      let opening = question(paragraph)
        ?? plain(paragraph).flatMap({ precedesQuestions(blocks) ? $0 : nil })
    else { return nil }
    var reading = entry(opening, blocks)
    while case .paragraph(let next)? = blocks.dropFirst(reading.consumed).first,
      let opening = plain(next)
    {
      let more = entry(opening, blocks.dropFirst(reading.consumed))
      reading.passages += more.passages
      reading.diagnostics += more.diagnostics
      reading.consumed += more.consumed
    }
    return reading
  }

  /// A question, and all that stands below it to the next one.
  private func entry(
    _ opening: (question: [Inline], rest: [Block]), _ blocks: ArraySlice<Block>
  ) -> Reading {
    let (question, rest) = opening
    let first = blocks[blocks.startIndex]
    var answer: [Block] = rest
    var index = blocks.startIndex + 1
    while index < blocks.endIndex, !blocks[index].endsParts, !opensEntry(blocks[index]),
      answer.isEmpty
        || !opensPlainly(blocks[index])
          && ContrastReader(context: context).read(blocks[index...]) == nil
    {
      answer.append(blocks[index])
      index += 1
    }
    if answer.count > 1, blocks[index...].isEndOfSection, blocks[index - 1].leadsOn {
      answer.removeLast()
      index -= 1
    }
    guard !answer.isEmpty else { return unanswered(question, first.range) }
    guard !answer.holdTickedOptions else {
      return Reading(
        [.blocks(Array(blocks[..<index]))], consumed: index - blocks.startIndex,
        diagnostics: [context.unreadOptions(at: first.range)])
    }
    if [first].firstLine.opensWithDotted("Q") { answer = answer.droppingDottedA }
    let element = entry(question, answer, first.range.union(blocks[index - 1].range))
    return Reading(element, consumed: index - blocks.startIndex)
  }

  /// Three or more bold questions between two headings, wherever they stand: each is alone in its
  /// paragraph, with its answer below it.
  func run(_ blocks: ArraySlice<Block>) -> Reading? {
    guard context.topic == nil, blocks.first?.isBoldQuestion == true else { return nil }
    let section = blocks[..<blocks.nextHeading(after: blocks.startIndex)]
    guard section.lazy.filter(\.isBoldQuestion).prefix(3).count > 2 else { return nil }
    var result = Reading([], consumed: 0)
    var rest = section
    while rest.first?.isBoldQuestion == true, let reading = self.blocks(rest), reading.holdsElement
    {
      result.passages += reading.passages
      result.consumed += reading.consumed
      rest = rest.dropFirst(reading.consumed)
    }
    return result.passages.count > 2 ? result : nil
  }

  private func items(_ list: List) -> Reading? {
    if case .heading? = list.items.first?.blocks.first { return headings(list) }
    var elements: [Element] = []
    let holdsQuestion = list.items.contains { item in
      if case .paragraph(let paragraph)? = item.blocks.first {
        question(paragraph) != nil
      } else {
        false
      }
    }
    for item in list.items {
      guard case .paragraph(let paragraph)? = item.blocks.first,
        let (question, rest) = question(paragraph) ?? (holdsQuestion ? plain(paragraph) : nil)
      else { return nil }
      let answer = rest + item.blocks.dropFirst()
      guard !answer.isEmpty, !answer.holdTickedOptions else { return nil }
      elements.append(entry(question, answer, item.range))
    }
    return elements.isEmpty ? nil : Reading(elements.map { .element($0) })
  }

  /// `> [!question] Do I need to code?` with the answer below it.
  func notice(_ quote: BlockQuote) -> Reading? {
    guard quote.callout == .question, quote.hasTitle, quote.blocks.count > 1,
      case .paragraph(let title)? = quote.blocks.first, title.content.isQuestion
    else { return nil }
    return Reading(entry(title.content, Array(quote.blocks.dropFirst()), quote.range))
  }

  func entry(
    _ question: [Inline], _ answer: [Block], _ range: SourceRange, heading: Heading? = nil
  ) -> Element {
    context.element(
      .faq(FAQEntry(question: question, answer: answer.droppingAnswerLabel)), title: question,
      heading: heading, range: range)
  }

  private func opensEntry(_ block: Block) -> Bool {
    switch block {
    case .paragraph(let paragraph): question(paragraph) != nil
    case .htmlBlock(let html): html.opensFold
    case .list(let list): items(list) != nil
    case .blockQuote, .codeBlock, .heading, .table, .thematicBreak: false
    }
  }

  /// In a FAQ, beside other questions: a line that is a question and nothing else, and its answer in the
  /// lines below it.
  ///
  ///     What does it cost?
  ///     300 euros.
  private func plain(_ paragraph: Paragraph) -> (question: [Inline], rest: [Block])? {
    let lines = paragraph.content.lines
    guard context.topic == .faq, lines.count > 1, lines[0].isQuestion, !lines[1].isQuestion,
      question(paragraph) == nil,
      lines[0].firstSentence.rest.isBlank,
      lines[0].plainText.first?.isUppercase == true,
      lines[0].plainText.split(separator: " ").count > 2,
      !LetteredQuestionReader(context: context).mayBegin([.paragraph(paragraph)])
    else { return nil }
    let answer = Array(lines.dropFirst().joined(separator: [.softBreak])).trimmed
    return answer.isBlank ? nil : (lines[0].trimmed, answer.asParagraph(paragraph.range))
  }

  private func opensPlainly(_ block: Block) -> Bool {
    if case .paragraph(let paragraph) = block { plain(paragraph) != nil } else { false }
  }

  /// Whether another question stands below, before the next heading.
  private func precedesQuestions(_ blocks: ArraySlice<Block>) -> Bool {
    blocks.dropFirst().prefix { !$0.isHeading }.contains { opensEntry($0) || opensPlainly($0) }
  }

  /// The question that opens a paragraph, and what the paragraph says behind it.
  private func question(_ paragraph: Paragraph) -> (question: [Inline], rest: [Block])? {
    let lines = paragraph.content.lines
    guard let first = lines.first else { return nil }
    let following = lines.dropFirst().reduce(into: [Inline]()) { text, line in
      text += text.isEmpty ? line : [.softBreak] + line
    }
    func rest(_ sameLine: [Inline]) -> [Block] {
      let text = (sameLine + (sameLine.isEmpty ? [] : [.softBreak]) + following).trimmed
      return text.isEmpty ? [] : [.paragraph(Paragraph(content: text, range: paragraph.range))]
    }
    if let lead = Lead(first), let (label, text) = context.lexicon.label(lead),
      label.role == .question
    {
      return (text, rest([]))
    }
    let bare = first.droppingNumbering.droppingQuestionLabel
    if case .strong(let inner)? = bare.first {
      let question = inner.droppingNumbering.droppingQuestionLabel
      if question.isQuestion { return (question, rest(Array(bare.dropFirst()).trimmed)) }
    }
    // `*How dark?* Darker than you think.`
    if case .emphasis(let inner)? = bare.first, inner.isQuestion, inner.plainText.contains(" "),
      lines.count > 1 || bare.count > 1
    {
      return (inner, rest(Array(bare.dropFirst()).trimmed))
    }
    guard bare.isQuestion, !bare.firstSentence.rest.plainText.contains(where: \.isLetter),
      lines.count == 1 || bare != first.trimmed
    else { return nil }
    return (bare, rest([]))
  }

  private func unanswered(_ question: [Inline], _ range: SourceRange) -> Reading {
    let paragraph = Block.paragraph(Paragraph(content: [.strong(question)], range: range))
    return Reading(
      [.blocks([paragraph])],
      diagnostics: [unansweredDiagnostic(range)])
  }

  func unansweredDiagnostic(_ range: SourceRange) -> Diagnostic {
    context.diagnostic(
      .warning, "faq/missing-answer", "this question has no answer below it", at: range,
      help: "write the answer under the question, or <!-- study: skip --> before it")
  }
}

extension Block {
  /// `**What is bias?**` and nothing beside it.
  fileprivate var isBoldQuestion: Bool {
    guard case .paragraph(let paragraph) = self, paragraph.content.count == 1 else { return false }
    return paragraph.content.opensWithBoldQuestion
  }
}

extension [Inline] {
  /// `**Which vitamin?** K.`, not `**Found a bug?** Open an issue.`
  var opensWithBoldQuestion: Bool {
    guard case .strong(let inner)? = first, inner.isQuestion else { return false }
    return !Self.calls.contains(inner.plainText.prefix { $0.isLetter }.lowercased())
  }

  /// With such a word a call begins: `**Want to help?** See below.`
  private static let calls: Set<String> = [
    "found", "want", "need", "have", "got", "looking", "stuck", "interested", "ready", "missing",
    "prefer", "still", "new",
  ]

  /// Whether the text ends in a question mark; closing quotes, brackets and pictures aside, which say
  /// how hard it is.
  package var isQuestion: Bool {
    guard case .text(let text)? = last else { return !isEmpty && plainText.endsInQuestionMark }
    return text.endsInQuestionMark
  }

  /// Without `Q:`, `Q1.` or `Question 3:` at its start.
  var droppingQuestionLabel: [Inline] {
    var scanner = ByteScanner(plainText)
    guard scanner.take(["question", "q"]) != nil || scanner.takeNumberedQ() else { return self }
    scanner.skipBlanks()
    _ = scanner.takeInteger()
    guard scanner.take([":", ".", ")", "—", "–"]) != nil else { return self }
    return tail(from: scanner.offset).trimmed
  }
}

extension String {
  fileprivate var endsInQuestionMark: Bool {
    for scalar in unicodeScalars.reversed() {
      switch scalar {
      case "?", "？", "؟": return true
      case " ", "\n", "\"", "'", "”", "’", ")", "*": continue
      default:
        guard scalar.isPicture else { return false }
      }
    }
    return false
  }
}

extension ByteScanner {
  /// `Q1`, where the letter is not parted from the number.
  fileprivate mutating func takeNumberedQ() -> Bool {
    guard let byte = current, byte.lowercased == UInt8(ascii: "q"), offset + 1 < bytes.count,
      bytes[offset + 1].isDigit
    else { return false }
    offset += 1
    return true
  }
}

extension [Block] {
  /// Without `A:` or `Answer:` at the start of the first paragraph.
  var droppingAnswerLabel: [Block] {
    if case .paragraph(var paragraph)? = first, let end = paragraph.content.endOfNumberedA {
      paragraph.content = paragraph.content.tail(from: end).droppingEmptyEmphasis.trimmed
      return [.paragraph(paragraph)] + dropFirst()
    }
    guard case .paragraph(var paragraph)? = first, let lead = Lead(paragraph.content),
      lead.separator == .colon || lead.separator == .alone
        || lead.separator == .fullStop && lead.isEmphasised,
      ["a", "answer"].contains(lead.name)
    else { return self }
    guard !lead.rest.isEmpty else { return Array(dropFirst()) }
    paragraph.content = lead.rest
    return [.paragraph(paragraph)] + dropFirst()
  }
}

extension [Inline] {
  /// Behind `A1.` or `A2:`.
  fileprivate var endOfNumberedA: Int? {
    guard let text = first?.openingText, text.utf8.first?.lowercased == UInt8(ascii: "a") else {
      return nil
    }
    var scanner = ByteScanner(String(plainText.prefix(8)), at: 1)
    guard scanner.takeInteger() != nil, scanner.take([".", ":", ")"]) != nil else { return nil }
    return scanner.offset
  }
}
