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
  /// Whether a mark stands before the label: `❌ Poor: …`
  var isMarked = false

  /// Whether a side is missing where this one stands alone: `Right:` may say where something is.
  var callsForOther: Bool {
    label?.isUnmistakable == true && LabelText.normalise(written) != "right"
  }

  mutating func append(_ blocks: [Block]) {
    self.blocks += blocks
    if let last = blocks.last { range = range.union(last.range) }
  }
}

extension Part {
  /// Whether it is a weak or strong side that leaves nothing to come.
  fileprivate var isFinishedSide: Bool {
    guard label?.role == .weak || label?.role == .strong, let last = blocks.last else {
      return false
    }
    guard case .paragraph(let paragraph) = last else { return true }
    return !paragraph.content.plainText.hasSuffix(":")
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
  /// Whether a side that was an item of a list ends with the list.
  var endsAtItems = false
  /// What two bold labels judge: `**Bad handover**`, `**Good handover**`
  var thing: Substring?
  let accepts: @Sendable (Label) -> Bool

  /// All parts of the blocks; text before the first label comes first, without a label.
  func parts(_ blocks: some Sequence<Block>) -> [Part] {
    var parts: [Part] = []
    var isBehindItem = false
    for block in blocks {
      let split = split(block)
      for (place, part) in (split ?? [plain([block], block.range)]).enumerated() {
        let endsLast =
          endsAtHeadings && block.isHeading
          || isBehindItem && place == 0 && parts.last?.isFinishedSide == true
        if part.label == nil, !parts.isEmpty, !endsLast {
          parts[parts.count - 1].append(part.blocks)
        } else {
          parts.append(part)
        }
      }
      isBehindItem = endsAtItems && split != nil && block.isList
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

  private typealias Accepted = (label: Label, rest: [Inline], written: String, isMarked: Bool)

  private func accepted(_ line: [Inline]) -> Accepted? {
    guard let lead = Lead(line) else { return nil }
    if let thing, lead.isEmphasised, let (label, other) = lexicon.judged(lead.name), other == thing
    {
      return (label, lead.rest, lead.written, lead.verdict != nil)
    }
    if let (label, rest) = lexicon.label(lead), accepts(label) {
      // Behind a mark alone, what looks like a label is the beginning of the text.
      return (label, rest, label.family == .mark ? "" : lead.written, lead.verdict != nil)
    }
    guard fields, lead.isField else { return nil }
    return (Label(role: .field, family: .other), lead.rest, lead.written, false)
  }

  /// `**Constraint**` alone on a line, and its value in the only line below it.
  private func bareField(_ lines: [[Inline]]) -> Accepted? {
    guard fields, lines.count == 2, lines[0].count == 1, case .strong? = lines[0].first,
      let lead = Lead(lines[0]), lead.separator == .alone,
      lead.written.split(separator: " ").count < 4,
      let last = lead.written.last, !".?!".contains(last), lines[1].isShortValue,
      Lead(lines[1]) == nil
    else { return nil }
    return (Label(role: .field, family: .other), lead.rest, lead.written, false)
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
    let lines = paragraph.content.lines
    for (index, line) in lines.enumerated() {
      let opening = accepted(line) ?? (index == 0 ? bareField(lines) : nil)
      let pieces = labelled.pieces(line, opening: opening?.label, under: parts.last?.label)
      for (place, piece) in pieces.enumerated() {
        let found = pieces.count == 1 ? opening : accepted(piece)
        guard let (label, rest, written, isMarked) = found else {
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
            range: SourceRange(start: start, end: max(start, paragraph.range.end)),
            isMarked: isMarked))
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
  fileprivate var isList: Bool { if case .list = self { true } else { false } }
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

  /// Whether there is a colon in plain or emphasised text.
  fileprivate var holdsColon: Bool {
    contains { inline in
      switch inline {
      case .text(let text): text.utf8.contains(UInt8(ascii: ":"))
      case .strong(let inner), .emphasis(let inner): inner.holdsColon
      default: false
      }
    }
  }

  /// Whether it has a few words and asks nothing.
  fileprivate var isShortValue: Bool {
    let value = plainText
    return !value.hasSuffix("?") && value.utf8.count <= 60
      && value.utf8.count(where: { $0 == 32 }) < 8
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
    return rest.isShortValue && written.utf8.count <= 40
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
