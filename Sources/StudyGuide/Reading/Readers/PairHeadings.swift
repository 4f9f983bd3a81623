import Markdown

/// Reads pairs whose labels are headings of one level.
///
///     ### Bad
///     A serving cluster.
///     ### Good
///     A serverless endpoint.
struct PairHeadings {
  let context: ReadingContext

  /// - Parameter blocks: begin with the heading whose text is given.
  func read(_ blocks: ArraySlice<Block>, _ text: HeadingText) -> Reading? {
    let first = text.heading
    guard mayBeLabel(text), label(first) != nil else { return nil }
    var parts: [Part] = []
    var index = blocks.startIndex
    while index < blocks.endIndex, case .heading(let heading) = blocks[index],
      heading.level == first.level, let (label, written, rest) = label(heading)
    {
      let end = blocks.endOfSection(at: index)
      var body = Array(blocks[(index + 1)..<end])
      if !rest.isEmpty {
        body.insert(.paragraph(Paragraph(content: rest, range: heading.range)), at: 0)
      }
      var part = Part(
        label: label, written: written, blocks: [], labelRange: heading.range,
        range: heading.range)
      part.append(body)
      parts.append(part)
      index = end
    }
    let groups = PairGrouping(parts).groups
    guard groups.contains(where: \.isComplete) || isAlone(parts) else { return nil }
    let outer = context.aboveSection(level: first.level)
    return PairReader(context: outer).reading(groups, consumed: index - blocks.startIndex)
  }

  /// A side without its other one, and no title above labels of its own.
  private func isAlone(_ parts: [Part]) -> Bool {
    guard parts.count == 1, let part = parts.first, part.label?.isUnmistakable == true else {
      return false
    }
    let splitter = PairReader(context: context).splitter
    return !part.blocks.contains { splitter.leadingLabel($0) != nil }
  }

  private func mayBeLabel(_ text: HeadingText) -> Bool {
    text.plain.utf8.contains(UInt8(ascii: ":")) || text.plain.utf8.contains { $0 >= 0xE2 }
      || context.lexicon.label(whole: text.plain, words: text.words) != nil
  }

  private func label(_ heading: Heading) -> (Label, String, [Inline])? {
    let text = heading.content.plainText
    if let label = context.lexicon.label(whole: text), Self.roles.contains(label.role) {
      return (label, text, [])
    }
    guard let lead = Lead(heading.content), lead.separator == .colon,
      let (label, rest) = context.lexicon.label(lead), Self.roles.contains(label.role)
    else { return nil }
    return (label, lead.written, rest)
  }

  private static let roles: [LabelRole] = [.weak, .strong]
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
