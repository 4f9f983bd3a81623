/// Raw HTML as the author wrote it, comments included.
package struct HTMLBlock: Sendable, Equatable {
  package var text: String
  package var range: SourceRange

  package init(text: String, range: SourceRange) {
    self.text = text
    self.range = range
  }
}
