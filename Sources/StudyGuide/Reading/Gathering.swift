import Markdown

/// What became of the blocks of a section so far: passages, the text that no reader took, and findings.
struct Gathering {
  private var passages: [Passage] = []
  private var diagnostics: [Diagnostic] = []
  private var text: [Block] = []
  private var promises = OpenPromises()

  /// The text before the current block.
  var previous: Block? { text.last }

  /// Whether something else than text stands between the heading and that.
  var isBehindMaterial: Bool {
    let other = text.dropLast().last { if case .paragraph = $0 { false } else { true } }
    return other.map { !$0.isHeading } ?? (!text.isEmpty && !passages.isEmpty)
  }

  mutating func add(_ blocks: some Sequence<Block>) { text += blocks }

  mutating func report(_ found: [Diagnostic]) { diagnostics += found }

  mutating func add(_ found: [Passage]) {
    for passage in found {
      if case .blocks(let blocks) = passage {
        text += blocks
      } else {
        flush()
        passages.append(passage)
        promises.elements += 1
      }
    }
  }

  /// What the author leaves out on purpose breaks no promise.
  mutating func leaveOut(_ blocks: some Sequence<Block>) {
    text += blocks
    promises.forget()
  }

  /// - Parameter body: the blocks below the heading.
  mutating func open(_ promise: Promise, over body: Range<Int>) {
    promises.open(promise, over: body, after: diagnostics.count)
  }

  /// Before the block at `index` is read.
  mutating func close(at index: Int, of blocks: ArraySlice<Block>, _ context: ReadingContext) {
    diagnostics += promises.close(at: index, of: blocks, diagnostics.count, context)
  }

  /// All of it, where `blocks` are at their end.
  mutating func finish(_ blocks: ArraySlice<Block>, _ context: ReadingContext) -> Reading {
    flush()
    close(at: blocks.endIndex, of: blocks, context)
    return Reading(passages, consumed: blocks.count, diagnostics: diagnostics)
  }

  private mutating func flush() {
    if !text.isEmpty { passages.append(.blocks(text)) }
    text = []
  }
}
