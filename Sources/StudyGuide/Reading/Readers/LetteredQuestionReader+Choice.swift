import Markdown

/// Where a question and its options stand.
extension LetteredQuestionReader {
  /// The question that the blocks begin with.
  func choice(_ blocks: ArraySlice<Block>) -> Choice? {
    let material = Array(blocks.dropFirst().prefix(while: \.isMaterial))
    let below = blocks.startIndex + 1 + material.count
    switch blocks.first {
    case .paragraph(let paragraph)?:
      if let choice = announced(below: paragraph, blocks) { return choice }
      guard mayBegin(blocks) else { return nil }
      let own = lines(blocks.first)
      let start = own.firstIndex { option($0.content) != nil } ?? own.endIndex
      let stem = Array(own[..<start].map(\.content).joined(separator: [.softBreak]))
      guard !stem.isEmpty else { return nil }
      if start < own.endIndex {
        return choice(stem, [], own[start...], end: blocks.startIndex + 1)
      }
      guard below < blocks.endIndex else { return nil }
      return choice(stem, material, lines(blocks[below])[...], end: below + 1)
    case .heading(let heading)?:
      // Few headings have options below them: a look at the first line settles the others.
      guard below < blocks.endIndex, !TrueFalseReader.callsAlone(heading.content),
        option([blocks[below]].firstLine)?.letter == 65
          || blocks[below].isPlainList && heading.content.isPrompt
      else { return nil }
      return choice(heading.content, material, lines(blocks[below])[...], end: below + 1)
    case .list?, .blockQuote?, .codeBlock?, .htmlBlock?, .table?, .thematicBreak?, nil:
      return nil
    }
  }

  /// Options below a label that says so, and above it the question; all of it where a label says that
  /// it begins there.
  ///
  ///     **Fact pattern:** Parker sues Kendall.
  ///
  ///     **Options:**
  ///     (A) Dismiss the case.
  private func announced(below paragraph: Paragraph, _ blocks: ArraySlice<Block>) -> Choice? {
    // More than a page of facts is none.
    let above = blocks.prefix(6).prefix {
      !$0.announcesOptions && ($0.isMaterial || $0.isParagraph)
    }
    let place = above.endIndex
    guard !above.isEmpty, place < blocks.endIndex, blocks[place].announcesOptions else {
      return nil
    }
    let facts = Lead(paragraph.content).flatMap { Self.facts.contains($0.name) ? $0.rest : nil }
    let material = Array(above.dropFirst())
    guard facts != nil || material.allSatisfy(\.isMaterial) else { return nil }
    let stem = facts ?? paragraph.content
    guard !stem.isEmpty else { return nil }
    let own = lines(blocks[place]).dropFirst()
    if !own.isEmpty { return choice(stem, material, own, end: place + 1) }
    guard place + 1 < blocks.endIndex else { return nil }
    return choice(stem, material, lines(blocks[place + 1])[...], end: place + 2)
  }

  private static let facts: Set<String> = [
    "fact pattern", "facts", "question", "scenario", "stem", "vignette", "case",
  ]

  private func choice(
    _ stem: [Inline], _ material: [Block], _ lines: ArraySlice<Line>, end: Int
  ) -> Choice? {
    // The first line is an option, whatever its letter: `A: b`.
    let answered = lines.dropFirst().indices.first {
      AnswerLine(lines[$0].content, context.lexicon) != nil
    }
    let options = self.options(lines[..<(answered ?? lines.endIndex)])
    guard options.count > 1 else { return nil }
    return Choice(
      stem: stem, material: material, options: options,
      answerLines: answered.map { lines[$0...] } ?? [], end: end)
  }

  /// Options in the same paragraph, or in the block below a question.
  func mayBegin(_ blocks: ArraySlice<Block>) -> Bool {
    guard case .paragraph(let paragraph)? = blocks.first else { return false }
    let content = paragraph.content
    let holdsBreak = content.contains(where: \.isBreak)
    if holdsBreak, content.lines.contains(where: { option($0)?.letter == 65 }) { return true }
    if content.mayHoldOptions, lines(blocks.first).contains(where: { option($0.content) != nil }) {
      return true
    }
    switch blocks.dropFirst().first(where: { !$0.isMaterial }) {
    case .paragraph(let next)?:
      return option(next.content)?.letter == 65
    case .list(let list)?:
      guard let first = list.items.first, first.isChecked == nil else { return false }
      return option(first.blocks.firstLine)?.letter == 65 || content.isPrompt
        || content.isUnfinished
    default: return false
    }
  }

  /// The lines of a paragraph, or of the items of a list.
  private func lines(_ block: Block?) -> [Line] {
    switch block {
    case .paragraph(let paragraph)?:
      partedAtOptions(
        paragraph.placedLines.map { Line(content: $0.content, range: $0.range) })
    case .list(let list)?:
      list.items.contains { $0.textBelow == nil }
        ? []
        : list.items.flatMap { item in
          item.blocks.firstLine.lines.enumerated().map { index, line in
            let start = item.range.start
            return Line(
              content: line,
              range: index == 0
                ? item.range : SourceRange(line: start.line + index, column: start.column),
              opensItem: index == 0, note: index == 0 ? item.textBelow ?? [] : [])
          }
        }
    case .heading?, .blockQuote?, .codeBlock?, .htmlBlock?, .table?, .thematicBreak?, nil: []
    }
  }

  private func options(_ lines: ArraySlice<Line>) -> [Line] {
    var options: [Line] = []
    for line in lines {
      if let (letter, text) = option(line.content), Int(letter) == 65 + options.count {
        options.append(
          Line(content: text, range: line.range, isLettered: true, note: line.note))
      } else if line.opensItem {
        options.append(line)
      } else if let last = options.indices.last {
        options[last].content += [.softBreak] + line.content
      } else {
        return []
      }
    }
    return options
  }

  /// `A) text`, `(A) text`, `**A.** text`
  func option(_ line: [Inline]) -> (letter: UInt8, text: [Inline])? {
    guard line.mayBeOption else { return nil }
    let bytes = Array<UInt8>(line.plainText.utf8.prefix(4))
    var index = bytes.first == UInt8(ascii: "(") ? 1 : 0
    guard index + 1 < bytes.count else { return nil }
    let letter = bytes[index] & 0xDF
    guard (65...72).contains(letter), bytes[index].isLetter else { return nil }
    index += 1
    guard ").:".utf8.contains(bytes[index]) else { return nil }
    let text = line.tail(from: index + 1).droppingEmptyEmphasis.trimmed
    return text.isEmpty ? nil : (letter, text)
  }
}

extension [Inline] {
  /// A quick look at the first bytes, where they stand together.
  fileprivate var mayBeOption: Bool {
    guard let bytes = first?.openingText?.utf8.prefix(3), bytes.count == 3 else { return true }
    return bytes.first == UInt8(ascii: "(")
      || bytes.dropFirst().first.map { ").:".utf8.contains($0) } ?? false
  }
}

extension Block {
  /// A list of several items without boxes.
  fileprivate var isPlainList: Bool {
    guard case .list(let list) = self else { return false }
    return list.items.count > 1 && list.items[0].isChecked == nil
  }

  fileprivate var isParagraph: Bool {
    if case .paragraph = self { true } else { false }
  }

  /// `**Options:**` in the first line.
  fileprivate var announcesOptions: Bool {
    guard case .paragraph(let paragraph) = self,
      let letter = paragraph.content.first?.openingText?.utf8.first,
      "ocaOCA".utf8.contains(letter)
    else { return false }
    let line = paragraph.content.firstTextLine.plainText
    return line.utf8.count < 24
      && ["options", "choices", "answer choices", "answer options"].contains(
        LabelText.normalise(line))
  }
}
