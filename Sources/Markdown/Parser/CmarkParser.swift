import CCmark

/// Runs libcmark over a text and tells a ``TreeBuilder`` what it meets. The only file that touches
/// C pointers; none outlives the call.
struct CmarkParser {
  let options: MarkdownOptions

  func parse(_ text: ParserText) -> ParsedText {
    ParsedText(text, options: options)
  }
}

/// A text that libcmark has parsed; what it parsed is freed when this goes out of scope.
struct ParsedText: ~Copyable {
  let text: ParserText
  private let options: MarkdownOptions
  private let tree: CmarkTree

  fileprivate init(_ text: ParserText, options: MarkdownOptions) {
    self.text = text
    self.options = options
    tree = CmarkTree(text, isSmart: options.smart)
  }

  /// The paragraphs and other blocks without blocks inside, in reading order.
  func leaves() -> [LeafPlace] { tree.leaves() }

  /// Tells `builder` what the text holds.
  consuming func build(into builder: inout TreeBuilder) {
    let options = options
    let text = text
    var plan = TablePlan()
    if options.extensions.contains(.tables), text.scan.features.contains(.pipe) {
      plan = TablePlan(text, leaves: tree.leaves())
    }
    let watched = WatchedMarks(in: text, extensions: options.extensions)
    var walk = CmarkWalk(tree, of: text, watching: watched)
    guard !plan.isEmpty else {
      while walk.advance(into: &builder) != nil {}
      return
    }
    let cellTree = CmarkTree(plan.text, isSmart: options.smart)
    var cellWalk = CmarkWalk(cellTree, of: plan.text, watching: watched, isCells: true)
    walk.run(into: &builder, tables: plan.tables, cells: &cellWalk)
  }
}

/// A parsed document, freed when it goes out of scope.
private struct CmarkTree: ~Copyable {
  let root: OpaquePointer?

  init(_ text: ParserText, isSmart: Bool) {
    let parser = cmark_parser_new(isSmart ? CMARK_OPT_SMART : CMARK_OPT_DEFAULT)
    defer { cmark_parser_free(parser) }
    text.bytes[text.start...].withUnsafeBytes { bytes in
      cmark_parser_feed(parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
    }
    root = cmark_parser_finish(parser)
  }

  deinit {
    cmark_node_free(root)
  }

  func leaves() -> [LeafPlace] {
    var leaves: [LeafPlace] = []
    var quotes = 0
    var itemColumns: [Int] = []
    var next = cmark_node_first_child(root)
    while let node = next {
      let type = cmark_node_get_type(node)
      if type == CMARK_NODE_BLOCK_QUOTE || type == CMARK_NODE_LIST || type == CMARK_NODE_ITEM {
        if let child = cmark_node_first_child(node) {
          if type == CMARK_NODE_BLOCK_QUOTE { quotes += 1 }
          if type == CMARK_NODE_ITEM { itemColumns.append(Int(cmark_node_get_start_column(node))) }
          next = child
          continue
        }
      } else {
        leaves.append(
          LeafPlace(
            kind: Self.kind(of: type), lines: CmarkWalk.lines(of: node),
            column: Int(cmark_node_get_start_column(node)),
            quotes: quotes, itemColumn: itemColumns.last))
      }
      var last = node
      while cmark_node_next(last) == nil, let parent = cmark_node_parent(last), parent != root {
        let type = cmark_node_get_type(parent)
        if type == CMARK_NODE_BLOCK_QUOTE { quotes -= 1 }
        if type == CMARK_NODE_ITEM { itemColumns.removeLast() }
        last = parent
      }
      next = cmark_node_next(last)
    }
    return leaves
  }

  private static func kind(of type: cmark_node_type) -> LeafPlace.Kind {
    if type == CMARK_NODE_PARAGRAPH { return .paragraph }
    return type == CMARK_NODE_CODE_BLOCK || type == CMARK_NODE_HTML_BLOCK ? .verbatim : .other
  }
}

/// A walk over a parsed document with libcmark's iterator, one event at a time.
private struct CmarkWalk: ~Copyable {
  /// What was just visited.
  struct Step {
    let type: cmark_node_type
    let event: cmark_event_type
    let node: OpaquePointer
  }

  private let tree: CmarkTree
  private let iterator: OpaquePointer?
  private let text: ParserText
  private let watched: WatchedMarks
  /// In the document of table cells, each heading is a cell.
  private let isCells: Bool
  private var quotes = 0
  private var places: InlinePlaces

  init(
    _ tree: consuming CmarkTree, of text: ParserText, watching watched: WatchedMarks,
    isCells: Bool = false
  ) {
    iterator = cmark_iter_new(tree.root)
    self.tree = tree
    self.text = text
    self.watched = watched
    self.isCells = isCells
    places = InlinePlaces(text, lines: 1...1, column: 1, quotes: 0)
  }

  deinit {
    cmark_iter_free(iterator)
  }

  static func lines(of node: OpaquePointer) -> ClosedRange<Int> {
    let first = Int(cmark_node_get_start_line(node))
    var last = Int(cmark_node_get_end_line(node))
    if cmark_node_get_type(node) == CMARK_NODE_HTML_BLOCK {
      // Where a tag ends the block, libcmark gives the line before.
      last = first - 1 + string(cmark_node_get_literal(node)).utf8.count { $0 == 0x0A }
    }
    return first...max(first, last)
  }

  /// Walks to the end; the paragraphs that hold planned tables are skipped and the tables built
  /// from their cells.
  mutating func run(
    into builder: inout TreeBuilder, tables: [TablePlan.Entry], cells: inout CmarkWalk
  ) {
    var planned = tables.makeIterator()
    var table = planned.next()
    while let step = peekNext() {
      guard let entry = table, step.event == CMARK_EVENT_ENTER, step.type == CMARK_NODE_PARAGRAPH,
        Int(cmark_node_get_start_line(step.node)) == entry.line,
        Int(cmark_node_get_start_column(step.node)) == entry.column
      else {
        visit(step, into: &builder)
        continue
      }
      cmark_iter_reset(iterator, step.node, CMARK_EVENT_EXIT)
      cells.build(entry, into: &builder)
      table = planned.next()
    }
  }

  /// Visits the next node; nil at the end.
  @discardableResult
  mutating func advance(into builder: inout TreeBuilder) -> Step? {
    guard let step = peekNext() else { return nil }
    visit(step, into: &builder)
    return step
  }

  private func peekNext() -> Step? {
    guard let iterator else { return nil }
    let event = cmark_iter_next(iterator)
    guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return nil }
    return Step(type: cmark_node_get_type(node), event: event, node: node)
  }

  /// Reads one table's cells and the lines of its paragraph before and after it.
  private mutating func build(_ entry: TablePlan.Entry, into builder: inout TreeBuilder) {
    if entry.hasLead { advanceToSeparator(&builder) }
    while builder.cells.count < entry.filledCells, advance(into: &builder) != nil {}
    builder.append(.table(entry.table(filledWith: builder.takeCells())))
    advanceToSeparator(&builder)
  }

  private mutating func advanceToSeparator(_ builder: inout TreeBuilder) {
    while let step = advance(into: &builder), step.type != CMARK_NODE_THEMATIC_BREAK {}
  }
}

// MARK: - Nodes

extension CmarkWalk {
  private mutating func visit(_ step: Step, into builder: inout TreeBuilder) {
    let node = step.node
    let isEnter = step.event == CMARK_EVENT_ENTER
    switch step.type {
    case CMARK_NODE_TEXT: visitText(node, into: &builder)
    case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK:
      noteBreak(node)
      builder.appendBreak(isHard: step.type == CMARK_NODE_LINEBREAK)
    case CMARK_NODE_CODE: builder.appendCode(Self.string(cmark_node_get_literal(node)))
    case CMARK_NODE_HTML_INLINE: builder.appendHTML(Self.string(cmark_node_get_literal(node)))
    case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING:
      guard isEnter else { return builder.exitText() }
      enterText(node, type: step.type, into: &builder)
    case CMARK_NODE_EMPH, CMARK_NODE_STRONG, CMARK_NODE_LINK, CMARK_NODE_IMAGE:
      guard isEnter else { return builder.exitSpan() }
      enterSpan(node, type: step.type, into: &builder)
    case CMARK_NODE_BLOCK_QUOTE, CMARK_NODE_LIST, CMARK_NODE_ITEM:
      if step.type == CMARK_NODE_BLOCK_QUOTE { quotes += isEnter ? 1 : -1 }
      guard isEnter else { return builder.exitContainer() }
      builder.enterContainer(containerKind(of: node, type: step.type), range(of: node))
    case CMARK_NODE_CODE_BLOCK:
      let info = Self.string(cmark_node_get_fence_info(node))
      builder.appendCode(info: info, Self.string(cmark_node_get_literal(node)), range(of: node))
    case CMARK_NODE_HTML_BLOCK:
      let end = text.line(Self.lines(of: node).upperBound).count
      builder.appendHTML(
        Self.string(cmark_node_get_literal(node)), range(of: node, endColumn: end))
    case CMARK_NODE_THEMATIC_BREAK:
      if !isCells { builder.append(.thematicBreak(ThematicBreak(range: range(of: node)))) }
    case CMARK_NODE_DOCUMENT: break
    default: if isEnter { reportUnknown(node, to: &builder) }
    }
  }

  private mutating func enterText(
    _ node: OpaquePointer, type: cmark_node_type, into builder: inout TreeBuilder
  ) {
    let lines = Self.lines(of: node)
    let column = Int(cmark_node_get_start_column(node))
    let isParagraph = type == CMARK_NODE_PARAGRAPH
    let skipped = isParagraph && lines.count > 1 ? definitionLines(of: node, lines, column) : 0
    places = InlinePlaces(text, lines: lines, column: column, quotes: quotes, skipping: skipped)
    var range = range(of: node)
    if skipped > 0 {
      range = SourceRange(
        start: position(places.end(line: lines.lowerBound, column: column)), end: range.end)
    }
    guard isParagraph else {
      let level = Int(cmark_node_get_heading_level(node))
      return builder.enterText(isCells ? .cell : .heading(level: level), range)
    }
    let task = watched.tasks ? taskBox(of: node, line: lines.lowerBound, column) : nil
    builder.enterText(.paragraph, range, task: task)
  }

  /// How many lines of link definitions stand at the top of a paragraph: libcmark takes them away
  /// and leaves the places as they were.
  private func definitionLines(
    of node: OpaquePointer, _ lines: ClosedRange<Int>, _ column: Int
  ) -> Int {
    guard text.byte(line: lines.lowerBound, column: column) == UInt8(ascii: "["),
      text.scan.features.contains(.definition),
      let first = cmark_node_first_child(node), let last = cmark_node_last_child(node)
    else { return 0 }
    let skipped = lines.upperBound - Int(cmark_node_get_end_line(last))
    guard skipped > 0, skipped < lines.count else { return 0 }
    let content = text.content(ofLine: lines.lowerBound + skipped, quotes: quotes).range
    guard cmark_node_get_type(first) == CMARK_NODE_TEXT else { return skipped }
    let start = Self.string(cmark_node_get_literal(first)).utf8.prefix { $0 > 0x2F && $0 < 0x7F }
    return text.bytes[content].starts(with: start) ? skipped : 0
  }

  /// Whether the first paragraph of a list item begins with `[x] ` (true) or `[ ] ` (false).
  private func taskBox(of node: OpaquePointer, line: Int, _ column: Int) -> Bool? {
    guard let item = cmark_node_parent(node), cmark_node_get_type(item) == CMARK_NODE_ITEM,
      cmark_node_first_child(item) == node
    else { return nil }
    return TaskBox.isChecked(in: text, line: line, column: column)
  }

  private mutating func visitText(_ node: OpaquePointer, into builder: inout TreeBuilder) {
    let literal = Self.string(cmark_node_get_literal(node))
    guard let marks = watched.bytes, marks.occurs(in: literal) else {
      return builder.append(text: literal)
    }
    let place = places.start(
      line: Int(cmark_node_get_start_line(node)), column: Int(cmark_node_get_start_column(node)))
    let line = text.line(place.line)
    let start = min(line.lowerBound + max(place.column, 1) - 1, line.upperBound)
    builder.append(
      PlacedText(
        text: literal, line: place.line, column: place.column, map: text.map,
        source: text.bytes[start..<line.upperBound],
        before: edge(cmark_node_previous(node), of: node),
        after: edge(cmark_node_next(node), of: node)))
  }

  /// What text borders on: a neighbour, or where there is none the parent's end.
  private func edge(_ neighbour: OpaquePointer?, of node: OpaquePointer) -> PlacedText.Edge {
    switch cmark_node_get_type(neighbour ?? cmark_node_parent(node)) {
    case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK, CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING:
      .space
    default: .punctuation
    }
  }

  /// The next inlines stand on another line; which one follows from where the last one ended.
  private mutating func noteBreak(_ node: OpaquePointer) {
    guard let last = cmark_node_previous(node), cmark_node_get_end_line(last) > 0 else { return }
    places.lineBreak(
      afterLine: Int(cmark_node_get_end_line(last)), column: Int(cmark_node_get_end_column(last)))
  }

  private mutating func enterSpan(
    _ node: OpaquePointer, type: cmark_node_type, into builder: inout TreeBuilder
  ) {
    if type == CMARK_NODE_EMPH { return builder.enterSpan(.emphasis) }
    if type == CMARK_NODE_STRONG { return builder.enterSpan(.strong) }
    let url = Self.string(cmark_node_get_url(node))
    let title = Self.string(cmark_node_get_title(node))
    let kind =
      type == CMARK_NODE_LINK
      ? TreeBuilder.Kind.link(destination: url, title: title) : .image(source: url, title: title)
    builder.enterSpan(kind, inlineRange(of: node))
  }

  private func containerKind(of node: OpaquePointer, type: cmark_node_type) -> TreeBuilder.Kind {
    if type == CMARK_NODE_BLOCK_QUOTE { return .blockQuote }
    if type == CMARK_NODE_ITEM { return .item }
    let isTight = cmark_node_get_list_tight(node) != 0
    guard cmark_node_get_list_type(node) == CMARK_ORDERED_LIST else {
      return .list(.bullet, isTight: isTight)
    }
    return .list(.ordered(start: Int(cmark_node_get_list_start(node))), isTight: isTight)
  }

  private func reportUnknown(_ node: OpaquePointer, to builder: inout TreeBuilder) {
    let name = Self.string(cmark_node_get_type_string(node))
    builder.report(
      Diagnostic(
        .warning, id: "markdown/unknown-node", "'\(name)' is not understood and left out",
        file: builder.file, range: range(of: node)))
  }

  private func range(of node: OpaquePointer, endColumn: Int? = nil) -> SourceRange {
    let start = text.map.position(
      line: Int(cmark_node_get_start_line(node)), column: Int(cmark_node_get_start_column(node)))
    let end = text.map.position(
      line: Self.lines(of: node).upperBound,
      column: endColumn ?? Int(cmark_node_get_end_column(node)))
    return SourceRange(start: start, end: end)
  }

  /// libcmark gives a link the line on which it ends, with the column at which it begins, and `<a:b>` in
  /// a later line a column counted from the beginning of the paragraph: its text has the right one.
  private mutating func inlineRange(of node: OpaquePointer) -> SourceRange {
    let line = Int(cmark_node_get_end_line(node))
    let child = cmark_node_first_child(node)
    let first = child.map { Int(cmark_node_get_start_line($0)) } ?? line
    let column = Int(cmark_node_get_start_column(node))
    var shift = 0
    if let child, cmark_node_get_type(node) == CMARK_NODE_LINK,
      cmark_node_get_type(child) == CMARK_NODE_TEXT
    {
      shift = Int(cmark_node_get_start_column(child)) - 1 - column
    }
    let start = places.start(line: first > 0 ? first : line, column: column + shift)
    let end = places.end(line: line, column: Int(cmark_node_get_end_column(node)) + shift)
    return SourceRange(start: position(start), end: position(end))
  }

  private func position(_ place: (line: Int, column: Int)) -> SourcePosition {
    text.map.position(line: place.line, column: place.column)
  }

  private static func string(_ text: UnsafePointer<CChar>?) -> String {
    guard let text, text.pointee != 0 else { return "" }
    return String(cString: text)
  }
}
