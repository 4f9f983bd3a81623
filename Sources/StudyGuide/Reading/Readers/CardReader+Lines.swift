import Markdown

/// Cards of one line each, below a heading that announces flashcards, and those whose labels are in bold.
///
///     What port does HTTPS use? :: 443      **Q. What is DNS?**
///     Q. How do I know?                     **A.** The phone book of the net.
///     A. It floats.
extension CardReader {
  /// Every line of a paragraph, or item of a list, must have a front and a back.
  func lines(_ block: Block) -> Reading? {
    guard [block].firstLine.holdsColons, context.announcesCards else { return nil }
    let lines: [(content: [Inline], range: SourceRange)] =
      switch block {
      case .paragraph(let paragraph): paragraph.placedLines
      case .list(let list):
        list.items.map { ($0.blocks.count == 1 ? $0.blocks.firstLine : [], $0.range) }
      case .heading, .blockQuote, .codeBlock, .htmlBlock, .table, .thematicBreak: []
      }
    let cards = lines.map { line, range in
      line.partedAtColons.map { card($0.front, $0.back.asParagraph(range), range) }
    }
    guard !cards.isEmpty, !cards.contains(where: { $0 == nil }) else { return nil }
    return Reading(cards.compactMap { $0.map { .element($0) } })
  }

  /// A question in bold behind `Q.`, and the answer behind `A.` in the same paragraph or the next.
  func dotted(_ blocks: ArraySlice<Block>) -> Reading? {
    guard case .paragraph(let paragraph)? = blocks.first,
      case .strong(let asked)? = paragraph.content.first, asked.isQuestion,
      asked.droppingQuestionLabel != asked
    else { return nil }
    var answer = Array(paragraph.content.dropFirst()).trimmed
    var consumed = 1
    if answer.isEmpty, case .paragraph(let next)? = blocks.dropFirst().first {
      (answer, consumed) = (next.content, 2)
    }
    let range = paragraph.range.union(blocks[blocks.startIndex + consumed - 1].range)
    let said = answer.asParagraph(range)
    let back = said.droppingAnswerLabel
    guard back != said, !back.isEmpty else { return nil }
    return Reading(card(asked.droppingQuestionLabel, back, range), consumed: consumed)
  }
}

extension CardReader {
  /// Lines `Q. How do I know?` and `A. It floats.`, in one paragraph or in two.
  func plainlyDotted(_ blocks: ArraySlice<Block>) -> Reading? {
    guard case .paragraph(let paragraph)? = blocks.first else { return nil }
    if let reading = numbered(paragraph, blocks) { return reading }
    guard paragraph.content.opensWithDotted("Q") else { return nil }
    var lines = paragraph.placedLines
    var consumed = 1
    if lines.count == 1, case .paragraph(let next)? = blocks.dropFirst().first {
      (lines, consumed) = (lines + next.placedLines, 2)
    }
    var cards: [Element] = []
    while let asked = lines.first {
      let answer = lines.dropFirst().prefix { !$0.content.opensWithDotted("Q") }
      guard asked.content.opensWithDotted("Q"), asked.content.isQuestion, let first = answer.first,
        first.content.opensWithDotted("A")
      else { return nil }
      let said = Array(answer.map(\.content).joined(separator: [.softBreak])).tail(from: 2).trimmed
      cards.append(
        card(
          asked.content.droppingQuestionLabel, said.asParagraph(first.range),
          asked.range.union(first.range)))
      lines.removeFirst(1 + answer.count)
    }
    return Reading(cards.map { .element($0) }, consumed: consumed)
  }
}

extension CardReader {
  /// Lines `**Q1.** Who said this?` and `**A1.** Edward Grey.` with the same number, in one paragraph or
  /// in two.
  private func numbered(_ paragraph: Paragraph, _ blocks: ArraySlice<Block>) -> Reading? {
    guard paragraph.content.numberedLabel("q") != nil else { return nil }
    var lines = paragraph.placedLines
    var consumed = 1
    if !lines.contains(where: { $0.content.numberedLabel("a") != nil }),
      case .paragraph(let next)? = blocks.dropFirst().first
    {
      (lines, consumed) = (lines + next.placedLines, 2)
    }
    var cards: [Element] = []
    while let first = lines.first, let (number, end) = first.content.numberedLabel("q") {
      let asked = lines.prefix { $0.content.numberedLabel("a") == nil }
      let said = lines.dropFirst(asked.count).prefix { $0.content.numberedLabel("q") == nil }
      guard let answer = said.first?.content.numberedLabel("a"), answer.number == number else {
        return nil
      }
      let front = Array(asked.map(\.content).joined(separator: [.softBreak])).tail(from: end)
      let back = Array(said.map(\.content).joined(separator: [.softBreak])).tail(from: answer.end)
      let range = said.reduce(first.range) { $0.union($1.range) }
      guard !front.isBlank, !back.isBlank else { return nil }
      cards.append(
        card(
          front.droppingEmptyEmphasis.trimmed,
          back.droppingEmptyEmphasis.trimmed.asParagraph(said.first?.range ?? range), range))
      lines.removeFirst(asked.count + said.count)
    }
    return Reading(cards.map { .element($0) }, consumed: consumed)
  }
}

extension [Inline] {
  /// `Q1.` or `**A2:**` at the start: the number, and where the text begins behind it.
  fileprivate func numberedLabel(_ letter: String) -> (number: Int, end: Int)? {
    guard let text = first?.openingText, text.utf8.first?.lowercased == letter.utf8.first else {
      return nil
    }
    var scanner = ByteScanner(String(plainText.prefix(8)), at: 1)
    guard let number = scanner.takeInteger(), scanner.take([".", ":", ")"]) != nil else {
      return nil
    }
    return (number, scanner.offset)
  }

  /// Whether it begins with a letter and a full stop: `Q. `.
  func opensWithDotted(_ letter: String) -> Bool {
    if case .text(let text)? = first { text.hasPrefix(letter + ". ") } else { false }
  }
}

extension [Block] {
  /// Without the `A.` before the answer to `Q.`
  var droppingDottedA: [Block] {
    guard case .paragraph(var paragraph)? = first, paragraph.content.opensWithDotted("A") else {
      return self
    }
    paragraph.content = paragraph.content.tail(from: 2).trimmed
    return [.paragraph(paragraph)] + dropFirst()
  }
}

extension ReadingContext {
  /// Whether a heading above speaks of flashcards.
  fileprivate var announcesCards: Bool {
    levels.contains { level in
      let words = LabelText.normalise(level.title.plainText)
      return words.contains("flashcards") || words.contains("flash cards")
    }
  }
}

extension [Inline] {
  /// A quick look: few lines have two colons behind each other.
  fileprivate var holdsColons: Bool {
    contains { inline in
      if case .text(let text) = inline { text.holds("::") } else { false }
    }
  }

  /// Both sides of the first two or three colons that follow each other in the text. Those with blanks
  /// around them come first: `What is fe80::/10? :: link-local`.
  fileprivate var partedAtColons: (front: [Inline], back: [Inline])? {
    parted(at: " :: ") ?? parted(at: "::")
  }

  private func parted(at colons: String) -> (front: [Inline], back: [Inline])? {
    var offset = 0
    for inline in self {
      if case .text(let text) = inline, let found = text.firstRange(of: colons) {
        let start = offset + text.utf8.distance(from: text.startIndex, to: found.lowerBound)
        let front = head(to: start).trimmed
        var back = tail(from: start + colons.utf8.count)
        if colons == "::", back.leadingText.hasPrefix(":") { back = back.tail(from: 1) }
        back = back.trimmed
        return front.isEmpty || back.isEmpty ? nil : (front, back)
      }
      offset += [inline].plainText.utf8.count
    }
    return nil
  }
}
