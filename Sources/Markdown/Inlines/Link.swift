/// A link; `range` is where it stands, as exactly as libcmark tells.
package struct Link: Sendable, Equatable {
  package var destination: String
  package var title: String
  package var content: [Inline]
  package var range: SourceRange

  package init(destination: String, title: String, content: [Inline], range: SourceRange) {
    self.destination = destination
    self.title = title
    self.content = content
    self.range = range
  }
}
