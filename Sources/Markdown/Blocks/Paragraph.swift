/// Running text.
package struct Paragraph: Sendable, Equatable {
  package var content: [Inline]
  package var range: SourceRange

  package init(content: [Inline], range: SourceRange) {
    self.content = content
    self.range = range
  }
}
