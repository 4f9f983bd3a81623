/// A horizontal rule.
package struct ThematicBreak: Sendable, Equatable {
  package var range: SourceRange

  package init(range: SourceRange) {
    self.range = range
  }
}
