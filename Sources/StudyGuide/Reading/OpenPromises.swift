import Markdown

/// The promises of the headings around the current place, and whether any was kept.
struct OpenPromises {
  private struct Entry {
    let promise: Promise
    let body: Range<Int>
    /// How many elements and findings there were before it.
    let elements: Int
    let diagnostics: Int
  }

  /// How many elements were read so far.
  var elements = 0
  private var entries: [Entry] = []

  /// - Parameter diagnostics: how many findings there were so far.
  mutating func open(_ promise: Promise, over body: Range<Int>, after diagnostics: Int) {
    entries.append(
      Entry(promise: promise, body: body, elements: elements, diagnostics: diagnostics))
  }

  /// Nothing is said about a section in which the author left something out on purpose.
  mutating func forget() { entries = [] }

  /// The broken promises of the sections that end before `index`. What is said of an inner section, or of a
  /// block in it, need not be said of an outer one.
  mutating func close(
    at index: Int, of blocks: ArraySlice<Block>, _ diagnostics: Int, _ context: ReadingContext
  ) -> [Diagnostic] {
    var found: [Diagnostic] = []
    while let entry = entries.last, entry.body.upperBound <= index {
      entries.removeLast()
      guard entry.elements == elements, entry.diagnostics == diagnostics, found.isEmpty,
        let block = blocks[entry.body].first(where: { $0.mayKeep(entry.promise) })
      else { continue }
      found.append(Self.broken(entry.promise, at: block, context))
    }
    return found
  }

  private static func broken(
    _ promise: Promise, at block: Block, _ context: ReadingContext
  ) -> Diagnostic {
    context.diagnostic(
      .note, "study/unread", "no \(promise.sought) could be read below this heading",
      at: SourceRange(line: block.range.start.line, column: block.range.start.column),
      help: "write \"\(promise.example)\", or <!-- study: skip --> before the heading")
  }
}

extension Block {
  /// A list or a table that may have been meant as study material, and is neither for contents nor to do.
  fileprivate func mayKeep(_ promise: Promise) -> Bool {
    switch self {
    case .list(let list):
      list.items.count > 1
        && list.items.allSatisfy { $0.isChecked == nil && !$0.isOnlyLink && !$0.blocks.isEmpty }
        // "Use flashcards" below "Test yourself" is advice.
        && (promise != .quiz || list.items.contains { $0.blocks.firstLine.asks })
    case .table(let table): !table.rows.isEmpty
    case .paragraph, .heading, .blockQuote, .codeBlock, .htmlBlock, .thematicBreak: false
    }
  }
}

extension [Inline] {
  fileprivate var asks: Bool {
    let text = plainText
    return text.contains("?") || text.contains("___")
  }
}
