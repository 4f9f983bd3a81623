/// An image; its description is the alternative text.
package struct Image: Sendable, Equatable {
  package var source: String
  package var title: String
  package var description: [Inline]
  package var range: SourceRange

  package init(source: String, title: String, description: [Inline], range: SourceRange) {
    self.source = source
    self.title = title
    self.description = description
    self.range = range
  }
}
