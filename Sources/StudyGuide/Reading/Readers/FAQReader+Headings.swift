import Markdown

/// Questions that are headings in the items of a list.
extension FAQReader {
  /// A list whose items begin with a heading each, most of them questions: `1. ### What is a view?`. What
  /// stands unindented before the next number belongs to the item above it.
  func headings(_ list: List, _ blocks: ArraySlice<Block> = []) -> Reading? {
    var list = list
    let below = Self.unindented(below: list, blocks)
    list.items[list.items.count - 1].blocks += below
    var diagnostics: [Diagnostic] = []
    let passages = list.items.enumerated().map { place, item -> Passage in
      guard case .heading(let heading)? = item.blocks.first, item.blocks.count > 1 else {
        return .blocks([list.only(at: place)])
      }
      if let reading = QuestionReader(context: context).read(item.blocks[...]),
        reading.passages.count == 1, reading.consumed == item.blocks.count
      {
        diagnostics += reading.diagnostics
        return reading.passages[0]
      }
      let answer = Array(item.blocks.dropFirst())
      guard heading.content.asksForAnswer, !answer.holdTickedOptions else {
        return .blocks([list.only(at: place)])
      }
      let question = heading.content.droppingSectionNumber.droppingQuestionLabel
      return .element(entry(question, answer, item.range, heading: heading))
    }
    let elements = passages.count { if case .element = $0 { true } else { false } }
    guard elements * 2 > passages.count else { return nil }
    return Reading(passages, consumed: 1 + below.count, diagnostics: diagnostics)
  }

  /// How many blocks below a list are looked at.
  private static let longest = 200

  /// What stands between a list and another one that goes on with the next number and a heading.
  private static func unindented(
    below list: List, _ blocks: ArraySlice<Block>
  ) -> ArraySlice<Block> {
    let rest = blocks.dropFirst()
    let below = rest.prefix(Self.longest).prefix { block in
      switch block {
      case .heading, .thematicBreak: false
      case .list(let next): !next.goesOn(behind: list)
      case .paragraph, .blockQuote, .codeBlock, .htmlBlock, .table: true
      }
    }
    if case .list? = rest[below.endIndex...].first { return below }
    // Nothing tells where the last answer ends, unless there is none without it.
    return list.items.last?.blocks.count == 1 ? below : below.prefix(0)
  }
}

extension List {
  /// Whether it has the number that follows another list's, and begins with a heading as that does.
  fileprivate func goesOn(behind list: List) -> Bool {
    guard case .ordered(let start) = marker, case .ordered(let first) = list.marker,
      case .heading? = items.first?.blocks.first
    else { return false }
    return start == first + list.items.count || start == first
  }
}
