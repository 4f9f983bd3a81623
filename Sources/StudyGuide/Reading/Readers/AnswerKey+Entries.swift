import Markdown

/// How the answers of a key are written.
extension AnswerKey {
  /// The key with which the blocks begin, and how many blocks it takes.
  func key(_ blocks: ArraySlice<Block>) -> (entries: [Entry], consumed: Int)? {
    switch blocks.first {
    case .paragraph(let paragraph)?: labelled(paragraph, blocks)
    case .heading(let heading)?:
      context.lexicon.isAnswer(LabelText.normalise(heading.content.plainText))
        ? list(blocks.dropFirst(), below: heading) : nil
    case .table(let table)?: rows(table).map { ($0, 1) }
    case .htmlBlock?:
      FoldedText(blocks).flatMap { folded in
        folded.asked.isEmpty
          && context.lexicon.isAnswer(LabelText.normalise(folded.summary))
          // What cannot be read stays, with all that is folded away.
          ? list(folded.blocks[...]).flatMap {
            $0.consumed == folded.blocks.count + 1 ? ($0.entries, folded.consumed) : nil
          } : nil
      }
    case .list?, .blockQuote?, .codeBlock?, .thematicBreak?, nil: nil
    }
  }

  /// `Answers: 1. B, 2. D`, or the label alone and the answers below it.
  private func labelled(
    _ paragraph: Paragraph, _ blocks: ArraySlice<Block>
  ) -> (entries: [Entry], consumed: Int)? {
    let lines = paragraph.content.lines
    let said: [Inline]
    if let line = AnswerLine(lines[0], context.lexicon) {
      said = line.said
    } else if context.lexicon.isAnswer(LabelText.normalise(lines[0].plainText)) {
      said = []
    } else {
      return nil
    }
    let rest = (said.isEmpty ? [] : [said]) + lines.dropFirst()
    if rest.isEmpty { return list(blocks.dropFirst()) }
    var entries: [Entry] = []
    for line in rest {
      var found = self.entries(line, paragraph.range)
      if found.isEmpty { found = inWords(line, paragraph.range) }
      if found.isEmpty { return nil }
      entries += found
    }
    return (entries, 1)
  }

  /// `1. Paris, 2. Rome`: the numbers must follow each other.
  private func inWords(_ line: [Inline], _ range: SourceRange) -> [Entry] {
    var scanner = ByteScanner(line.plainText)
    guard let (number, mark) = scanner.takeMarkedNumber(), mark != nil else { return [] }
    return runIn(line.tail(from: scanner.offset), from: number, like: mark, of: 1, [], range)
  }

  /// Answers in lists and paragraphs, below a heading or a label. The count is that of the blocks
  /// with what announces them.
  private func list(
    _ blocks: ArraySlice<Block>, below heading: Heading? = nil
  ) -> (entries: [Entry], consumed: Int)? {
    var entries: [Entry] = []
    var index = blocks.startIndex
    while index < blocks.endIndex {
      if let (entry, length) = named(blocks[index...], below: heading) {
        entries.append(entry)
        index += length
        continue
      }
      let found: [Entry]
      switch blocks[index] {
      case .list(let list): found = items(list)
      case .paragraph(let paragraph):
        let lines = paragraph.content.lines.map { line in
          let letters = self.entries(line, paragraph.range)
          return letters.isEmpty ? inWords(line, paragraph.range) : letters
        }
        found = lines.contains(where: \.isEmpty) ? [] : lines.flatMap { $0 }
      case .table(let table): found = rows(table) ?? []
      case .heading, .blockQuote, .codeBlock, .htmlBlock, .thematicBreak: found = []
      }
      if found.isEmpty { break }
      entries += found
      index += 1
    }
    return entries.isEmpty ? nil : (entries, index - blocks.startIndex + 1)
  }

  /// `**Exercise 1.** …` or `### Exercise 1`, and all that stands below it, to the next of them.
  private func named(
    _ blocks: ArraySlice<Block>, below heading: Heading?
  ) -> (entry: Entry, length: Int)? {
    guard let first = blocks.first, let label = label(first, below: heading),
      let number = label.number
    else { return nil }
    let body = blocks.dropFirst().prefix { block in
      !block.isHeading && !block.endsParts && self.label(block, below: heading) == nil
    }
    var rest = Array(body)
    var said = label.rest
    if said.isEmpty, case .paragraph(let paragraph)? = rest.first {
      said = paragraph.content
      rest.removeFirst()
    }
    guard !said.isEmpty || !rest.isEmpty else { return nil }
    let entry = Entry(number: number, said: said, rest: rest, range: first.range)
    return (entry, 1 + body.count)
  }

  private func label(_ block: Block, below heading: Heading?) -> ExerciseLabel? {
    let label: ExerciseLabel? =
      switch block {
      case .paragraph(let paragraph): ExerciseLabel(paragraph.content)
      case .heading(let inner):
        heading.flatMap { inner.level > $0.level ? ExerciseLabel(inner.content) : nil }
      case .list, .blockQuote, .codeBlock, .htmlBlock, .table, .thematicBreak: nil
      }
    return label?.number == nil ? nil : label
  }

  /// The answers that the items are; none where one of them is something else.
  private func items(_ list: List) -> [Entry] {
    var entries: [Entry] = []
    for (place, item) in list.items.enumerated() {
      let line = item.blocks.firstLine
      let rest = Array(item.blocks.dropFirst())
      if case .ordered(let start) = list.marker {
        entries += runIn(line, from: start + place, of: list.items.count, rest, item.range)
      } else {
        let found = self.entries(line, item.range)
        guard found.count == 1 else { return [] }
        entries.append(
          Entry(number: found[0].number, said: found[0].said, rest: rest, range: item.range))
      }
    }
    return entries
  }

  /// The answer of a numbered item and those that follow it in the same line: `Varennes. 3. Valmy.` A
  /// list of several items has its own numbers.
  ///
  /// - Parameter mark: what stands behind the first number, where it is none of a list.
  private func runIn(
    _ line: [Inline], from first: Int, like mark: String? = nil, of count: Int, _ rest: [Block],
    _ range: SourceRange
  ) -> [Entry] {
    let text = line.plainText
    var starts: [(number: Int, label: Int, said: Int)] = [(first, 0, 0)]
    var scanner = ByteScanner(text)
    while count == 1, !scanner.isAtEnd {
      let label = scanner.offset
      let before = scanner.previous(skippingBlanksFrom: label)
      let isFree = label > 0 && scanner.bytes[label - 1].isBlank
      if isFree, let before, isRunTogether || ".;,!?)".utf8.contains(before),
        scanner.takeLabel(first + starts.count, like: mark)
      {
        starts.append((first + starts.count, label, scanner.offset))
      } else {
        scanner.offset = label + 1
      }
    }
    let ends = starts.dropFirst().map(\.label) + [text.utf8.count]
    return zip(starts, ends).map { start, end in
      Entry(
        number: start.number, said: line.slice(start.said..<end).withoutTrailingComma,
        rest: end == text.utf8.count ? rest : [], range: range)
    }
  }

  /// `| Question | Answer |`, a number and a letter in each row.
  private func rows(_ table: Table) -> [Entry]? {
    guard table.header.cells.count > 1,
      context.lexicon.isAnswer(LabelText.normalise(table.header.cells[1].content.plainText))
    else { return nil }
    var entries: [Entry] = []
    for row in table.rows {
      var scanner = ByteScanner(row.cells[0].content.plainText)
      guard let number = scanner.takeQuestionNumber(), scanner.isAtEnd,
        row.cells[1].content.isAnswer
      else { return nil }
      let rest = row.cells.dropFirst(2).flatMap(\.blocks)
      entries.append(
        Entry(number: number, said: row.cells[1].content, rest: rest, range: row.range))
    }
    return entries
  }

  /// The answers of a line, which begins with the first: `1. B, 2. A and C`, `3: D — it cools.`
  private func entries(_ line: [Inline], _ range: SourceRange) -> [Entry] {
    var scanner = ByteScanner(line.plainText)
    var starts: [(number: Int, mark: String?, label: Int, said: Int)] = []
    while !scanner.isAtEnd {
      let label = scanner.offset
      // All as the first one: behind `1. B`, "3D" is no answer to the third.
      if let (number, mark) = scanner.takeMarkedNumber(), mark == (starts.first?.mark ?? mark),
        starts.last.map({ number > $0.number }) ?? true,
        line.tail(from: scanner.offset).isAnswer
      {
        starts.append((number, mark, label, scanner.offset))
      } else if starts.isEmpty {
        return []
      }
      // On to the next word.
      scanner.offset = max(scanner.offset, label + 1)
      while let byte = scanner.current, !byte.isBlank, !",;".utf8.contains(byte) {
        scanner.offset += 1
      }
      while let byte = scanner.current, byte.isBlank || ",;".utf8.contains(byte) {
        scanner.offset += 1
      }
    }
    let ends = starts.dropFirst().map(\.label) + [line.plainText.utf8.count]
    return zip(starts, ends).map { start, end in
      Entry(
        number: start.number, said: line.slice(start.said..<end).withoutTrailingComma, range: range)
    }
  }
}

extension [Inline] {
  /// Without what parts it from the next answer.
  var withoutTrailingComma: [Inline] {
    let text = plainText
    return text.hasSuffix(",") || text.hasSuffix(";") ? head(to: text.utf8.count - 1).trimmed : self
  }

  /// Whether it begins with a letter or a verdict that stands alone.
  fileprivate var isAnswer: Bool {
    let line = AnswerLine(said: trimmed)
    return line.namesLetters || line.verdict != nil
  }
}

extension ByteScanner {
  /// `3.`, `Q3:`, `Question 3 –`, and the white space behind.
  mutating func takeQuestionNumber() -> Int? { takeMarkedNumber()?.number }

  /// A number with the mark of the first one behind it, `2 – `, or that of a list, `2. `.
  fileprivate mutating func takeLabel(_ number: Int, like mark: String?) -> Bool {
    let start = offset
    if let mark, let found = takeMarkedNumber(), found.number == number, found.mark == mark,
      bytes[offset - 1].isBlank
    {
      return true
    }
    offset = start
    return takeInteger() == number && take([". ", ") "]) != nil
  }

  /// The same with the mark behind the number; nil for one where there is none.
  fileprivate mutating func takeMarkedNumber() -> (number: Int, mark: String?)? {
    let start = offset
    skipBlanks()
    if take("question") || take("q.") {
      skipBlanks()
    } else if current?.lowercased == UInt8(ascii: "q") {
      offset += 1
    }
    guard let number = takeInteger() else {
      offset = start
      return nil
    }
    skipBlanks()
    let mark = take([".", ")", ":", "=", "–", "—", "→", "-"])
    skipBlanks()
    return (number, mark)
  }
}
