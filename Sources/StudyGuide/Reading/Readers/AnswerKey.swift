import Markdown

/// Puts the answers of a key below the questions to which they belong, before anything is read.
///
///     Answers: 1. B, 2. D      ## Answer key           | Question | Answer |
///                              1. B — it cools.        |----------|--------|
///                              2. D                    | 1        | B      |
struct AnswerKey {
  let context: ReadingContext
  /// Whether the answers of a line are parted by their numbers alone: `1. Paris 2. Rome`.
  var isRunTogether = false

  struct Entry {
    let number: Int
    let said: [Inline]
    /// What stands below the answer, its explanation.
    var rest: [Block] = []
    let range: SourceRange

    /// The answer as a quotation, which takes all that belongs to it together.
    func answer(at range: SourceRange) -> Block {
      let line = Paragraph(content: [.text("Answer: ")] + said, range: range)
      return .blockQuote(BlockQuote(blocks: [.paragraph(line)] + rest, range: range))
    }
  }

  /// A question that lacks its answer, and where the answer is to be put.
  struct Gap {
    let number: Int
    /// The block behind the question or, where the question is an item, the list.
    let block: Int
    let item: Int?
    /// Whether another question of its number has the better claim to the answer: it has no number of its
    /// own, or no options, as many a question that is only to be thought about.
    var yields = false
  }

  /// The blocks with each answer where its question ends. A key of which nothing is left over is
  /// taken out; one that fits no question is text.
  func distributed(_ blocks: [Block]) -> Diagnosed<[Block]> {
    let blocks = blocks.contains(where: endsInKey) ? blocks.flatMap(parted) : blocks
    guard blocks.contains(where: mayBeKey) else { return Diagnosed(blocks) }
    var result: [Block] = []
    var diagnostics: [Diagnostic] = []
    var start = 0
    var index = 0
    while index < blocks.count {
      let mayBeKey = mayBeKey(blocks[index])
      if mayBeKey, let consumed = fillLetters(of: blocks, at: index, in: &result, from: start) {
        index += consumed
        start = result.count
        continue
      }
      guard mayBeKey, let (found, consumed) = key(blocks[index...]) else {
        result.append(blocks[index])
        index += 1
        continue
      }
      var entries = found
      let isNamed = namesAnswers(blocks[index...], of: consumed)
      var gaps = gaps(in: result[start...], for: entries, isNamed: isNamed)
      if !gaps.isEmpty, !gaps.fit(entries),
        let more = runTogether(blocks[index...]), more.count > entries.count
      {
        let all = self.gaps(in: result[start...], for: more, isNamed: isNamed)
        if all.fit(more) {
          (entries, gaps) = (more, all)
        } else {
          diagnostics.append(unparted(all, at: blocks[index].range))
          gaps = []
        }
      }
      let numbers = Set(gaps.map(\.number))
      let isClear = numbers.count == gaps.count
      if !isClear { diagnostics.append(unclear(gaps, at: blocks[index].range)) }
      let left = entries.filter { !numbers.contains($0.number) }
      if isClear, left.count < entries.count {
        fill(gaps, from: entries, in: &result)
        diagnostics += left.map(unasked)
      }
      if !isClear || !left.isEmpty { result += blocks[index..<(index + consumed)] }
      index += consumed
      start = result.count
    }
    return Diagnosed(result, diagnostics)
  }

  /// The questions that these answers may belong to.
  private func gaps(in blocks: ArraySlice<Block>, for entries: [Entry], isNamed: Bool) -> [Gap] {
    guard !areMatched(blocks.last, by: entries) else { return [] }
    return gaps(in: blocks, areOpen: isNamed && !entries.allSatisfy(\.namesSmallLetter))
      .clear
      .nearest(to: Set(entries.map(\.number)))
  }

  /// The answers of a key where its numbers alone part them.
  private func runTogether(_ blocks: ArraySlice<Block>) -> [Entry]? {
    var reader = self
    reader.isRunTogether = true
    return reader.key(blocks)?.entries
  }

  /// Whether it says that several answers follow. "Solution" may announce something else.
  ///
  /// - Parameter length: of the key. Where more text follows, "Key" and "Solutions" head something else.
  private func namesAnswers(_ blocks: ArraySlice<Block>, of length: Int) -> Bool {
    let words =
      switch blocks.first {
      case .htmlBlock?: FoldedText(blocks).map(\.summary) ?? ""
      case .paragraph(let paragraph)?:
        paragraph.content.lines[0].plainText.split(separator: ":").first.map(String.init) ?? ""
      case .heading?, .list?, .blockQuote?, .codeBlock?, .table?, .thematicBreak?, nil:
        blocks.prefix(1).map { $0 }.firstLine.plainText
      }
    let name = LabelText.normalise(words)
    guard ["key", "solutions"].contains(name) else { return context.lexicon.isAnswerKey(name) }
    let next = blocks.dropFirst(length).first
    return next.map { if case .heading = $0 { true } else { false } } ?? true
  }

  /// A quick look: most chapters have no key, and are handed on as they are.
  private func mayBeKey(_ block: Block) -> Bool {
    switch block {
    case .paragraph(let paragraph):
      context.lexicon.mayOpenAnswer(paragraph.content) && paragraph.content.mayOpenKey
    case .heading(let heading): context.lexicon.mayOpenAnswer(heading.content)
    case .table(let table):
      table.header.cells.count > 1
        && context.lexicon.mayOpenAnswer(table.header.cells[1].content)
    case .htmlBlock(let html): html.opensFold
    case .list, .blockQuote, .codeBlock, .thematicBreak: false
    }
  }

  // MARK: - Keys without a blank line above them

  private func endsInKey(_ block: Block) -> Bool {
    switch block {
    case .paragraph(let paragraph): lineOfKey(paragraph) != nil
    case .list(let list): list.items.last?.blocks.last.map(endsInKey) ?? false
    case .heading, .blockQuote, .codeBlock, .htmlBlock, .table, .thematicBreak: false
    }
  }

  /// The line of a paragraph, not the first, that is a key.
  private func lineOfKey(_ paragraph: Paragraph) -> Int? {
    let content = paragraph.content
    // The first letters of the lines settle nearly all.
    let mayHoldKey = zip(content, content.dropFirst()).contains {
      $0.isBreak && context.lexicon.mayOpenAnswer([$1])
    }
    guard mayHoldKey else { return nil }
    let lines = paragraph.content.lines
    return lines.indices.dropFirst().first { place in
      context.lexicon.mayOpenAnswer(lines[place])
        && AnswerLine(lines[place], context.lexicon)?.isKey == true
    }
  }

  /// The block, and the key with which it ends as a block of its own.
  private func parted(_ block: Block) -> [Block] {
    switch block {
    case .paragraph(var paragraph):
      guard let place = lineOfKey(paragraph) else { return [block] }
      let lines = paragraph.content.lines
      let start = SourcePosition(
        line: paragraph.range.start.line + place, column: paragraph.range.start.column)
      let key = Paragraph(
        content: Array(lines[place...].joined(separator: [.softBreak])),
        range: SourceRange(start: start, end: max(start, paragraph.range.end)))
      paragraph.content = Array(lines[..<place].joined(separator: [.softBreak]))
      return [.paragraph(paragraph), .paragraph(key)]
    case .list(var list):
      guard let last = list.items.last?.blocks.last, endsInKey(last) else { return [block] }
      let parts = parted(last)
      list.items[list.items.count - 1].blocks.removeLast()
      list.items[list.items.count - 1].blocks.append(parts[0])
      return [.list(list)] + parts.dropFirst()
    case .heading, .blockQuote, .codeBlock, .htmlBlock, .table, .thematicBreak: return [block]
    }
  }

  private func fill(_ gaps: [Gap], from entries: [Entry], in blocks: inout [Block]) {
    for gap in gaps.reversed() {
      guard let entry = entries.first(where: { $0.number == gap.number }) else { continue }
      if let item = gap.item {
        guard case .list(var list) = blocks[gap.block] else { continue }
        let range = list.items[item].blocks.last?.range ?? list.items[item].range
        list.items[item].blocks.append(entry.answer(at: range))
        blocks[gap.block] = .list(list)
      } else {
        blocks.insert(entry.answer(at: blocks[gap.block - 1].range), at: gap.block)
      }
    }
  }

  private func unasked(_ entry: Entry) -> Diagnostic {
    context.diagnostic(
      .warning, "question/unknown-question",
      "the key answers question \(entry.number), which is not among those without an answer",
      at: entry.range, help: "give the questions above the numbers that the key names")
  }

  /// Answers in one line whose numbers are not those of the questions: where each begins is not clear.
  private func unparted(_ gaps: [Gap], at range: SourceRange) -> Diagnostic {
    let numbers = Set(gaps.map(\.number)).sorted().map(String.init)
    return context.diagnostic(
      .warning, "question/unclear-key",
      "the answers of this key cannot be told apart: the questions above have the numbers "
        + numbers.joined(separator: ", "), at: range,
      help: "write each answer on a line of its own")
  }

  /// Two questions of one number: which of them is meant cannot be known, and nothing is guessed.
  private func unclear(_ gaps: [Gap], at range: SourceRange) -> Diagnostic {
    var seen: Set<Int> = []
    let number = gaps.first { !seen.insert($0.number).inserted }?.number ?? 1
    return context.diagnostic(
      .warning, "question/unclear-key",
      "several questions without an answer above this key have the number \(number)", at: range,
      help: "let each quiz be followed by its own key, or number the questions through")
  }
}

extension [Inline] {
  /// A quick look: behind the colon of a label stands the number of a question, its letter `a)`, or nothing.
  fileprivate var mayOpenKey: Bool {
    let line = Array(prefix(3).prefix { !$0.isBreak }).plainText.utf8.prefix(48)
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return line.count < 32 }
    let said = line[colon...].dropFirst().drop { $0 == 32 }
    guard let next = said.first else { return true }
    return next.isDigit || next.lowercased == UInt8(ascii: "q")
      || next == UInt8(ascii: "a") && said.dropFirst().first.map(".)".utf8.contains) == true
  }
}
