import Markdown

/// Reads pairs whose labels are headings of one level.
///
///     ### Bad
///     A serving cluster.
///     ### Good
///     A serverless endpoint.
///
///     **Why it matters:** It costs nothing at night.
struct PairHeadings {
  let context: ReadingContext

  /// What a heading says of its section.
  private struct Head {
    let label: Label
    let written: String
    /// What stands behind the label.
    var rest: [Inline] = []
  }

  /// - Parameter blocks: begin with the heading whose text is given.
  func read(_ blocks: ArraySlice<Block>, _ text: HeadingText) -> Reading? {
    guard mayBeLabel(text), head(text.heading) != nil else { return examples(blocks, text) }
    let (parts, end) = gather(blocks) { heading, _ in head(heading) }
    let grouping = PairGrouping(parts)
    let groups = grouping.groups
    let outer = context.aboveSection(level: text.heading.level)
    guard groups.contains(where: \.isComplete) || isAlone(parts, level: text.heading.level),
      let opening = parts.first?.label,
      !groups.isEmpty, grouping.loose.isEmpty,
      Judgement(context: outer).isMeant(by: groups, opening: opening)
    else { return nil }
    return reading(groups, text, consumed: end - blocks.startIndex)
  }

  /// `### Poor call` and `### Better call`, each above what is said or written: of two kinds of a thing,
  /// such as good fats and bad fats, the text only tells.
  private func examples(_ blocks: ArraySlice<Block>, _ text: HeadingText) -> Reading? {
    guard let (_, thing) = context.lexicon.judged(text.words) else { return nil }
    let (parts, end) = gather(blocks) { heading, body in
      guard let text = HeadingText(.heading(heading)),
        let (label, other) = context.lexicon.judged(text.words),
        other == thing, body.first?.isShown == true
      else { return nil }
      return Head(label: label, written: text.plain)
    }
    let groups = PairGrouping(parts).groups
    guard !groups.isEmpty, groups.allSatisfy(\.isComplete) else { return nil }
    return reading(groups, text, consumed: end - blocks.startIndex)
  }

  private func reading(
    _ groups: [PairGrouping.Group], _ text: HeadingText, consumed: Int
  ) -> Reading {
    let outer = context.aboveSection(level: text.heading.level)
    return PairReader(context: outer).reading(groups, consumed: consumed)
  }

  /// The sections that follow each other as long as their headings have a label, and where they end.
  private func gather(
    _ blocks: ArraySlice<Block>, _ head: (Heading, ArraySlice<Block>) -> Head?
  ) -> (parts: [Part], end: Int) {
    guard case .heading(let first)? = blocks.first else { return ([], blocks.startIndex) }
    var parts: [Part] = []
    var index = blocks.startIndex
    while index < blocks.endIndex, case .heading(let heading) = blocks[index],
      heading.level == first.level
    {
      let end = blocks.endOfSection(at: index)
      let body = blocks[(index + 1)..<end]
      guard let head = head(heading, body) else { break }
      parts += sides(head, heading, body)
      index = end
    }
    return (parts, index)
  }

  /// The side below a heading, and the reason where one stands below it.
  private func sides(_ head: Head, _ heading: Heading, _ body: ArraySlice<Block>) -> [Part] {
    var side = Part(
      label: head.label, written: head.written, blocks: [], labelRange: heading.range,
      range: heading.range)
    side.append(head.rest.asParagraph(heading.range))
    let parts = PartSplitter(lexicon: context.lexicon) { $0.role == .why }.parts(body)
    if let own = parts.first, own.label == nil { side.append(own.blocks) }
    return [side] + parts.filter { $0.label != nil }
  }

  /// A side without its other one, and no title above labels of its own.
  private func isAlone(_ parts: [Part], level: Int) -> Bool {
    let sides = parts.filter { $0.label?.role != .why }
    guard sides.count == 1, let part = sides.first, part.callsForOther,
      let label = part.label
    else { return false }
    let before = context.levels.last { $0.level == level && $0.heading != nil }
    if let before, context.lexicon.label(whole: before.title.plainText)?.answers(label) == true {
      return false
    }
    let splitter = PairReader(context: context).splitter
    return !part.blocks.contains { splitter.leadingLabel($0) != nil }
  }

  private func mayBeLabel(_ text: HeadingText) -> Bool {
    text.plain.utf8.contains(UInt8(ascii: ":")) || text.plain.utf8.contains { $0 >= 0xE2 }
      || context.lexicon.label(whole: text.plain, words: text.words) != nil
  }

  private func head(_ heading: Heading) -> Head? {
    let text = heading.content.plainText
    if let label = context.lexicon.label(whole: text), Self.roles.contains(label.role) {
      return Head(label: label, written: text)
    }
    guard let lead = Lead(heading.content), lead.separator == .colon,
      let (label, rest) = context.lexicon.label(lead), Self.roles.contains(label.role)
    else { return nil }
    return Head(label: label, written: lead.written, rest: rest)
  }

  private static let roles: [LabelRole] = [.weak, .strong]
}

extension Block {
  /// Whether it is an example and not told of one: a quotation, code, words in quotation marks.
  var isShown: Bool {
    switch self {
    case .blockQuote, .codeBlock: true
    case .paragraph(let paragraph):
      paragraph.content.plainText.first.map { "\"“„«".contains($0) } ?? false
    case .heading, .htmlBlock, .list, .table, .thematicBreak: false
    }
  }
}

extension ReadingContext {
  /// The context that a heading of `level` stands in.
  func aboveSection(level: Int) -> ReadingContext {
    var context = self
    context.levels.removeAll { $0.level >= level && $0.heading != nil }
    return context
  }
}

extension ArraySlice<Block> {
  /// Where the section ends that begins with the heading at `index`.
  func endOfSection(at index: Int) -> Int {
    guard case .heading(let heading) = self[index] else { return index + 1 }
    return self[(index + 1)...].firstIndex { block in
      if case .heading(let next) = block { next.level <= heading.level } else { false }
    } ?? endIndex
  }

  /// Where the first heading below `index` stands, or the end.
  func nextHeading(after index: Int) -> Int {
    self[(index + 1)...].firstIndex { block in
      if case .heading = block { true } else { false }
    } ?? endIndex
  }
}
