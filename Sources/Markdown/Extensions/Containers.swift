/// Reads what stands between lines of colons as a notice, as Docusaurus, VuePress, MyST and Quarto do. The line
/// at the end has as many colons as the one at the beginning.
///
///     :::tip Exam tip             ::: {.callout-tip}
///
///     Write down the units.       Write down the units.
///
///     :::                         :::
extension Document {
  package var readingContainers: Document {
    guard source.bytes.firstIndex(of: Array(":::".utf8)) != nil else { return self }
    return replacing(blocks: blocks.readingContainers)
  }
}

/// The line that opens a container, and what stands below it in its paragraph.
private struct Opening {
  let colons: Int
  let kind: Callout
  let title: [Inline]
  let rest: Paragraph

  init?(_ paragraph: Paragraph) {
    guard case .text(let text)? = paragraph.content.first, text.hasPrefix(":::") else { return nil }
    let said = text.drop { $0 == ":" }
    colons = text.utf8.count - said.utf8.count
    var words = said.drop { $0 == " " }
    let isInBraces = words.first == "{"
    if isInBraces { words = words.dropFirst().drop { $0 == "." } }
    if words.hasPrefix("callout-") { words = words.dropFirst("callout-".count) }
    let name = words.prefix { $0.isLetter }
    guard let kind = Callout(named: name.lowercased()) else { return nil }
    words = words[name.endIndex...]
    if isInBraces { words = words.drop { $0 != "}" }.dropFirst() }
    words = words.drop { $0 == " " }
    let line = paragraph.content.prefix { !$0.isBreak }
    if line.count == 1, words.hasPrefix("["), words.hasSuffix("]") {
      words = words.dropFirst().dropLast()
    }
    var title = (words.isEmpty ? [] : [Inline.text(String(words))]) + line.dropFirst()
    if title.isEmpty, kind.rawValue != name.lowercased() {
      title = [.text(name.prefix(1).uppercased() + name.dropFirst())]
    }
    self.kind = kind
    self.title = title
    rest = Paragraph(
      content: Array(paragraph.content.dropFirst(line.count + 1)), range: paragraph.range)
  }
}

extension [Block] {
  fileprivate var readingContainers: [Block] {
    var result: [Block] = []
    var index = 0
    // What was not closed once is closed nowhere behind.
    var unclosed: Set<Int> = []
    while index < count {
      guard case .paragraph(let paragraph) = self[index], let opening = Opening(paragraph),
        !unclosed.contains(opening.colons)
      else {
        result.append(self[index].readingContainersInside)
        index += 1
        continue
      }
      guard let (inside, behind, end) = closed(opening, from: index + 1) else {
        unclosed.insert(opening.colons)
        continue
      }
      let title = opening.title.isEmpty ? [] : [opening.title.asBlock(paragraph.range)]
      result.append(
        .blockQuote(
          BlockQuote(
            blocks: title + inside.readingContainers,
            range: paragraph.range.union(self[end - 1].range), callout: opening.kind,
            hasTitle: !title.isEmpty)))
      result += behind
      index = end
    }
    return result
  }

  /// What stands in a container, what stands behind it in the same block, and the index of the next block; nil
  /// where nothing closes it.
  private func closed(
    _ opening: Opening, from start: Int
  ) -> (inside: [Block], behind: [Block], end: Int)? {
    var inside: [Block] = []
    let opened = opening.rest.content.isEmpty ? [] : [Block.paragraph(opening.rest)]
    for (place, block) in (opened + self[start...]).enumerated() {
      if let (before, behind) = block.parted(atColons: opening.colons) {
        return (inside + before, behind, start + place - opened.count + 1)
      }
      inside.append(block)
    }
    return nil
  }
}

extension Block {
  /// What stands before and behind a line of colons; nil where there is none.
  fileprivate func parted(atColons count: Int) -> (before: [Block], behind: [Block])? {
    switch self {
    case .paragraph(let paragraph):
      let content = paragraph.content
      let line = content.split(whereSeparator: \.isBreak).first { line in
        line.count == 1 && line.first == .text(String(repeating: ":", count: count))
      }
      guard let line else { return nil }
      let part: (ArraySlice<Inline>) -> [Block] = { text in
        text.isEmpty ? [] : [Array(text).asBlock(paragraph.range)]
      }
      return (
        part(content.prefix(max(line.startIndex - 1, 0))),
        part(content.dropFirst(line.endIndex + 1))
      )
    case .list(var list):
      guard let last = list.items.last,
        let (before, behind) = last.blocks.last?.parted(atColons: count)
      else { return nil }
      list.items[list.items.count - 1].blocks = last.blocks.dropLast() + before
      return ([.list(list)], behind)
    case .heading, .blockQuote, .codeBlock, .htmlBlock, .table, .thematicBreak: return nil
    }
  }

  fileprivate var readingContainersInside: Block {
    guard case .list(var list) = self else { return self }
    for place in list.items.indices where list.items[place].blocks.count > 1 {
      list.items[place].blocks = list.items[place].blocks.readingContainers
    }
    return .list(list)
  }
}

extension [Inline] {
  fileprivate func asBlock(_ range: SourceRange) -> Block {
    .paragraph(Paragraph(content: self, range: range))
  }
}
