import Markdown

/// How the solutions of exercises are written.
extension ExerciseReader {
  struct Solution {
    /// What stands before it in its own block.
    var task: [Block] = []
    var back: [Block]
    var consumed = 1
    /// Whether "Answer" is its name, and not "Solution", which may be that of a problem.
    var isAnswer = true
    /// Whether nothing else stands in its block.
    var isWhole: Bool { task.isEmpty }
  }

  /// The first block that is a solution, or ends in one.
  func solution(in blocks: ArraySlice<Block>) -> (place: Int, Solution)? {
    for place in blocks.indices {
      if let found = solution(at: blocks[place...]) { return (place, found) }
    }
    return nil
  }

  /// The solution that the blocks begin with, or the first of them ends in.
  func solution(at blocks: ArraySlice<Block>) -> Solution? {
    switch blocks.first {
    case .paragraph(let paragraph)?: return lines(paragraph, blocks)
    case .heading(let heading)?:
      let words = LabelText.normalise(heading.content.plainText)
      return context.lexicon.isAnswer(words) ? Solution(back: []) : nil
    case .htmlBlock?:
      guard let folded = FoldedText(blocks), folded.asked.isEmpty,
        names(folded.summary) || shows(folded.summary)
      else { return nil }
      return Solution(
        back: folded.blocks, consumed: folded.consumed, isAnswer: names(folded.summary))
    case .blockQuote(let quote)?:
      guard case .paragraph(let first)? = quote.blocks.first,
        let found = lines(first, [.paragraph(first)]), found.isWhole
      else { return nil }
      return Solution(back: found.back + quote.blocks.dropFirst(), isAnswer: found.isAnswer)
    case .list(let list)?:
      guard list.items.count == 1, let found = solution(at: list.items[0].blocks[...]),
        found.isWhole
      else { return nil }
      return Solution(
        back: found.back + list.items[0].blocks.dropFirst(found.consumed), isAnswer: found.isAnswer)
    case .codeBlock?, .table?, .thematicBreak?, nil: return nil
    }
  }

  /// `In which phase is DNA copied? **S phase**`: below "Test yourself" what stands in bold, in italics or
  /// behind an arrow after the question answers it.
  func emphasised(_ blocks: ArraySlice<Block>) -> (place: Int, Solution)? {
    guard context.topic == .exercises, blocks.count == 1,
      case .paragraph(let paragraph)? = blocks.first,
      let (task, answer) = paragraph.content.partedAtShownAnswer
    else { return nil }
    let said = answer.plainText
    let words = LabelText.normalise(said)
    // Marks, how hard it is and what else is to be done are no answers.
    guard task.isQuestion, !answer.isQuestion, said.first.map({ !"([".contains($0) }) ?? false,
      !Self.remarks.contains(words.filter { !$0.isNumber }.trimmingBlanks),
      !paragraph.content.endsInEmphasis
        || !Imperatives.verbs.contains(words.prefix { $0.isLetter }.lowercased())
    else { return nil }
    return (
      blocks.startIndex,
      Solution(
        task: task.asParagraph(paragraph.range), back: answer.asParagraph(paragraph.range))
    )
  }

  private static let remarks: Set<String> = [
    "mark", "marks", "point", "points", "pt", "pts", "easy", "medium", "hard", "difficult",
    "challenge", "optional", "bonus", "new", "extra", "harder", "advanced",
  ]

  /// The line of a paragraph that begins with a word for an answer, and the lines below it.
  private func lines(_ paragraph: Paragraph, _ blocks: ArraySlice<Block>) -> Solution? {
    let lines = paragraph.content.lines.flatMap(partedAtAnswer)
    for (place, line) in lines.enumerated() where context.lexicon.mayOpenAnswer(line) {
      guard let (opening, isAnswer) = said(line) else { continue }
      let rest = lines[(place + 1)...]
      let reason = rest.firstIndex { AnswerReader.reason($0) != nil } ?? rest.endIndex
      let said = [opening] + rest[..<reason]
      let why = rest[reason...].map { AnswerReader.reason($0) ?? $0 }
      let task = Array(lines[..<place].joined(separator: [.softBreak])).trimmed
      let solution = Solution(
        task: task.asParagraph(paragraph.range),
        back: [said, why].flatMap {
          Array($0.joined(separator: [.softBreak])).trimmed.asParagraph(paragraph.range)
        }, isAnswer: isAnswer)
      guard solution.back.isEmpty, let next = blocks.dropFirst().first else { return solution }
      // The label alone, the solution below it.
      return next.endsParts
        ? nil
        : Solution(task: solution.task, back: [next], consumed: 2, isAnswer: isAnswer)
    }
    return nil
  }

  /// A line, parted before a label in bold inside it: `… three forms. **Answer:** 1NF, 2NF, 3NF.`
  private func partedAtAnswer(_ line: [Inline]) -> [[Inline]] {
    let place = line.indices.dropFirst().first { index in
      guard case .strong = line[index] else { return false }
      return Lead(Array(line[index...])).map {
        $0.separator == .colon && context.lexicon.isAnswer($0.name)
      } ?? false
    }
    if let place { return [Array(line[..<place]).trimmed, Array(line[place...])] }
    guard let start = Self.plainLabel(in: line.plainText) else { return [line] }
    return [line.head(to: start).trimmed, line.tail(from: start)]
  }

  /// `Which is the cold room? Answer: the frigidarium`
  private static func plainLabel(in text: String) -> Int? {
    guard text.utf8.contains(UInt8(ascii: ":")) else { return nil }
    for label in ["Answer:", "Solution:", "Model answer:"] {
      for end in ["? ", ". ", "! ", ") "] {
        if let found = text.firstRange(of: end + label) {
          return text.utf8.distance(from: text.startIndex, to: found.lowerBound) + 2
        }
      }
    }
    return nil
  }

  /// What stands behind `Answer:`, or behind a label in bold that stands alone.
  private func said(_ line: [Inline]) -> (said: [Inline], isAnswer: Bool)? {
    if let answer = AnswerLine(line, context.lexicon) {
      let label = LabelText.normalise(String(line.plainText.prefix(24)))
      return answer.isKey ? nil : (answer.said, !label.contains("solution"))
    }
    guard let lead = Lead(line), lead.isEmphasised, context.lexicon.isAnswer(lead.name) else {
      return nil
    }
    return (lead.rest, !lead.name.contains("solution"))
  }

  /// `Name the oath. (Answer: the Tennis Court Oath)`
  func bracketed(_ blocks: ArraySlice<Block>) -> (place: Int, Solution)? {
    guard case .paragraph(let paragraph)? = blocks.first else { return nil }
    if let (task, answer) = paragraph.content.partedAtHiddenAnswer {
      return (
        blocks.startIndex,
        Solution(
          task: task.asParagraph(paragraph.range), back: answer.asParagraph(paragraph.range))
      )
    }
    let bytes = Array(paragraph.content.plainText.utf8)
    guard let start = bytes.startOfLastBracket, start > 0 else { return nil }
    let inside = paragraph.content.slice((start + 1)..<(bytes.count - 1))
    let before = String(decoding: bytes[..<start], as: UTF8.self).trimmingBlanks
    // `She ____ (go) to school.` is another thing.
    let fillsGap = before.contains("___") && before.hasSuffix(".")
    guard let said = AnswerLine(inside, context.lexicon)?.said ?? (fillsGap ? inside : nil) else {
      return nil
    }
    let task = paragraph.content.head(to: start).droppingEmptyEmphasis.trimmed
    return (
      blocks.startIndex,
      Solution(
        task: task.asParagraph(paragraph.range),
        back: said.unwrappingEmphasis.trimmed.asParagraph(paragraph.range))
    )
  }

  /// `The capital is ____. <!-- answer: Paris -->`
  func gap(_ paragraph: Paragraph) -> Reading? {
    guard let (task, answer) = paragraph.content.partedAtHiddenAnswer else { return nil }
    return Reading(
      context.element(
        .card(.basic(front: task, back: answer.asParagraph(paragraph.range))),
        title: task.excerpt(words: 10), range: paragraph.range))
  }

  /// `Show the solution`, `Answer to exercise 3`
  private func names(_ summary: String) -> Bool {
    let words = LabelText.normalise(summary).split(separator: " ")
    return words.count < 6 && words.contains { context.lexicon.isAnswer(String($0)) }
  }

  /// `show`: nothing but a call to look at what is folded away.
  private func shows(_ summary: String) -> Bool {
    ["show", "show me", "reveal", "spoiler", "click to show", "click to reveal"].contains(
      LabelText.normalise(summary))
  }
}

extension String {
  /// `Which vein? → Cephalic`
  var holdsArrowBehindQuestion: Bool { ["? →", "? ->", "? =>"].contains(where: holds) }
}

extension [Inline] {
  fileprivate var endsInEmphasis: Bool { if case .emphasis? = last { true } else { false } }

  /// A question, and what stands behind it in bold, in italics or behind an arrow.
  fileprivate var partedAtShownAnswer: (task: [Inline], answer: [Inline])? {
    switch last {
    case .strong(let answer)?, .emphasis(let answer)?: return (Array(dropLast()).trimmed, answer)
    case .text(let text)?:
      guard text.holdsArrowBehindQuestion,
        let mark = plainText.utf8.lastIndex(of: UInt8(ascii: "?"))
      else { return nil }
      let start = plainText.utf8.distance(from: plainText.startIndex, to: mark) + 1
      var scanner = ByteScanner(plainText, at: start)
      scanner.skipBlanks()
      guard scanner.take(["→", "->", "=>"]) != nil else { return nil }
      return (head(to: start).trimmed, tail(from: scanner.offset).trimmed)
    default: return nil
    }
  }

  /// A sentence with a gap, and what the comment behind it says.
  fileprivate var partedAtHiddenAnswer: (task: [Inline], answer: [Inline])? {
    guard case .html(let tag)? = last, tag.hasPrefix("<!--"), tag.hasSuffix("-->") else {
      return nil
    }
    let said = tag.dropFirst(4).dropLast(3).trimmingBlanks
    guard let colon = said.firstIndex(of: ":"),
      ["answer", "answers"].contains(said[..<colon].trimmingBlanks.lowercased())
    else { return nil }
    let answer = said[said.index(after: colon)...].trimmingBlanks
    let task = Array<Inline>(dropLast()).trimmed
    return answer.isEmpty || !task.plainText.contains("___") ? nil : (task, [.text(answer)])
  }
}
