/// Quoted blocks.
package struct BlockQuote: Sendable, Equatable {
  package var blocks: [Block]
  package var range: SourceRange
  /// What kind of notice it is; nil for an ordinary quotation.
  package var callout: Callout?

  package init(blocks: [Block], range: SourceRange, callout: Callout? = nil) {
    self.blocks = blocks
    self.range = range
    self.callout = callout
  }
}
