/// A heading of level 1 to 6; `anchor` is unique in its document and made as GitHub makes it.
package struct Heading: Sendable, Equatable {
  package var level: Int
  package var content: [Inline]
  package var anchor: String
  package var range: SourceRange

  package init(level: Int, content: [Inline], anchor: String, range: SourceRange) {
    self.level = level
    self.content = content
    self.anchor = anchor
    self.range = range
  }
}
