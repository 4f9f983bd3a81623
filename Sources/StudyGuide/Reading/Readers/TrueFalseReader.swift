import Markdown

/// Reads statements that are to be judged.
///
///     True or false: Butter helps a burn.       ## True or false?
///     Answer: False — it traps the heat.        1. Butter helps a burn. (False, it traps the heat.)
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
    // Nothing to judge yet: the statements are the items below.
    if Self.opening(stem).map({ stem.tail(from: $0).isBlank }) == true, lines.count == 1 {
      return nil
    }
    if lines.count == 1, let start = Self.opening(stem),
      let judged = JudgedStatement(stem.tail(from: start).trimmingSeparators)
    {
      return Reading(self.question(judged, paragraph.range))
    }
    if var answer = reader.read(blocks.dropFirst()) {
      answer.consumed += 1
      return question(stem, answer, range: paragraph.range.union(answer.range))
    }
    let diagnostic = unanswered(
      paragraph.range, "add a line such as \"Answer: False\" below it")
    return Reading([], consumed: 0, diagnostics: [diagnostic])
  }

  /// Statements under a heading or a line that calls for a verdict, each with its own at the end.
  ///
  /// - Parameter previous: what stands before the list.
  func list(_ list: List, after previous: Block?) -> Reading? {
    let line = previous.map { [$0].firstLine }
    let heading = context.subject
    guard line.map(Self.calls) == true || heading.map(Self.callsAlone) == true else { return nil }
    // Myths that are answered already.
    let opening = Lead(list.items[0].blocks.firstLine).flatMap(context.lexicon.label)
    guard opening?.label.family != .belief else { return nil }
    let judged = list.items.map(judged)
    // Beside statements a list may hold anything else, such as hints.
    guard judged.contains(where: { $0 != nil }) else {
      guard line.map(Self.callsAlone) == true, line?.isQuestion == true else { return nil }
      let diagnostics = list.items.map { unanswered($0.range, Self.help) }
      return Reading([], consumed: 0, diagnostics: diagnostics)
    }
    var result = Reading([])
    for (place, judged) in judged.enumerated() {
      let item = list.items[place]
      if let judged {
        result.passages.append(.element(question(judged, item.range)))
      } else {
        result.passages.append(.blocks([list.only(at: place)]))
        result.diagnostics.append(unanswered(item.range, Self.help))
      }
    }
    return result
  }

  /// `| Statement | True or false? | Why |`: a statement and its verdict in each row.
  func table(_ table: Table) -> Reading? {
    let heads = table.header.cells.map(\.content)
    guard let call = heads.firstIndex(where: Self.callsAlone),
      let statement = heads.indices.first(where: { $0 != call })
    else { return nil }
    let passages = table.rows.compactMap { row -> Passage? in
      guard let verdict = AnswerLine(said: row.cells[call].content.trimmed).verdict else {
        return nil
      }
      let others = heads.indices.filter { $0 != call && $0 != statement }
      let judged = JudgedStatement(
        row.cells[statement].content.droppingNumbering, verdict,
        explanation: verdict.reason.asParagraph(row.range) + others.flatMap { row.cells[$0].blocks }
      )
      return .element(question(judged, row.range))
    }
    return passages.count == table.rows.count ? Reading(passages) : nil
  }

  /// A card that calls for a verdict; nil where its answer is none.
  func card(_ front: [Inline], _ back: [Block], range: SourceRange) -> Element? {
    guard let start = Self.opening(front),
      let verdict = AnswerLine(said: back.firstLine).verdict
    else { return nil }
    let judged = JudgedStatement(
      front.tail(from: start).trimmingSeparators, verdict,
      explanation: verdict.reason.asParagraph(range) + back.dropFirst())
    return question(judged, range)
  }

  private static let help = "add \"(True)\" or \"(False)\" behind it"

  /// An item with its verdict at the end of the line, or in an answer below it, behind code or a table
  /// at most.
  func judged(_ item: ListItem) -> JudgedStatement? {
    guard item.blocks.count > 1 else { return JudgedStatement(item.blocks.firstLine) }
    let reader = AnswerReader(lexicon: context.lexicon)
    var place = 1
    while place < item.blocks.count {
      if let answer = reader.read(item.blocks[place...]), let verdict = answer.line.verdict {
        let rest = item.blocks.dropFirst(place + answer.consumed)
        return JudgedStatement(
          item.blocks.firstLine, verdict, material: Array(item.blocks[1..<place]),
          explanation: answer.explanation + rest)
      }
      guard item.blocks[place].isMaterial else { return nil }
      place += 1
    }
    return nil
  }

  /// Whether a line does nothing but call for verdicts on what follows: `True or false?`
  static func callsAlone(_ line: [Inline]) -> Bool {
    guard calls(line) else { return false }
    let words = LabelText.normalise(line.plainText)
    let call = WrittenQuestion.verdictCalls.first(where: words.hasPrefix)
    let rest = words.dropFirst(call?.count ?? 0).split { !$0.isLetter }
    return rest.isEmpty || rest.count == 1 && Self.sets.contains(rest[0])
  }

  private static let sets: Set<Substring> = [
    "questions", "statements", "quiz", "exercise", "exercises", "test", "game", "round",
  ]

  private static func calls(_ line: [Inline]) -> Bool {
    // A look at the first letter settles nearly all.
    if let letter = line.first?.openingText?.utf8.first(where: \.isLetter), letter < 128,
      !"tmf".utf8.contains(letter.lowercased)
    {
      return false
    }
    let words = LabelText.normalise(line.plainText)
    return WrittenQuestion.verdictCalls.contains(where: words.hasPrefix)
  }

  private func question(_ judged: JudgedStatement, _ range: SourceRange) -> Element {
    let why: [Block] = judged.reason.asParagraph(range) + judged.explanation
    let content = WrittenQuestion(
      stem: [.text("True or false: ")] + judged.statement, material: judged.material,
      options: options(isTrue: judged.isTrue, range), explanation: why)
    return context.element(
      .question(content), title: judged.statement.excerpt(words: 10), range: range)
  }

  private func options(isTrue: Bool, _ range: SourceRange) -> [WrittenQuestion.Option] {
    [("True", isTrue), ("False", !isTrue)].map { word, isCorrect in
      WrittenQuestion.Option(text: [.text(word)], isCorrect: isCorrect, note: [], range: range)
    }
  }

  private func unanswered(_ range: SourceRange, _ help: String) -> Diagnostic {
    context.diagnostic(
      .warning, "question/no-answer", "this statement has no answer", at: range, help: help)
  }

  /// How many bytes the call for a verdict takes, with a number before it: `3. True or false:`. Nil
  /// where the text is none.
  static func opening(_ content: [Inline]) -> Int? {
    guard let text = content.first?.openingText, let first = text.utf8.first,
      first.isDigit || "tmf".utf8.contains(first.lowercased)
    else { return nil }
    var scanner = ByteScanner(String(content.plainText.prefix(28)))
    if first.isDigit { _ = scanner.takeQuestionNumber() }
    guard scanner.take(WrittenQuestion.verdictCalls) != nil else {
      return nil
    }
    return scanner.take([":", "?", ".", " —", " –", " -", ")"]) != nil ? scanner.offset : nil
  }

  private func question(
    _ stem: [Inline], _ answer: AnswerReader.Answer, range: SourceRange
  ) -> Reading? {
    guard let isTrue = answer.line.verdict?.isTrue else { return nil }
    let stem = stem.unwrappingStrong
    let content = WrittenQuestion(
      stem: stem.droppingNumbering, options: options(isTrue: isTrue, range),
      explanation: answer.explanation)
    let statement = stem.tail(from: Self.opening(stem) ?? 0).trimmingSeparators
    let element = context.element(
      .question(content), title: statement.excerpt(words: 10), range: range)
    return Reading(element, consumed: answer.consumed)
  }
}

/// A statement with its verdict behind it: `… prisoners. (False, it held seven.)`, `… — True`.
struct JudgedStatement {
  let statement: [Inline]
  let isTrue: Bool
  /// What stands behind the verdict, empty where nothing does.
  let reason: [Inline]
  /// What stands between the line and an answer below it.
  var material: [Block] = []
  /// What an answer below the line says.
  var explanation: [Block] = []

  init(
    _ statement: [Inline], _ verdict: (isTrue: Bool, reason: [Inline]), material: [Block] = [],
    explanation: [Block]
  ) {
    self.statement = statement.trimmed
    (isTrue, _) = verdict
    reason = []
    self.material = material
    self.explanation = explanation
  }

  /// Nil where no verdict stands at the end of the line: `(True)`, `– false`, `**False**`.
  init?(_ line: [Inline]) {
    if let (start, verdict) = Self.boldVerdict(in: line) {
      statement = line[..<start].map { $0 }.trimmingSeparators
      (isTrue, reason) = verdict
      if statement.isEmpty { return nil }
      return
    }
    let text = line.plainText
    guard let (start, said) = Self.verdict(in: text),
      let verdict = AnswerLine(said: line.slice(said)).verdict
    else { return nil }
    statement = line.head(to: start).trimmingSeparators
    (isTrue, reason) = verdict
    if statement.isEmpty { return nil }
  }

  /// Which part of the line is the verdict in bold behind the statement, and what it says with what
  /// stands behind it: `**False**`, `**False, it held seven.**`, `**False** – it held seven.`
  private static func boldVerdict(
    in line: [Inline]
  ) -> (start: Int, said: (isTrue: Bool, reason: [Inline]))? {
    for (start, inline) in line.enumerated() {
      guard case .strong(let inner) = inline, Array(line[..<start]).trimmed.endsStatement,
        let verdict = AnswerLine(said: inner).verdict,
        verdict.reason.isEmpty || inner.plainText.contains(where: { !$0.isLetter && $0 != " " })
      else { continue }
      let rest = Array(line[(start + 1)...])
      // "**True** friends help."
      guard rest.isBlank || inner.endsStatement || rest.opensReason else { continue }
      return (start, (verdict.isTrue, (verdict.reason + rest.trimmingSeparators).trimmed))
    }
    return nil
  }

  /// Where the bracket or dash before the verdict stands, and what is said behind it.
  private static func verdict(in text: String) -> (start: Int, said: Range<Int>)? {
    let bytes = Array(text.utf8)
    if bytes.last?.isClosingBracket == true {
      return bytes.startOfLastBracket.map { ($0, $0 + 1..<bytes.count - 1) }
    }
    let dashes = [" — ", " – ", " - ", " → "].map { Array($0.utf8) }
    let found = dashes.compactMap { dash in
      bytes.indices.last { bytes[$0...].starts(with: dash) }
        .map { (start: $0, said: $0 + dash.count..<bytes.count) }
    }
    return found.max { $0.start < $1.start }
  }
}

extension [Inline] {
  /// Whether a mark or bracket parts it from what stands before.
  fileprivate var opensReason: Bool {
    plainText.first { $0 != " " }.map { ".,:;(—–-→".contains($0) } ?? false
  }

  /// Whether a sentence is over, or a dash or colon parts what follows from it.
  fileprivate var endsStatement: Bool {
    plainText.last.map { ".!?:;)—–-→”\"".contains($0) } ?? false
  }
}
