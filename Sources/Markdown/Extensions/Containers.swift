/// Reads what stands between lines of colons, as Docusaurus, VuePress, MyST, Quarto and the Carpentries do.
/// Lines with a name open, lines without one close, whatever the number of colons.
///
///     :::tip Exam tip             ::: {.callout-tip}          :::::: challenge
///
///     Write down the units.       Write down the units.       ## Units
///                                                             How long is a mile?
///     :::                         :::
///                                                             ::: solution
///                                                             1,609 m
///                                                             :::
///                                                             ::::::
extension Document {
  package var readingContainers: Document {
    guard source.bytes.firstIndex(of: Array(":::".utf8)) != nil else { return self }
    return replacing(blocks: blocks.readingContainers)
  }
}

/// What a container becomes.
private enum ContainerKind {
  /// - Parameter title: what stands above it where its author gives it none.
  case notice(Callout, title: String?)
  /// Text that one is to ask for.
  case fold(summary: String)

  init?(named name: String) {
    let title = Self.title(of: name)
    switch name {
    case "solution", "answer", "hint", "spoiler", "details", "dropdown":
      self = .fold(summary: title)
    case "challenge", "exercise", "activity", "task", "problem":
      self = .notice(.exercise, title: nil)
    case "callout", "admonition": self = .notice(.note, title: nil)
    case "objectives", "questions", "keypoints", "prereq", "discussion", "checklist", "instructor":
      self = .notice(.note, title: title)
    default:
      guard let kind = Callout(named: name) else { return nil }
      self = .notice(kind, title: kind.rawValue == name ? nil : title)
    }
  }

  private static func title(of name: String) -> String {
    switch name {
    case "keypoints": "Key points"
    case "prereq": "Prerequisites"
    case "instructor": "For instructors"
    default: name.prefix(1).uppercased() + name.dropFirst()
    }
  }
}

/// A line that opens a container.
private struct Opening {
  /// Nil for a name that says nothing here: what stands in it stays text.
  let kind: ContainerKind?
  let title: [Inline]
  let line: Block

  init?(_ line: [Inline], _ range: SourceRange) {
    guard case .text(let text)? = line.first, text.hasPrefix(":::") else { return nil }
    var words = text.drop { $0 == ":" }.drop { $0 == " " }
    guard let first = words.first, first.isLetter || first == "{" || first == "." else {
      return nil
    }
    let isInBraces = first == "{"
    if isInBraces { words = words.dropFirst().drop { $0 == "." } }
    if words.hasPrefix("callout-") { words = words.dropFirst("callout-".count) }
    let name = words.prefix { $0.isLetter || $0 == "-" }
    kind = ContainerKind(named: name.lowercased())
    words = words[name.endIndex...]
    if isInBraces { words = words.drop { $0 != "}" }.dropFirst() }
    words = words.drop { $0 == " " }
    // Some draw the line on behind the name.
    while words.last == ":" { words = words.dropLast() }
    if line.count == 1, words.hasPrefix("["), words.hasSuffix("]") {
      words = words.dropFirst().dropLast()
    }
    title = (words.isEmpty ? [] : [.text(String(words))]) + line.dropFirst()
    self.line = line.asBlock(range)
  }
}

/// A block, or a line that opens or closes a container.
private enum Mark {
  case block(Block)
  case open(Opening)
  case close(Block)

  var isBlock: Bool { if case .block = self { true } else { false } }

  static func all(in block: Block) -> [Mark] {
    switch block {
    case .paragraph(let paragraph) where paragraph.holdsColons:
      return all(in: paragraph)
    case .list(var list):
      for place in list.items.indices {
        list.items[place].blocks = list.items[place].blocks.readingContainers
      }
      // The line below a list goes with its last item.
      guard let last = list.items.last?.blocks.last else { return [.block(.list(list))] }
      let marks = all(in: last)
      guard let first = marks.firstIndex(where: { !$0.isBlock }) else {
        return [.block(.list(list))]
      }
      let rest = marks[..<first].compactMap { mark in
        if case .block(let block) = mark { block } else { nil }
      }
      list.items[list.items.count - 1].blocks.removeLast()
      list.items[list.items.count - 1].blocks += rest
      return [.block(.list(list))] + marks[first...]
    case .paragraph, .heading, .blockQuote, .codeBlock, .htmlBlock, .table, .thematicBreak:
      return [.block(block)]
    }
  }

  private static func all(in paragraph: Paragraph) -> [Mark] {
    var marks: [Mark] = []
    var text: [Inline] = []
    func flush() {
      if !text.isEmpty { marks.append(.block(text.asBlock(paragraph.range))) }
      text = []
    }
    let lines = paragraph.content.split(
      omittingEmptySubsequences: false, whereSeparator: \.isBreak)
    for line in lines {
      if let opening = Opening(Array(line), paragraph.range) {
        flush()
        marks.append(.open(opening))
      } else if line.areColons {
        flush()
        marks.append(.close(Array(line).asBlock(paragraph.range)))
      } else {
        if !text.isEmpty { text.append(paragraph.content[line.startIndex - 1]) }
        text += line
      }
    }
    flush()
    return marks
  }
}

extension [Block] {
  /// Deeper ones stay text.
  private static var maximumDepth: Int { 8 }

  fileprivate var readingContainers: [Block] {
    var open: [(opening: Opening, blocks: [Block])] = []
    var result: [Block] = []
    var ignored = 0
    func add(_ blocks: [Block]) {
      if open.isEmpty { result += blocks } else { open[open.count - 1].blocks += blocks }
    }
    for mark in flatMap(Mark.all) {
      switch mark {
      case .block(let block): add([block])
      case .open(let opening):
        if open.count < Self.maximumDepth {
          open.append((opening, []))
        } else {
          ignored += 1
          add([opening.line])
        }
      case .close(let line):
        if ignored == 0, let (opening, blocks) = open.popLast() {
          add(opening.holding(blocks, end: line))
        } else {
          ignored = Swift.max(ignored - 1, 0)
          add([line])
        }
      }
    }
    // What nothing closes stays as it is written.
    while let (opening, blocks) = open.popLast() { add([opening.line] + blocks) }
    return result
  }
}

extension Opening {
  fileprivate func holding(_ blocks: [Block], end: Block) -> [Block] {
    var inside = blocks
    var title = self.title
    if case .notice(.exercise, _) = kind {
      // Its heading is that of the exercise.
    } else if title.isEmpty, case .heading(let heading)? = inside.first {
      title = heading.content + [Anchor.named(heading.anchor)]
      inside.removeFirst()
    }
    switch kind {
    case .notice(let kind, let name):
      if title.isEmpty, let name { title = [.text(name)] }
      let head = title.isEmpty ? [] : [title.asBlock(line.range)]
      return [
        .blockQuote(
          BlockQuote(
            blocks: head + inside, range: line.range.union(end.range), callout: kind,
            hasTitle: !title.isEmpty))
      ]
    case .fold(let summary):
      let words = title.isEmpty ? summary : title.plainText
      return [HTMLBlock.fold(words.htmlEscaped, at: line.range)] + inside
        + [.htmlBlock(HTMLBlock(text: "</details>\n", range: end.range))]
    case nil: return [line] + blocks + [end]
    }
  }
}

extension HTMLBlock {
  fileprivate static func fold(_ summary: String, at range: SourceRange) -> Block {
    .htmlBlock(HTMLBlock(text: "<details>\n<summary>\(summary)</summary>\n", range: range))
  }
}

extension Paragraph {
  /// Whether one of its lines may open or close a container.
  fileprivate var holdsColons: Bool {
    content.contains { inline in
      if case .text(let text) = inline { text.hasPrefix(":::") } else { false }
    }
  }
}

extension ArraySlice<Inline> {
  fileprivate var areColons: Bool {
    guard count == 1, case .text(let text)? = first else { return false }
    return text.utf8.count > 2 && text.utf8.allSatisfy { $0 == UInt8(ascii: ":") }
  }
}

extension [Inline] {
  fileprivate func asBlock(_ range: SourceRange) -> Block {
    .paragraph(Paragraph(content: self, range: range))
  }
}
