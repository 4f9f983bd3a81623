/// Puts the tree together from what the parser meets, in reading order. Finished children wait on
/// one stack for all levels, so each array of the tree is made once and in its final size.
struct TreeBuilder {
  /// What a frame becomes when it is left.
  enum Kind {
    case blockQuote
    case list(List.Marker, isTight: Bool)
    case item(isChecked: Bool?)
    case paragraph
    case heading(level: Int)
    /// A cell of a table.
    case cell
    case emphasis
    case strong
    case link(destination: String, title: String)
    case image(source: String, title: String)
  }

  private struct Frame {
    let kind: Kind
    let range: SourceRange
    let blockBase: Int
    let itemBase: Int
    let inlineBase: Int
  }

  /// Levels kept back for paragraphs and what stands in them.
  private static let inlineDepth = 20

  let file: String
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var cells: [[Inline]] = []
  private var blocks: [Block] = []
  private var items: [ListItem] = []
  private var inlines: [Inline] = []
  private var frames: [Frame] = []
  private var run = TextRun()
  private var anchors = HeadingAnchors()
  private var dissolvedBlocks = 0
  private var dissolvedSpans = 0
  private var hasReportedDepth = false

  init(file: String) {
    self.file = file
    frames.reserveCapacity(16)
    inlines.reserveCapacity(64)
    blocks.reserveCapacity(128)
  }

  /// The top-level blocks since the last call.
  mutating func takeBlocks() -> [Block] {
    defer { blocks = [] }
    return blocks
  }

  mutating func takeCells() -> [[Inline]] {
    defer { cells.removeAll(keepingCapacity: true) }
    return cells
  }

  mutating func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }
}

// MARK: - Blocks

extension TreeBuilder {
  mutating func append(_ block: Block) {
    blocks.append(block)
  }

  /// Enters a quote, list or item.
  mutating func enterContainer(_ kind: Kind, _ range: SourceRange) {
    let isList = if case .list = kind { true } else { false }
    let limit = Document.maximumDepth - Self.inlineDepth - (isList ? 1 : 0)
    guard dissolvedBlocks == 0, frames.count < limit else {
      dissolvedBlocks += 1
      return reportDepth(range.start)
    }
    push(kind, range)
  }

  mutating func exitContainer() {
    guard dissolvedBlocks == 0 else {
      dissolvedBlocks -= 1
      return
    }
    guard let frame = frames.popLast() else { return }
    if case .list(let marker, let isTight) = frame.kind {
      let children = Self.take(&items, from: frame.itemBase)
      let range = frame.range.ending(with: children.last?.range)
      blocks.append(
        .list(List(marker: marker, isTight: isTight, items: children, range: range)))
      return
    }
    let children = Self.take(&blocks, from: frame.blockBase)
    let range = frame.range.ending(with: children.last?.range)
    if case .item(let isChecked) = frame.kind {
      items.append(ListItem(isChecked: isChecked, blocks: children, range: range))
    } else {
      blocks.append(.blockQuote(BlockQuote(blocks: children, range: range)))
    }
  }

  /// Enters a paragraph, heading or cell.
  mutating func enterText(_ kind: Kind, _ range: SourceRange) {
    push(kind, range)
    if case .heading = kind { anchors.begin() }
  }

  mutating func exitText() {
    flush()
    guard let frame = frames.popLast() else { return }
    let content = Self.take(&inlines, from: frame.inlineBase)
    if case .heading(let level) = frame.kind {
      let anchor = anchors.finish()
      blocks.append(
        .heading(Heading(level: level, content: content, anchor: anchor, range: frame.range)))
    } else if case .cell = frame.kind {
      cells.append(content)
    } else {
      blocks.append(.paragraph(Paragraph(content: content, range: frame.range)))
    }
  }
}

// MARK: - Inlines

extension TreeBuilder {
  mutating func append(_ inline: Inline) {
    flush()
    inlines.append(inline)
    if case .code(let text) = inline { anchors.append(text) }
  }

  /// A piece of text; neighbouring pieces become one.
  mutating func append(text: UnsafeBufferPointer<UInt8>) {
    run.append(text)
  }

  /// Enters emphasis, a link or an image.
  mutating func enterSpan(_ kind: Kind, _ range: SourceRange) {
    flush()
    guard dissolvedSpans == 0, frames.count < Document.maximumDepth else {
      dissolvedSpans += 1
      return reportDepth(range.start)
    }
    push(kind, range)
  }

  mutating func exitSpan() {
    flush()
    guard dissolvedSpans == 0 else {
      dissolvedSpans -= 1
      return
    }
    guard let frame = frames.popLast() else { return }
    let content = Self.take(&inlines, from: frame.inlineBase)
    switch frame.kind {
    case .strong: inlines.append(.strong(content))
    case .link(let destination, let title):
      inlines.append(
        .link(
          Link(destination: destination, title: title, content: content, range: frame.range)))
    case .image(let source, let title):
      inlines.append(
        .image(Image(source: source, title: title, description: content, range: frame.range)))
    case .emphasis, .blockQuote, .list, .item, .paragraph, .heading, .cell:
      inlines.append(.emphasis(content))
    }
  }

  private mutating func flush() {
    guard !run.isEmpty else { return }
    anchors.append(run.bytes)
    inlines.append(.text(run.take()))
  }
}

// MARK: - The stack

extension TreeBuilder {
  private mutating func push(_ kind: Kind, _ range: SourceRange) {
    frames.append(
      Frame(
        kind: kind, range: range, blockBase: blocks.count, itemBase: items.count,
        inlineBase: inlines.count))
  }

  private static func take<Child>(_ stack: inout [Child], from base: Int) -> [Child] {
    guard base < stack.count else { return [] }
    let children = Array(stack[base...])
    stack.removeSubrange(base...)
    return children
  }

  private mutating func reportDepth(_ place: SourcePosition) {
    guard !hasReportedDepth else { return }
    hasReportedDepth = true
    report(
      Diagnostic(
        .warning, id: "markdown/too-deep",
        "nested more than \(Document.maximumDepth) levels deep; what is deeper is shown flat",
        file: file, range: SourceRange(start: place, end: place),
        help: "nest quotes, lists and emphasis less deeply"))
  }
}

extension SourceRange {
  /// The range with its end moved to the end of its last child; libcmark counts blank lines in.
  fileprivate func ending(with child: SourceRange?) -> SourceRange {
    child.map { SourceRange(start: start, end: $0.end) } ?? self
  }
}
