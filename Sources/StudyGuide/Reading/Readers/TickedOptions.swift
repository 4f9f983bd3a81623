import Markdown

/// The options of a question in boxes to tick: the items of a list, or of several with the code of an option
/// between them.
///
///     - [ ] Latency — nobody waits for it         - [ ] A
///     - [x] Cost — three clients pay for it       (code)
///                                                 - [x] B
///                                                 (code)
struct TickedOptions {
  let options: [WrittenQuestion.Option]
  /// How many blocks they take.
  let consumed: Int
  let range: SourceRange

  /// Nil where the blocks do not begin with two options or more, one of them ticked.
  init?(_ blocks: ArraySlice<Block>) {
    var items: [Item] = []
    var index = blocks.startIndex
    while index < blocks.endIndex, case .list(let list) = blocks[index],
      list.items.dropLast().allSatisfy({ $0.isChecked != nil }),
      list.items.last.map({ $0.isChecked != nil || $0.isEmptyBox }) == true
    {
      items += list.items.map { Item(item: $0) }
      index += 1
      let below = Self.code(below: items, blocks[index...])
      guard !below.isEmpty else { break }
      items[items.count - 1].below = Array(below)
      index = below.endIndex
    }
    // `- [ ]` at the end is an option that was never written.
    if let last = items.last, last.below.isEmpty, last.item.isEmptyBox { items.removeLast() }
    guard items.count > 1, items.contains(where: { $0.item.isChecked == true }) else { return nil }
    let options = Self.withoutLetters(items).compactMap(\.option)
    guard options.count == items.count else { return nil }
    self.options = options
    consumed = index - blocks.startIndex
    range = blocks[blocks.startIndex].range.union(blocks[index - 1].range)
  }

  /// What stands unindented below the last of the items and belongs to it: another option follows, or the
  /// item itself says nothing.
  private static func code(below items: [Item], _ blocks: ArraySlice<Block>) -> ArraySlice<Block> {
    guard let last = items.last else { return blocks[blocks.startIndex..<blocks.startIndex] }
    let code = blocks.prefix { $0.isComment || $0.mayBeOption }
    if blocks[code.endIndex...].first?.holdsBoxes == true { return code }
    let isEmpty = last.isEmpty && last.item.blocks.count < 2
    guard isEmpty || items.count > 1 && items.dropLast().allSatisfy({ !$0.below.isEmpty }),
      let place = code.firstIndex(where: { !$0.isComment })
    else { return code.prefix(0) }
    // A list below the last one of several may explain them.
    if case .list = blocks[place], !isEmpty { return code.prefix(0) }
    return code[...place]
  }

  /// The items without the letters before them, where these are what tells their code apart.
  private static func withoutLetters(_ items: [Item]) -> [Item] {
    guard items.contains(where: { $0.saysNothing && !$0.isEmpty && !$0.all.isEmpty }) else {
      return items
    }
    let areLettered = items.enumerated().allSatisfy { place, item in
      item.saysNothing || item.text.endOfLetter(place) != nil
    }
    guard areLettered else { return items }
    return items.enumerated().map { place, item in
      var item = item
      item.start = item.saysNothing ? 0 : item.text.endOfLetter(place) ?? 0
      return item
    }
  }

  /// An item with a box, and the unindented blocks that belong to it.
  private struct Item {
    let item: ListItem
    var below: [Block] = []
    /// Where its text begins behind a letter.
    var start = 0

    var text: [Inline] {
      guard case .paragraph(let paragraph)? = item.blocks.first else { return [] }
      return paragraph.content
    }

    /// What stands below its text.
    var all: [Block] {
      (text.isEmpty ? item.blocks : Array(item.blocks.dropFirst())) + below
    }

    /// Whether nothing that can be seen stands beside the box.
    var isEmpty: Bool { !text.holdsSomething }

    /// Whether nothing but a letter or invisible characters stands beside the box.
    var saysNothing: Bool {
      guard text.holdsSomething else { return true }
      let written = text.plainText
      // A letter, and a few characters that nobody sees.
      guard written.utf8.count < 24 else { return false }
      let seen = written.unicodeScalars.filter { !$0.isUnseen }
      guard !text.contains(where: \.isImage), seen.count < 3, let letter = seen.first else {
        return false
      }
      let isLetter = letter.isASCII && letter.properties.isAlphabetic
      return isLetter && seen.dropFirst().allSatisfy { ".):".unicodeScalars.contains($0) }
    }

    /// The option, and below its text a note; nil where it says nothing or something that is no text.
    var option: WrittenQuestion.Option? {
      let blocks = all.filter { !$0.isComment }
      let isCorrect = item.isChecked == true
      if let note = blocks.runningText, !saysNothing || blocks.isEmpty {
        let (text, own) = text.tail(from: start).optionAndNote
        guard text.holdsSomething else { return nil }
        let gap: [Inline] = own.isEmpty || note.isEmpty ? [] : [.text(" ")]
        return WrittenQuestion.Option(
          text: text, isCorrect: isCorrect, note: own + gap + note, range: item.range)
      }
      let end = blocks.lastIndex { $0.optionText != nil }.map { $0 + 1 } ?? blocks.endIndex
      let parts = blocks[..<end].compactMap { $0.optionText ?? [$0].runningText }
      guard parts.count == end, let note = blocks[end...].runningText else { return nil }
      let own = saysNothing ? [] : [text.tail(from: start).trimmed]
      let content = Array((own + parts).joined(separator: [.lineBreak]))
      guard content.holdsSomething else { return nil }
      return WrittenQuestion.Option(
        text: content, isCorrect: isCorrect, note: note, range: item.range)
    }
  }
}

extension ListItem {
  /// `- [ ]` and nothing else.
  fileprivate var isEmptyBox: Bool {
    isChecked != true && blocks.count < 2 && ["", "[ ]"].contains(blocks.firstLine.plainText)
  }
}

extension List {
  /// The items as lines; nil where one is no text.
  fileprivate var asLines: [Inline]? {
    let texts = items.map(\.blocks.runningText)
    guard !texts.contains(where: { $0 == nil }) else { return nil }
    return Array(
      texts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: [.lineBreak]))
  }
}

extension Block {
  /// Whether it is a list that begins with a box to tick.
  var holdsBoxes: Bool {
    if case .list(let list) = self { list.items.first?.isChecked != nil } else { false }
  }

  /// Code, or a paragraph that is code or a picture alone: what an option may be.
  fileprivate var mayBeOption: Bool {
    switch self {
    case .codeBlock: true
    case .paragraph(let paragraph): paragraph.content.isCodeOrPicture
    case .list(let list): list.items[0].isChecked == nil
    case .heading, .blockQuote, .htmlBlock, .table, .thematicBreak: false
    }
  }

  /// The block as the text of an option; nil where it is no code and no list.
  fileprivate var optionText: [Inline]? {
    switch self {
    case .codeBlock(let code): code.lines
    case .paragraph(let paragraph) where paragraph.content.isCodeOrPicture: paragraph.content
    case .list(let list): list.asLines
    case .paragraph, .heading, .blockQuote, .htmlBlock, .table, .thematicBreak: nil
    }
  }

  /// A comment that gives no directive.
  var isComment: Bool {
    guard case .htmlBlock(let html) = self, html.text.hasPrefix("<!--") else { return false }
    return Directives.read(self) == nil
  }
}

extension [Inline] {
  /// Whether anything can be seen of it.
  fileprivate var holdsSomething: Bool {
    contains(where: \.isImage) || plainText.unicodeScalars.contains { !$0.isUnseen }
  }

  /// Whether it is one piece of code, or pictures and nothing else.
  var isCodeOrPicture: Bool {
    guard let first else { return false }
    if case .code = first { return count == 1 }
    return first.isImage && allSatisfy { $0.isImage || $0.isBreak || [$0].isBlank }
  }

  /// Behind the letter of the option at a place, where the text begins with it: `B`, `b) …`, `C code`.
  func endOfLetter(_ place: Int) -> Int? {
    let bytes = Array<UInt8>(plainText.utf8.prefix(2))
    guard let letter = bytes.first, Int(letter & 0xDF) == 65 + place else { return nil }
    guard let next = bytes.dropFirst().first else { return 1 }
    return next.isBlank ? 1 : ").:".utf8.contains(next) ? 2 : nil
  }
}

extension Inline {
  var isImage: Bool { if case .image = self { true } else { false } }
}

extension CodeBlock {
  /// Its lines as pieces of code, without the indentation that all of them have.
  fileprivate var lines: [Inline] {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { $0.replacing("\t", with: "  ") }
    let written = lines.filter { $0.contains { $0 != " " } }
    let margin = written.map { $0.prefix { $0 == " " }.count }.min() ?? 0
    let pieces = lines.map { line -> [Inline] in
      let indent = line.prefix { $0 == " " }.count
      guard indent < line.count else { return [] }
      // A browser joins blanks, and would lose what Python says by them.
      let blanks = String(repeating: "\u{A0}", count: Swift.max(0, indent - margin))
      return [.code(blanks + line.dropFirst(indent))]
    }
    return Array(pieces.joined(separator: [.lineBreak])).trimmed
  }
}

extension Unicode.Scalar {
  /// Whether nothing is seen of it: blanks, soft hyphens, joiners, the empty pattern of Braille.
  fileprivate var isUnseen: Bool {
    switch value {
    case 0xAD, 0x2800, 0x3164, 0x115F, 0x1160, 0xFEFF: true
    default: properties.isWhitespace || properties.generalCategory == .format
    }
  }
}
