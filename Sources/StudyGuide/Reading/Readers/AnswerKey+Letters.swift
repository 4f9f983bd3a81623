import Markdown

/// Keys that name the parts of an exercise by letters, which are lines of a paragraph in Markdown.
///
///     ## Exercises                     ## Answers
///     a) Work out 3/4 of 12.           a) 9
///     b) Work out 2/3 of 9.            b) 6
extension AnswerKey {
  /// Puts the answers of the key at `index` behind the lines above it that have the same letters, and says how
  /// many blocks the key takes; nil where there is no such key, or it fits no lines.
  func fillLetters(
    of blocks: [Block], at index: Int, in result: inout [Block], from start: Int
  ) -> Int? {
    guard case .heading(let heading) = blocks[index],
      context.lexicon.isAnswerKey(LabelText.normalise(heading.content.plainText)),
      let key = LetteredLines(blocks[(index + 1)...]),
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
    return 1 + key.consumed
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

  /// Nil where there are fewer than two.
  init?(_ blocks: ArraySlice<Block>) {
    for block in blocks {
      guard case .paragraph(let paragraph) = block, take(paragraph) else { break }
      consumed += 1
    }
    guard lines.count > 1 else { return nil }
  }

  private mutating func take(_ paragraph: Paragraph) -> Bool {
    for (place, line) in paragraph.placedLines.enumerated() {
      var scanner = ByteScanner(String(line.content.plainText.prefix(4)))
      scanner.skipBlanks()
      let letter = scanner.current
      scanner.offset += 1
      if letter == UInt8(ascii: "a") + UInt8(min(lines.count, 25)),
        scanner.take([") ", ". "]) != nil
      {
        lines.append((line.content.tail(from: scanner.offset).trimmed, line.range))
      } else if place > 0 {
        lines[lines.count - 1].content += [.softBreak] + line.content
      } else {
        return false
      }
    }
    return true
  }
}
