import Markdown

/// Cards of one line each, below a heading that announces flashcards, and those whose labels are in bold.
///
///     What port does HTTPS use? :: 443      **Q. What is DNS?**
///                                           **A.** The phone book of the net.
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

  /// Both sides of the first two or three colons that follow each other in the text.
  fileprivate var partedAtColons: (front: [Inline], back: [Inline])? {
    var offset = 0
    for inline in self {
      if case .text(let text) = inline, let found = text.firstRange(of: "::") {
        let start = offset + text.utf8.distance(from: text.startIndex, to: found.lowerBound)
        let front = head(to: start).trimmed
        var back = tail(from: start + 2)
        if back.leadingText.hasPrefix(":") { back = back.tail(from: 1) }
        back = back.trimmed
        return front.isEmpty || back.isEmpty ? nil : (front, back)
      }
      offset += [inline].plainText.utf8.count
    }
    return nil
  }
}
