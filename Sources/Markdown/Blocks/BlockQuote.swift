/// Quoted blocks.
package struct BlockQuote: Sendable, Equatable {
  package var blocks: [Block]
  package var range: SourceRange

  package init(blocks: [Block], range: SourceRange) {
    self.blocks = blocks
    self.range = range
  }
}
