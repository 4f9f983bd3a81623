import Markdown

/// Keys that name the parts of an exercise by letters, which are lines of a paragraph in Markdown.
///
///     ## Exercises                     ## Answers
///     a) Work out 3/4 of 12.           a) 9
///     b) Work out 2/3 of 9.            b) 6
///
/// The answers may share a line, behind a label too: `Answers: a) 9, b) 6`.
extension AnswerKey {
  /// Puts the answers of the key at `index` behind the lines above it that have the same letters, and says how
  /// many blocks the key takes; nil where there is no such key, or it fits no lines.
  func fillLetters(
    of blocks: [Block], at index: Int, in result: inout [Block], from start: Int
  ) -> Int? {
    guard let (key, length) = letteredKey(blocks[index...]),
      let (place, tasks) = lettered(in: result[start...], count: key.lines.count)
    else { return nil }
    let items = zip(tasks.lines, key.lines).map { task, answer in
      let entry = Entry(number: 0, said: answer.content, range: answer.range)
      let paragraph = Paragraph(content: task.content, range: task.range)
      return ListItem(
        blocks: [.paragraph(paragraph), entry.answer(at: task.range)], range: task.range)
    }
    let range = tasks.lines.reduce(tasks.lines[0].range) { $0.union($1.range) }
    result.replaceSubrange(
      place..<(place + tasks.consumed),
      with: [.list(List(marker: .bullet, isTight: true, items: items, range: range))])
    return length
  }

  /// The key with which the blocks begin, and how many blocks it takes with what announces it.
  private func letteredKey(_ blocks: ArraySlice<Block>) -> (key: LetteredLines, length: Int)? {
    switch blocks.first {
    case .heading(let heading)?:
      guard context.lexicon.isAnswerKey(LabelText.normalise(heading.content.plainText)),
        let key = LetteredLines(blocks.dropFirst(), mayShareLine: true)
      else { return nil }
      return (key, 1 + key.consumed)
    case .paragraph(var paragraph)?:
      let text = paragraph.content.plainText
      guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")),
        context.lexicon.isAnswerKey(LabelText.normalise(String(text[..<colon])))
      else { return nil }
      let length = text.utf8.distance(from: text.startIndex, to: colon) + 1
      paragraph.content = paragraph.content.tail(from: length).droppingEmptyEmphasis.trimmed
      let said = paragraph.content.isEmpty ? blocks.dropFirst() : [.paragraph(paragraph)]
      guard let key = LetteredLines(said, mayShareLine: true) else { return nil }
      return (key, key.consumed + (paragraph.content.isEmpty ? 1 : 0))
    case .list?, .blockQuote?, .codeBlock?, .htmlBlock?, .table?, .thematicBreak?, nil: return nil
    }
  }

  /// The last of such lines that are tasks.
  private func lettered(
    in blocks: ArraySlice<Block>, count: Int
  ) -> (place: Int, lines: LetteredLines)? {
    for place in blocks.indices.reversed() {
      guard let found = LetteredLines(blocks[place...]), found.lines.count == count else {
        continue
      }
      let tasks = found.lines.count(where: \.content.isTask)
      if tasks * 2 > count || announceExercises(blocks[..<place]) { return (place, found) }
    }
    return nil
  }
}

/// Lines of paragraphs that begin with `a)`, `b)` and so on; others go on from the one above them.
private struct LetteredLines {
  private(set) var lines: [(content: [Inline], range: SourceRange)] = []
  private(set) var consumed = 0

  /// Whether several may stand in one line: `a) 9, b) 6`.
  private let mayShareLine: Bool

  /// Nil where there are fewer than two.
  init?(_ blocks: ArraySlice<Block>, mayShareLine: Bool = false) {
    self.mayShareLine = mayShareLine
    for block in blocks {
      guard case .paragraph(let paragraph) = block, take(paragraph) else { break }
      consumed += 1
    }
    guard lines.count > 1 else { return nil }
  }

  private mutating func take(_ paragraph: Paragraph) -> Bool {
    let whole = paragraph.placedLines
    let parted = whole.flatMap { line in line.content.partedAtLetters.map { ($0, line.range) } }
    for (place, line) in (mayShareLine ? parted : whole).enumerated() {
      let (content, range) = line
      var scanner = ByteScanner(String(content.plainText.prefix(4)))
      scanner.skipBlanks()
      let letter = scanner.current
      scanner.offset += 1
      if letter == UInt8(ascii: "a") + UInt8(min(lines.count, 25)),
        scanner.take([") ", ". "]) != nil
      {
        lines.append((content.tail(from: scanner.offset).trimmed, range))
      } else if place > 0 {
        lines[lines.count - 1].content += [.softBreak] + content
      } else {
        return false
      }
    }
    return true
  }
}

extension [Inline] {
  /// `a) 9, b) 6`: parted before each letter that follows the one before.
  fileprivate var partedAtLetters: [[Inline]] {
    let bytes = Array<UInt8>(plainText.utf8)
    guard let first = bytes.first, first.isLetter else { return [self] }
    var cuts = [0]
    for place in bytes.indices.dropFirst(2).dropLast()
    where bytes[place - 1].isBlank && bytes[place + 1] == UInt8(ascii: ")") {
      if bytes[place] == first &+ UInt8(truncatingIfNeeded: cuts.count) { cuts.append(place) }
    }
    guard cuts.count > 1 else { return [self] }
    return zip(cuts, cuts.dropFirst() + [bytes.count]).map { slice($0..<$1).withoutTrailingComma }
  }
}
