/// Quoted blocks.
package struct BlockQuote: Sendable, Equatable {
  package var blocks: [Block]
  package var range: SourceRange
  /// What kind of notice it is; nil for an ordinary quotation.
  package var callout: Callout?
  /// Whether the first block of the notice is its title, which takes the place of the kind's name.
  package var hasTitle: Bool

  package init(
    blocks: [Block], range: SourceRange, callout: Callout? = nil, hasTitle: Bool = false
  ) {
    self.blocks = blocks
    self.range = range
    self.callout = callout
    self.hasTitle = hasTitle
  }
}
