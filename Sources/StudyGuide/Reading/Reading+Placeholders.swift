import Markdown

extension Reading {
  /// The same with what still waits for its answer as the text that it is: the author hears of each.
  ///
  ///     ### Why is ice hard?
  ///     (your answer here)
  ///
  /// - Parameter blocks: those that were read, from their first on.
  func leavingUnanswered(_ blocks: ArraySlice<Block>, _ context: ReadingContext) -> Reading {
    guard passages.contains(where: \.isUnanswered) else { return self }
    var reading = self
    reading.passages = passages.map { passage in
      guard case .element(let element) = passage, element.isUnanswered else { return passage }
      reading.diagnostics.append(context.unanswered(element))
      if let mended = element.withoutUnansweredFix { return .element(mended) }
      return .blocks(blocks.prefix(max(1, consumed)).written(at: element.range) ?? element.written)
    }
    return reading
  }
}

extension ReadingContext {
  fileprivate func unanswered(_ element: Element) -> Diagnostic {
    if element.namesUnreadOption {
      return diagnostic(
        .note, "question/unread-options",
        "the options of this question cannot be read, so nothing is asked about it",
        at: element.range.opening,
        help: "put each option on a line of its own, \"a) …\", \"b) …\", below the question")
    }
    let (id, what) =
      switch element.content {
      case .card: ("card/missing-answer", "this card")
      case .term: ("term/missing-definition", "this term")
      case .pair: ("pair/one-sided", "this pair")
      case .mistake: ("mistake/missing-fix", "this mistake")
      case .faq, .rubric, .steps, .timeline, .chronology, .comparison, .scenario, .contrast,
        .question:
        ("faq/missing-answer", "this question")
      }
    return diagnostic(
      .note, id, "\(what) still waits for its text, so nothing is asked about it",
      at: element.range.opening, help: "write it where the placeholder stands")
  }
}

extension Passage {
  fileprivate var isUnanswered: Bool {
    if case .element(let element) = self { element.isUnanswered } else { false }
  }
}

extension Element {
  /// Whether what it asks for is only a placeholder.
  fileprivate var isUnanswered: Bool {
    switch content {
    case .faq(let entry): entry.answer.isPlaceholder
    case .card(.basic(_, _, let back)): back.isPlaceholder || namesUnreadOption
    case .term(let term): term.definition.isPlaceholder
    case .pair(let pair): (pair.weak + pair.strong).contains { $0.blocks.isPlaceholder }
    case .mistake(let mistake): mistake.fix.isPlaceholder
    case .card(.cloze), .rubric, .steps, .timeline, .chronology, .comparison, .scenario, .contrast,
      .question:
      false
    }
  }

  /// Whether a card answers with the letter of an option that stands in the text of its question.
  fileprivate var namesUnreadOption: Bool {
    guard case .card(.basic(let front, let material, let back)) = content, back.count == 1,
      case .paragraph(let paragraph) = back[0], let letter = paragraph.content.onlyLetter
    else { return false }
    let task = front.plainText + " " + material.plainText
    return letter < 105 && task.namesOption(97) && task.namesOption(98)
  }

  /// A mistake is one without its fix as well.
  fileprivate var withoutUnansweredFix: Element? {
    guard case .mistake(var mistake) = content else { return nil }
    mistake.fix = []
    return replacing(content: .mistake(mistake))
  }

  /// Its words, where it was a line among others.
  fileprivate var written: [Block] {
    switch content {
    case .faq(let entry): named(entry.question, entry.answer)
    case .card(.basic(let front, let material, let back)): named(front, material + back)
    case .term(let term): named(term.term, term.definition)
    case .pair(let pair):
      (pair.weak + pair.strong).flatMap { named([.text($0.label)], $0.blocks) } + pair.why
    case .card(.cloze), .mistake, .rubric, .steps, .timeline, .chronology, .comparison, .scenario,
      .contrast, .question:
      named(title, [])
    }
  }

  private func named(_ name: [Inline], _ blocks: [Block]) -> [Block] {
    [Inline.strong(name)].asParagraph(range) + blocks
  }
}

extension [Inline] {
  /// The small form of the letter that is all there is: `b`, `(B)`, `b.`
  fileprivate var onlyLetter: UInt8? {
    let letters = plainText.utf8.filter(\.isLetter)
    return letters.count == 1 && plainText.utf8.count < 4 && letters[0] < 128
      ? letters[0].lowercased : nil
  }
}

extension String {
  /// Whether `b)`, `b.`, `b:`, `b/` or `b -` stands at the beginning of a word.
  fileprivate func namesOption(_ letter: UInt8) -> Bool {
    let bytes = Array(utf8)
    return bytes.indices.contains { place in
      guard bytes[place].lowercased == letter, place + 1 < bytes.count,
        place == 0 || bytes[place - 1].isBlank || bytes[place - 1].isOpeningBracket
      else { return false }
      return ").:/]=".utf8.contains(bytes[place + 1])
        || bytes[(place + 1)...].starts(with: " - ".utf8)
    }
  }
}

extension ArraySlice<Block> {
  /// The blocks, or the items of a list, that stand at a place; nil where it is a part of one of them.
  fileprivate func written(at range: SourceRange) -> [Block]? {
    let whole = filter { range.contains($0.range) }
    if !whole.isEmpty { return whole }
    for case .list(let list) in self where list.range.contains(range) {
      return list.items.firstIndex { $0.range == range }.map { [list.only(at: $0)] }
    }
    return nil
  }
}

extension SourceRange {
  fileprivate func contains(_ other: SourceRange) -> Bool {
    start <= other.start && other.end <= end
  }

  fileprivate var opening: SourceRange { SourceRange(line: start.line, column: start.column) }
}
