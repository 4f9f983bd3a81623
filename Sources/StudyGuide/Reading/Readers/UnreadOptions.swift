import Markdown

/// Options that cannot be read: they are no answer to the question above them.
extension ReadingContext {
  /// The note that names the place.
  func unreadOptions(at range: SourceRange) -> Diagnostic {
    diagnostic(
      .note, "question/unread-options",
      "the options of this question cannot be read, so nothing is asked about it",
      at: SourceRange(line: range.start.line, column: range.start.column),
      help:
        "put them below the question in one list, \"- [ ] …\" and \"- [x] …\", each with its text")
  }
}

extension SectionReader {
  /// A heading that asks, with boxes or letters below it of which no question can be made.
  func unreadOptions(_ heading: Heading, _ blocks: ArraySlice<Block>) -> Reading? {
    let body = blocks[(blocks.startIndex + 1)..<blocks.nextHeading(after: blocks.startIndex)]
    guard
      body.holdTickedOptions || body.foldAnswerToLetters
        || context.source.ticked.levels.contains(heading.level) && body.areOptionsAlone,
      heading.content.asksForAnswer || context.above(level: heading.level)?.topic == .faq
    else { return nil }
    let reader = QuestionReader(context: context)
    // What is asked may stand below the heading.
    guard reader.read(blocks) == nil,
      !body.indices.contains(where: { reader.read(body[$0...]) != nil })
    else { return nil }
    // `Before the shop opens:` stands above things to do.
    let areTasks = body.indices.dropFirst().contains { place in
      guard body[place].holdsBoxes, case .paragraph(let lead) = body[place - 1] else {
        return false
      }
      return lead.content.plainText.hasSuffix(":")
    }
    return Reading(
      [], consumed: 0,
      diagnostics: areTasks ? [] : [context.unreadOptions(at: heading.range)])
  }
}

extension Collection<Block> {
  /// Whether there are boxes among the blocks, and one is ticked.
  var holdTickedOptions: Bool {
    contains { block in
      if case .list(let list) = block {
        list.items.contains { $0.isChecked == true }
      } else {
        false
      }
    }
  }
}

extension ArraySlice<Block> {
  /// Whether a list stands there and nothing else than pictures and code.
  fileprivate var areOptionsAlone: Bool {
    guard let list = firstIndex(where: { !$0.isMaterial && !$0.isCodeOrPicture }),
      case .list(let options) = self[list]
    else { return false }
    return options.items.count > 2 && options.items.allSatisfy { $0.blocks.count == 1 }
      && list + 1 == endIndex
  }

  /// Whether a list with the letters of options stands right above a fold.
  fileprivate var foldAnswerToLetters: Bool {
    indices.dropFirst().contains { place in
      guard self[place].opensFold, case .list(let list) = self[place - 1] else { return false }
      return list.items.count > 1
        && list.items.prefix(2).enumerated().allSatisfy { $1.blocks.firstLine.opensWithLetter($0) }
    }
  }
}

extension [Inline] {
  /// Whether a sign and more stand behind the letter of the option at a place: `B: …`, `b) …`.
  fileprivate func opensWithLetter(_ place: Int) -> Bool {
    endOfLetter(place) == 2 && plainText.utf8.count > 2
  }
}
