import Markdown

/// A label and the blocks under it, or the blocks before the first label.
struct Part {
  let label: Label?
  /// The label as the author wrote it, empty without one.
  let written: String
  var blocks: [Block]
  /// Where the label stands; for text without a label, where the text stands.
  let labelRange: SourceRange
  /// Where label and text stand.
  var range: SourceRange

  mutating func append(_ blocks: [Block]) {
    self.blocks += blocks
    if let last = blocks.last { range = range.union(last.range) }
  }
}

/// Parts blocks at the labels that stand at the start of a paragraph, a line, a list item or a
/// quote.
struct PartSplitter {
  let lexicon: Lexicon
  /// Whether emphasised labels of the author's own with a short value are parts too.
  var fields = false
  /// Whether labels behind a first sentence without one are parts too: `Ice on it. Fix: water.`
  var insideLines = false
  /// Whether a heading that is no label ends the part above it.
  var endsAtHeadings = false
  let accepts: @Sendable (Label) -> Bool

  /// All parts of the blocks; text before the first label comes first, without a label.
  func parts(_ blocks: some Sequence<Block>) -> [Part] {
    var parts: [Part] = []
    for block in blocks {
      for part in split(block) ?? [plain([block], block.range)] {
        if part.label == nil, !parts.isEmpty, !(endsAtHeadings && block.isHeading) {
          parts[parts.count - 1].append(part.blocks)
        } else {
          parts.append(part)
        }
      }
    }
    return parts
  }

  /// The parts of one block; nil where it holds no label.
  func split(_ block: Block) -> [Part]? {
    switch block {
    case .paragraph(let paragraph): split(paragraph)
    case .list(let list): split(list)
    case .blockQuote(let quote): split(quote)
    case .heading(let heading): split(heading)
    case .codeBlock, .htmlBlock, .table, .thematicBreak: nil
    }
  }

  /// The accepted label at the start of a block; nil where there is none.
  func leadingLabel(_ block: Block) -> Label? {
    switch block {
    case .paragraph(let paragraph):
      guard paragraph.content.mayStartWithLead else { return nil }
      return accepted(paragraph.content.firstTextLine)?.label
    case .list(let list):
      return list.items.first?.blocks.first.flatMap(leadingLabel)
    case .blockQuote(let quote):
      return quote.blocks.first.flatMap(leadingLabel)
    case .heading(let heading):
      return split(heading)?.first?.label
    case .codeBlock, .htmlBlock, .table, .thematicBreak:
      return nil
    }
  }

  private func accepted(_ line: [Inline]) -> (label: Label, rest: [Inline], written: String)? {
    guard let lead = Lead(line) else { return nil }
    if let (label, rest) = lexicon.label(lead), accepts(label) {
      // Behind a mark alone, what looks like a label is the beginning of the text.
      return (label, rest, label.family == .mark ? "" : lead.written)
    }
    guard fields, lead.isField else { return nil }
    return (Label(role: .field, family: .other), lead.rest, lead.written)
  }

  private func split(_ heading: Heading) -> [Part]? {
    let text = heading.content.plainText
    guard let label = lexicon.label(whole: text), accepts(label) else { return nil }
    return [
      Part(
        label: label, written: text, blocks: [], labelRange: heading.range, range: heading.range)
    ]
  }

  private func plain(_ blocks: [Block], _ range: SourceRange) -> Part {
    Part(label: nil, written: "", blocks: blocks, labelRange: range, range: range)
  }

  private func split(_ paragraph: Paragraph) -> [Part]? {
    guard paragraph.content.mayHoldLead || insideLines && paragraph.content.holdsColon else {
      return nil
    }
    var parts: [Part] = []
    var pending: [Inline] = []
    var hasLabel = false
    let labelled = LabelledLine(isOpen: insideLines) { accepted($0)?.label }
    func flush() {
      let text = pending.trimmed
      pending = []
      guard !text.isEmpty else { return }
      let range = parts.last?.range ?? paragraph.range
      let block = Block.paragraph(Paragraph(content: text, range: range))
      if parts.isEmpty {
        parts.append(plain([block], range))
      } else {
        parts[parts.count - 1].append([block])
      }
    }
    for (index, line) in paragraph.content.lines.enumerated() {
      let opening = accepted(line)
      let pieces = labelled.pieces(line, opening: opening?.label, under: parts.last?.label)
      for (place, piece) in pieces.enumerated() {
        let found = pieces.count == 1 ? opening : accepted(piece)
        guard let (label, rest, written) = found else {
          if fields, hasLabel, place == 0, piece.opensWithPlainName { flush() }
          pending += pending.isEmpty ? piece : (place == 0 ? [.softBreak] : []) + piece
          continue
        }
        flush()
        hasLabel = true
        let start = SourcePosition(
          line: paragraph.range.start.line + index, column: paragraph.range.start.column)
        let labelRange = SourceRange(
          line: start.line, column: start.column, length: max(written.utf8.count, 1))
        parts.append(
          Part(
            label: label, written: written, blocks: [], labelRange: labelRange,
            range: SourceRange(start: start, end: max(start, paragraph.range.end))))
        pending = rest
      }
    }
    guard hasLabel else { return nil }
    flush()
    return parts
  }

  private func split(_ list: List) -> [Part]? {
    let isLabelled = list.items.map { item in
      item.blocks.first.map { split($0)?.first?.label != nil } ?? false
    }
    guard isLabelled.contains(true) else { return nil }
    var parts: [Part] = []
    for (place, item) in list.items.enumerated() {
      if isLabelled[place] {
        parts += self.parts(item.blocks)
      } else {
        let rest = list.only(at: place)
        if parts.isEmpty {
          parts.append(plain([rest], item.range))
        } else {
          parts[parts.count - 1].append([rest])
        }
      }
    }
    return parts
  }

  private func split(_ quote: BlockQuote) -> [Part]? {
    guard let first = quote.blocks.first, leadingLabel(first) != nil else { return nil }
    return parts(quote.blocks)
  }
}

extension Block {
  var isHeading: Bool { if case .heading = self { true } else { false } }
}

extension [Inline] {
  /// A quick look whether any line may begin with a label, before the lines are parted.
  var mayHoldLead: Bool {
    var isLineStart = true
    for inline in self {
      if isLineStart, inline.mayOpenLead { return true }
      isLineStart = inline.isBreak
    }
    return false
  }

  /// Whether there is a colon in plain text.
  fileprivate var holdsColon: Bool {
    contains {
      if case .text(let text) = $0 { text.utf8.contains(UInt8(ascii: ":")) } else { false }
    }
  }

  var mayStartWithLead: Bool { first?.mayOpenLead == true }

  /// The text up to the first break.
  var firstTextLine: [Inline] {
    contains(where: \.isBreak) ? Array(prefix { !$0.isBreak }) : self
  }

  /// `What we saw: …`: a few words with a capital and a colon, which may be a label that nobody knows.
  fileprivate var opensWithPlainName: Bool {
    guard case .text(let text)? = first, text.first?.isUppercase == true, let lead = Lead(self),
      lead.separator == .colon, !lead.rest.isEmpty
    else { return false }
    return lead.name.split(separator: " ").count < 5
  }
}

extension Lead {
  /// `*Dominant constraint: cost*`: emphasised, a few words, a value of a few words.
  fileprivate var isField: Bool {
    guard isEmphasised, separator == .colon, !name.isEmpty, !rest.isEmpty else { return false }
    let value = rest.plainText
    return !value.hasSuffix("?") && value.utf8.count <= 60 && written.utf8.count <= 40
      && value.utf8.count(where: { $0 == 32 }) < 8
  }
}

extension Inline {
  fileprivate var mayOpenLead: Bool {
    switch self {
    case .strong, .emphasis: true
    case .text(let text):
      text.utf8.prefix(62).contains(UInt8(ascii: ":")) || (text.utf8.first ?? 0) >= 0xE2
        || text.endOfShortQuestion != nil
    default: false
    }
  }
}
