import Markdown

/// Reads sentences of the form "Not X, but Y."; runs of them are one set.
///
///     Not model performance, but the provenance of data.
struct ContrastReader {
  let context: ReadingContext

  /// Paragraphs and lists one after the other, all of such sentences.
  func read(_ blocks: ArraySlice<Block>) -> Reading? {
    var items: [ContrastSet.Item] = []
    var index = blocks.startIndex
    while index < blocks.endIndex, let found = contrasts(blocks[index]) {
      items += found
      index += 1
    }
    guard let first = items.first, let last = items.last else { return nil }
    let title = context.subject ?? first.but.excerpt()
    let element = context.element(
      .contrast(ContrastSet(items: items)), title: title, range: first.range.union(last.range))
    return Reading(element, consumed: index - blocks.startIndex)
  }

  private func contrasts(_ block: Block) -> [ContrastSet.Item]? {
    switch block {
    case .paragraph(let paragraph):
      return contrasts(paragraph)
    case .list(let list):
      var items: [ContrastSet.Item] = []
      for item in list.items {
        guard item.blocks.count == 1, case .paragraph(let paragraph)? = item.blocks.first,
          let found = contrasts(paragraph)
        else { return nil }
        items += found
      }
      return items
    case .heading, .blockQuote, .codeBlock, .htmlBlock, .table, .thematicBreak:
      return nil
    }
  }

  /// Nil unless every sentence of the paragraph is a contrast.
  private func contrasts(_ paragraph: Paragraph) -> [ContrastSet.Item]? {
    guard paragraph.content.first?.openingText?.hasPrefix("Not ") == true else { return nil }
    var items: [ContrastSet.Item] = []
    var rest = paragraph.content
    while !rest.isEmpty {
      let (sentence, following) = rest.firstSentence
      guard let (not, but) = sentence.contrast else { return nil }
      items.append(ContrastSet.Item(not: not, but: but, range: paragraph.range))
      rest = following
    }
    return items
  }
}

extension [Inline] {
  fileprivate var contrast: (not: [Inline], but: [Inline])? {
    let bytes = Array<UInt8>(plainText.utf8)
    guard bytes.starts(with: "Not ".utf8), bytes.count < 300, !Self.adds(bytes[4...]) else {
      return nil
    }
    for joint in [", but ", "; but ", " — but ", " – but ", " but ", ",\nbut ", "\nbut "] {
      guard let at = bytes.firstIndex(of: Array<UInt8>(joint.utf8)), at > 4 else { continue }
      let not = slice(4..<at)
      let but = tail(from: at + joint.utf8.count).trimmed.trimmingFullStop
      return not.isEmpty || but.isEmpty || but.plainText.hasPrefix("also ") ? nil : (not, but)
    }
    return nil
  }

  /// "Not only fast, but also safe": what follows adds to it, or limits it, and is no opposite.
  private static func adds(_ bytes: ArraySlice<UInt8>) -> Bool {
    let word = String(decoding: bytes.prefix { $0.isLetter }, as: UTF8.self)
    return additions.contains(word)
  }

  private static let additions: Set<String> = [
    "only", "just", "merely", "simply", "solely", "all", "every", "everyone", "everybody",
    "everything", "many", "most", "much", "until", "yet", "sure", "bad", "always",
  ]
}
