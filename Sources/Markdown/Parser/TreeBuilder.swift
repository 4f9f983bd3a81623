/// Puts the tree together from what the parser meets, in reading order. Finished children wait on
/// one stack for all levels, so each array of the tree is made once and in its final size.
struct TreeBuilder {
  /// What a level becomes when it is left.
  enum Kind {
    case blockQuote
    case list(List.Marker, isTight: Bool)
    case item
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
    let inlineBase: InlineStack.Base
    var isChecked: Bool?
    /// The levels of the deepest of its children.
    var height = 0
  }

  /// Levels kept back for paragraphs and what stands in them.
  private static let inlineDepth = 20

  let file: String
  let extensions: MarkdownOptions.Extensions
  private let shield: EscapeShield?
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var cells: [[Inline]] = []
  private(set) var mentions: FootnoteMentions
  private var blocks: [Block] = []
  private var items: [ListItem] = []
  private var inlines = InlineStack()
  private var frames: [Frame] = []
  private var anchors = HeadingAnchors()
  private var linkDepth = 0
  private var dissolvedBlocks = 0
  private var dissolvedSpans = 0
  private var hasReportedDepth = false
  private var pendingTask: Bool?
  private var dropsBreak = false

  init(
    file: String, extensions: MarkdownOptions.Extensions, shield: EscapeShield?,
    footnotes: some Sequence<String>
  ) {
    self.file = file
    self.extensions = extensions
    self.shield = shield
    mentions = FootnoteMentions(known: Set(footnotes))
    frames.reserveCapacity(16)
    blocks.reserveCapacity(64)
  }

  /// The top-level blocks since the last call.
  mutating func takeBlocks() -> [Block] {
    blocks.takeLast(blocks.count)
  }

  mutating func takeCells() -> [[Inline]] {
    cells.takeLast(cells.count)
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

  mutating func appendCode(info: String, _ text: String, _ range: SourceRange) {
    let info = restored(info)
    let text = restored(text, backslash: true)
    blocks.append(.codeBlock(CodeBlock(info: info, text: text, range: range)))
  }

  mutating func appendHTML(_ text: String, _ range: SourceRange) {
    let text = restored(text, backslash: true)
    blocks.append(.htmlBlock(HTMLBlock(text: text, range: range)))
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
      let children = items.takeLast(items.count - frame.itemBase)
      let range = frame.range.ending(with: children.last?.range)
      blocks.append(
        .list(List(marker: marker, isTight: isTight, items: children, range: range)))
      return
    }
    let children = blocks.takeLast(blocks.count - frame.blockBase)
    let range = frame.range.ending(with: children.last?.range)
    if case .item = frame.kind {
      items.append(ListItem(isChecked: frame.isChecked, blocks: children, range: range))
    } else {
      let callout = extensions.contains(.callouts) ? Callout.read(children) : nil
      blocks.append(
        .blockQuote(
          BlockQuote(
            blocks: callout?.blocks ?? children, range: range, callout: callout?.kind,
            hasTitle: callout?.hasTitle ?? false)))
    }
  }

  /// Enters a paragraph, heading or cell; `task` if it begins with the box of a list item.
  mutating func enterText(_ kind: Kind, _ range: SourceRange, task: Bool? = nil) {
    push(kind, range)
    pendingTask = dissolvedBlocks == 0 ? task : nil
    dropsBreak = false
    if case .heading = kind { anchors.begin() }
  }

  mutating func exitText() {
    guard let frame = frames.popLast() else { return }
    let content = takeInlines(of: frame).content
    switch frame.kind {
    case .heading(let level):
      let anchor = anchors.finish()
      blocks.append(
        .heading(Heading(level: level, content: content, anchor: anchor, range: frame.range)))
    case .cell: cells.append(content)
    default: blocks.append(.paragraph(Paragraph(content: content, range: frame.range)))
    }
  }
}

// MARK: - Inlines

extension TreeBuilder {
  /// The break behind the box of a task that stands alone on its line is dropped.
  mutating func appendBreak(isHard: Bool) {
    guard !dropsBreak else { return dropsBreak = false }
    inlines.append(isHard ? .lineBreak : .softBreak)
  }

  mutating func appendCode(_ text: String) {
    let text = restored(text, backslash: true)
    anchors.append(text)
    dropsBreak = false
    inlines.append(.code(text))
  }

  mutating func appendHTML(_ text: String) {
    dropsBreak = false
    inlines.append(.html(restored(text, backslash: true)))
  }

  /// Text in which no extension can mark anything.
  mutating func append(text: String) {
    let text = withoutTaskBox(restored(text))
    guard !text.isEmpty else { return }
    anchors.append(text)
    inlines.append(.text(text))
  }

  /// Text that may hold marks of the extensions.
  mutating func append(_ placed: PlacedText) {
    guard let pieces = InlineScanner(placed, extensions: extensions).pieces() else {
      return append(text: placed.text)
    }
    inlines.adjoin()
    for piece in pieces {
      switch piece {
      case .text(let range): append(text: String(placed.text.utf8[range]))
      case .delimiter(let run): inlines.append(run)
      case .footnote(let range, let label): appendMention(label, placed, range)
      case .url(let range, let destination):
        let text = restored(String(placed.text.utf8[range]))
        appendURL(text, destination: restored(destination), placed.range(of: range))
      }
    }
  }

  /// Enters emphasis, a link or an image.
  mutating func enterSpan(_ kind: Kind, _ range: SourceRange? = nil) {
    let range = range ?? frames.last?.range ?? SourceRange(line: 1, column: 1)
    pendingTask = nil
    dropsBreak = false
    guard dissolvedSpans == 0, frames.count < Document.maximumDepth - 1 else {
      dissolvedSpans += 1
      inlines.adjoin()
      return reportDepth(range.start)
    }
    switch kind {
    case .link(let destination, let title):
      linkDepth += 1
      push(.link(destination: restored(destination), title: restored(title)), range)
    case .image(let source, let title):
      push(.image(source: restored(source), title: restored(title)), range)
    default: push(kind, range)
    }
  }

  mutating func exitSpan() {
    guard dissolvedSpans == 0 else {
      dissolvedSpans -= 1
      return
    }
    guard let frame = frames.popLast() else { return }
    let (content, levels) = takeInlines(of: frame)
    if let parent = frames.indices.last {
      frames[parent].height = max(frames[parent].height, frame.height + levels + 1)
    }
    switch frame.kind {
    case .strong: inlines.append(.strong(content))
    case .link(let destination, let title):
      linkDepth -= 1
      inlines.append(
        .link(
          Link(destination: destination, title: title, content: content, range: frame.range)))
    case .image(let source, let title):
      inlines.append(
        .image(Image(source: source, title: title, description: content, range: frame.range)))
    default: inlines.append(.emphasis(content))
    }
  }

  private mutating func takeInlines(of frame: Frame) -> (content: [Inline], levels: Int) {
    let levels = Document.maximumDepth - frames.count - 2 - frame.height
    return inlines.take(since: frame.inlineBase, levels: max(levels, 0))
  }
}

// MARK: - Extensions

extension TreeBuilder {
  /// The text behind `[ ]` or `[x]` where a list item's first paragraph begins.
  private mutating func withoutTaskBox(_ text: String) -> String {
    guard let isChecked = pendingTask else { return text }
    pendingTask = nil
    guard text.utf8.first == UInt8(ascii: "["), frames.count >= 2 else { return text }
    frames[frames.count - 2].isChecked = isChecked
    let rest = text.dropFirst(3).drop { $0 == " " || $0 == "\t" || $0 == "\u{A0}" }
    dropsBreak = rest.isEmpty
    return String(rest)
  }

  private mutating func appendMention(
    _ label: String, _ placed: PlacedText, _ range: Range<Int>
  ) {
    if let reference = mentions.mention(label) {
      inlines.append(.footnoteReference(reference))
      return
    }
    append(text: String(placed.text.utf8[range]))
    report(
      Diagnostic(
        .warning, id: "footnote/undefined", "there is no footnote '\(label)'", file: file,
        range: placed.range(of: range), help: "add a paragraph that starts with '[^\(label)]:'"))
  }

  private mutating func appendURL(_ text: String, destination: String, _ range: SourceRange) {
    guard linkDepth == 0, frames.count < Document.maximumDepth - 1 else {
      return append(text: text)
    }
    anchors.append(text)
    inlines.append(
      .link(Link(destination: destination, title: "", content: [.text(text)], range: range)))
  }

  private func restored(_ text: String, backslash: Bool = false) -> String {
    shield?.restored(text, backslash: backslash) ?? text
  }
}

// MARK: - The stack

extension TreeBuilder {
  private mutating func push(_ kind: Kind, _ range: SourceRange) {
    frames.append(
      Frame(
        kind: kind, range: range, blockBase: blocks.count, itemBase: items.count,
        inlineBase: inlines.base))
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
