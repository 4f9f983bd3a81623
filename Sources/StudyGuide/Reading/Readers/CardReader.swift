import Markdown

/// Reads flashcards that the author wrote by hand.
///
///     Q: Which constraint decides?
///     A: The one that the customer feels first.
///
///     The goal is ==proof of product-market fit== with the least architecture that works.
struct CardReader {
  let context: ReadingContext

  /// `Q:` and `A:` in one paragraph or in two.
  func blocks(_ blocks: ArraySlice<Block>) -> Reading? {
    guard let first = blocks.first, splitter.leadingLabel(first)?.role == .question else {
      return nil
    }
    var parts: [Part] = []
    var index = blocks.startIndex
    while index < blocks.endIndex, !blocks[index].endsParts {
      guard let split = splitter.split(blocks[index]), split.first?.label != nil else {
        guard let last = parts.last, last.blocks.isEmpty else { break }
        parts[parts.count - 1].append([blocks[index]])
        index += 1
        continue
      }
      parts += split
      index += 1
    }
    return reading(parts, consumed: index - blocks.startIndex)
  }

  /// A paragraph or items with marked words.
  func cloze(_ block: Block) -> Reading? {
    switch block {
    case .paragraph(let paragraph):
      guard paragraph.content.holdsHighlight else { return nil }
      return Reading(card(paragraph.content, paragraph.range))
    case .list(let list):
      let contents = list.items.map { item in
        item.blocks.count == 1 ? item.blocks.firstLine : []
      }
      guard contents.allSatisfy(\.holdsHighlight) else { return nil }
      return Reading(
        zip(list.items, contents).map { item, content in .element(card(content, item.range)) })
    case .heading, .blockQuote, .codeBlock, .htmlBlock, .table, .thematicBreak:
      return nil
    }
  }

  /// `| Question | Answer |`, `| Front | Back |`
  func table(_ table: Table) -> Reading? {
    let heads = table.header.cells.map { LabelText.normalise($0.content.plainText) }
    guard heads.count == 2,
      ["questions", "front"].contains(heads[0]) || context.lexicon.isLabel(heads[0], of: .question),
      heads[1] == "back" || heads[1] == "a" || context.lexicon.isAnswer(heads[1])
    else { return nil }
    let passages = table.rows.map { row -> Passage? in
      let front = row.cells[0].content.trimmed
      // A number is that of a question elsewhere.
      guard front.plainText.contains(where: \.isLetter), !row.cells[1].content.isToBeFilled else {
        return nil
      }
      return .element(card(front, row.cells[1].blocks, row.range))
    }
    return passages.contains { $0 == nil } ? nil : Reading(passages.compactMap(\.self))
  }

  private var splitter: PartSplitter {
    PartSplitter(lexicon: context.lexicon) { [.question, .answer].contains($0.role) }
  }

  /// A question where the front calls for a verdict: `True or false: …`
  func card(_ front: [Inline], _ back: [Block], _ range: SourceRange) -> Element {
    TrueFalseReader(context: context).card(front, back, range: range)
      ?? context.element(
        .card(.basic(front: front, back: back)), title: front.excerpt(words: 10), range: range)
  }

  private func card(_ content: [Inline], _ range: SourceRange) -> Element {
    context.element(.card(.cloze(content)), title: content.excerpt(words: 10), range: range)
  }

  private func reading(_ parts: [Part], consumed: Int) -> Reading {
    var passages: [Passage] = []
    var diagnostics: [Diagnostic] = []
    var index = 0
    while index < parts.count {
      let part = parts[index]
      index += 1
      if part.label?.role == .question, index < parts.count,
        parts[index].label?.role == .answer, !parts[index].blocks.isEmpty
      {
        let back = parts[index]
        index += 1
        let front = part.blocks.firstLine
        passages.append(
          .element(
            card(
              front, part.blocks.dropFirst() + back.blocks, part.range.union(back.range))))
      } else {
        diagnostics.append(halfCard(part))
        let label = Inline.strong([.text(part.written + ":")])
        passages.append(
          .blocks(
            [.paragraph(Paragraph(content: [label], range: part.labelRange))] + part.blocks))
      }
    }
    return Reading(passages, consumed: consumed, diagnostics: diagnostics)
  }

  private func halfCard(_ part: Part) -> Diagnostic {
    let isQuestion = part.label?.role == .question
    return context.diagnostic(
      .warning, isQuestion ? "card/missing-answer" : "card/missing-question",
      isQuestion ? "this card has no answer" : "this answer has no question above it",
      at: part.labelRange, help: "a card is a line \"Q: …\" and a line \"A: …\" below it")
  }
}

extension [Inline] {
  var holdsHighlight: Bool {
    contains { inline in
      switch inline {
      case .highlight: true
      case .emphasis(let inner), .strong(let inner): inner.holdsHighlight
      default: false
      }
    }
  }
}
