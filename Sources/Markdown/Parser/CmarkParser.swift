import CCmark

/// Runs libcmark over a text and tells a ``TreeBuilder`` what it meets. The only file that touches
/// C pointers; none outlives the call.
struct CmarkParser {
  let options: MarkdownOptions

  func parse(_ text: ParserText, into builder: inout TreeBuilder) {
    let flags = options.smart ? CMARK_OPT_SMART : CMARK_OPT_DEFAULT
    guard let tree = CmarkTree(text, flags: flags) else { return }
    var plan = TablePlan()
    if options.extensions.contains(.tables), text.scan.features.contains(.pipe) {
      plan = TablePlan(text, leaves: tree.leaves())
    }
    guard !plan.isEmpty, let cellTree = CmarkTree(plan.text, flags: flags) else {
      var walk = CmarkWalk(tree, of: text)
      while walk.advance(into: &builder) != nil {}
      return
    }
    var walk = CmarkWalk(tree, of: text)
    var cellWalk = CmarkWalk(cellTree, of: plan.text, isCells: true)
    walk.run(into: &builder, tables: plan.tables, cells: &cellWalk)
  }
}

/// A parsed document, freed when it goes out of scope.
private struct CmarkTree: ~Copyable {
  let root: OpaquePointer

  init?(_ text: ParserText, flags: Int32) {
    guard let parser = cmark_parser_new(flags) else { return nil }
    defer { cmark_parser_free(parser) }
    text.bytes[text.start...].withUnsafeBytes { bytes in
      cmark_parser_feed(parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
    }
    guard let root = cmark_parser_finish(parser) else { return nil }
    self.root = root
  }

  deinit {
    cmark_node_free(root)
  }

  /// The paragraphs and other blocks without blocks inside, in reading order.
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
            isParagraph: type == CMARK_NODE_PARAGRAPH,
            lines: CmarkWalk.lines(of: node), column: Int(cmark_node_get_start_column(node)),
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
  /// In the document of table cells, each heading is a cell.
  private let isCells: Bool
  private var quotes = 0
  private var block = Block()

  /// The paragraph or heading that the walk is in.
  private struct Block {
    var line = 0
    var column = 1
  }

  init(_ tree: consuming CmarkTree, of text: ParserText, isCells: Bool = false) {
    iterator = cmark_iter_new(tree.root)
    self.tree = tree
    self.text = text
    self.isCells = isCells
  }

  deinit {
    cmark_iter_free(iterator)
  }

  static func lines(of node: OpaquePointer) -> ClosedRange<Int> {
    let first = Int(cmark_node_get_start_line(node))
    return first...max(first, Int(cmark_node_get_end_line(node)))
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
    let event = cmark_iter_next(iterator)
    guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return nil }
    return Step(type: cmark_node_get_type(node), event: event, node: node)
  }

  /// Reads one table's cells and the lines of its paragraph before and after it.
  private mutating func build(_ entry: TablePlan.Entry, into builder: inout TreeBuilder) {
    while builder.cells.count < entry.filledCells, advance(into: &builder) != nil {}
    builder.append(.table(entry.table(filledWith: builder.takeCells())))
    while let step = advance(into: &builder), step.type != CMARK_NODE_THEMATIC_BREAK {}
  }
}

// MARK: - Nodes

extension CmarkWalk {
  private mutating func visit(_ step: Step, into builder: inout TreeBuilder) {
    let node = step.node
    let isEnter = step.event == CMARK_EVENT_ENTER
    switch step.type {
    case CMARK_NODE_TEXT:
      if let literal = cmark_node_get_literal(node) { builder.append(text: Self.bytes(literal)) }
    case CMARK_NODE_SOFTBREAK: builder.append(.softBreak)
    case CMARK_NODE_LINEBREAK: builder.append(.lineBreak)
    case CMARK_NODE_CODE: builder.append(.code(Self.string(cmark_node_get_literal(node))))
    case CMARK_NODE_HTML_INLINE: builder.append(.html(Self.string(cmark_node_get_literal(node))))
    case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING:
      guard isEnter else { return builder.exitText() }
      builder.enterText(textKind(of: node, type: step.type), range(of: node))
    case CMARK_NODE_EMPH, CMARK_NODE_STRONG, CMARK_NODE_LINK, CMARK_NODE_IMAGE:
      guard isEnter else { return builder.exitSpan() }
      builder.enterSpan(spanKind(of: node, type: step.type), range(of: node))
    case CMARK_NODE_BLOCK_QUOTE, CMARK_NODE_LIST, CMARK_NODE_ITEM:
      if step.type == CMARK_NODE_BLOCK_QUOTE { quotes += isEnter ? 1 : -1 }
      guard isEnter else { return builder.exitContainer() }
      builder.enterContainer(containerKind(of: node, type: step.type), range(of: node))
    case CMARK_NODE_CODE_BLOCK:
      let info = Self.string(cmark_node_get_fence_info(node))
      let literal = Self.string(cmark_node_get_literal(node))
      builder.append(.codeBlock(CodeBlock(info: info, text: literal, range: range(of: node))))
    case CMARK_NODE_HTML_BLOCK:
      let literal = Self.string(cmark_node_get_literal(node))
      builder.append(.htmlBlock(HTMLBlock(text: literal, range: range(of: node))))
    case CMARK_NODE_THEMATIC_BREAK:
      if !isCells { builder.append(.thematicBreak(ThematicBreak(range: range(of: node)))) }
    case CMARK_NODE_DOCUMENT: break
    default: if isEnter { reportUnknown(node, to: &builder) }
    }
  }

  private func textKind(of node: OpaquePointer, type: cmark_node_type) -> TreeBuilder.Kind {
    guard type == CMARK_NODE_HEADING else { return .paragraph }
    return isCells ? .cell : .heading(level: Int(cmark_node_get_heading_level(node)))
  }

  private func spanKind(of node: OpaquePointer, type: cmark_node_type) -> TreeBuilder.Kind {
    if type == CMARK_NODE_EMPH { return .emphasis }
    if type == CMARK_NODE_STRONG { return .strong }
    let url = Self.string(cmark_node_get_url(node))
    let title = Self.string(cmark_node_get_title(node))
    return type == CMARK_NODE_LINK
      ? .link(destination: url, title: title) : .image(source: url, title: title)
  }

  private func containerKind(of node: OpaquePointer, type: cmark_node_type) -> TreeBuilder.Kind {
    if type == CMARK_NODE_BLOCK_QUOTE { return .blockQuote }
    if type == CMARK_NODE_ITEM { return .item(isChecked: nil) }
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

  private func range(of node: OpaquePointer) -> SourceRange {
    let start = text.map.position(
      line: Int(cmark_node_get_start_line(node)), column: Int(cmark_node_get_start_column(node)))
    let end = text.map.position(
      line: Int(cmark_node_get_end_line(node)), column: Int(cmark_node_get_end_column(node)))
    return SourceRange(start: start, end: end)
  }

  private static func string(_ text: UnsafePointer<CChar>?) -> String {
    guard let text, text.pointee != 0 else { return "" }
    return String(cString: text)
  }

  private static func bytes(_ text: UnsafePointer<CChar>) -> UnsafeBufferPointer<UInt8> {
    UnsafeRawBufferPointer(start: text, count: strlen(text)).assumingMemoryBound(to: UInt8.self)
  }
}
