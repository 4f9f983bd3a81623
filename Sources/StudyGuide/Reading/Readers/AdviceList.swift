import Markdown

/// Reads lists whose items each show a weak and a strong way below what they advise.
///
///     - Use `let`.                1. Prefer the active voice.
///
///       ```js                        ❌ The plan was made by us.
///       // bad
///       var a = 1                    ✅ We made the plan.
///       // good
///       let a = 1
///       ```
struct AdviceList {
  let context: ReadingContext

  /// The pairs of a list, each below its item; nil unless most items have one.
  func read(_ list: List) -> Reading? {
    let items = list.items.map(read)
    guard items.count(where: { $0 != nil }) * 2 > items.count else { return nil }
    var result = Reading([])
    var drawn = list
    for (place, item) in items.enumerated() {
      if let item { drawn.items[place].blocks = item.text }
      result.passages += [.blocks([drawn.only(at: place)])] + (item?.passages ?? [])
      result.diagnostics += item?.diagnostics ?? []
    }
    return result
  }

  /// One item: what stays text, and the passages below it from the first pair on.
  private struct Item {
    var text: [Block]
    var passages: [Passage]
    var diagnostics: [Diagnostic]
  }

  private func read(_ item: ListItem) -> Item? {
    guard let (advice, shown) = parted(item), let place = shown.firstIndex(where: opensPair) else {
      return nil
    }
    let title = advice.content.droppingLinkedNumber.excerpt().trimmingSeparators
    let heading = Heading(level: 6, content: title, anchor: "", range: advice.range)
    let inside = SectionReader(context: context.entering(heading, topic: nil))
    var reading = inside.read(shown[place...])
    guard reading.passages.contains(where: \.isWholePair) else { return nil }
    var text = Array(shown[..<place])
    if reading.passages.count(where: \.isWholePair) == 1,
      let reason = text.firstIndex(where: { $0.reason != nil })
    {
      reading.passages = reading.passages.map { $0.giving(reason: text[reason].reason ?? []) }
      text.remove(at: reason)
    }
    return Item(
      text: [.paragraph(advice)] + text, passages: reading.passages,
      diagnostics: reading.diagnostics)
  }

  /// What the item advises, and the blocks behind it; labels on lines of their own are behind it, too.
  private func parted(_ item: ListItem) -> (advice: Paragraph, shown: ArraySlice<Block>)? {
    guard case .paragraph(var advice)? = item.blocks.first,
      splitter.leadingLabel(.paragraph(advice)) == nil
    else { return nil }
    var shown = item.blocks.dropFirst()
    let lines = advice.content.lines
    if let cut = lines.dropFirst().firstIndex(where: { line in
      splitter.leadingLabel(.paragraph(Paragraph(content: line, range: advice.range))) != nil
    }) {
      let start = SourcePosition(
        line: advice.range.start.line + cut, column: advice.range.start.column)
      let below = Paragraph(
        content: Array(lines[cut...].joined(separator: [.softBreak])),
        range: SourceRange(start: start, end: max(start, advice.range.end)))
      advice.content = Array(lines[..<cut].joined(separator: [.softBreak]))
      shown = [.paragraph(below)] + shown
    }
    return shown.isEmpty ? nil : (advice, shown)
  }

  private func opensPair(_ block: Block) -> Bool {
    if case .codeBlock(let code) = block { return PairCode(context: context).read(code) != nil }
    return splitter.leadingLabel(block) != nil
  }

  private var splitter: PartSplitter {
    PartSplitter(lexicon: context.lexicon) { $0.isSide }
  }
}

extension Passage {
  fileprivate var isWholePair: Bool {
    guard case .element(let element) = self, case .pair(let pair) = element.content else {
      return false
    }
    return !pair.weak.isEmpty && !pair.strong.isEmpty
  }

  /// The same where a pair that says no reason says this one.
  fileprivate func giving(reason: [Block]) -> Passage {
    guard isWholePair, case .element(let element) = self, case .pair(var pair) = element.content,
      pair.why.isEmpty
    else { return self }
    pair.why = reason
    return .element(element.replacing(content: .pair(pair)))
  }
}

extension Block {
  /// What `> Why? It cannot be assigned again.` says.
  fileprivate var reason: [Block]? {
    guard case .blockQuote(let quote) = self, case .paragraph(var first)? = quote.blocks.first,
      let question = ["Why? ", "Why?\n"].first(where: first.content.plainText.hasPrefix)
    else { return nil }
    first.content = first.content.tail(from: question.utf8.count).trimmed
    return [.paragraph(first)] + quote.blocks.dropFirst()
  }
}

extension [Inline] {
  /// Without a number that is a link: `[2.1](#types) Use names.`
  fileprivate var droppingLinkedNumber: [Inline] {
    guard case .link(let link)? = first,
      link.content.plainText.utf8.allSatisfy({ $0.isDigit || $0 == UInt8(ascii: ".") })
    else { return self }
    return Array(dropFirst()).trimmed
  }
}
