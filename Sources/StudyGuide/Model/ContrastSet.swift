import Markdown

/// One or more sentences of the form "Not X, but Y.".
package struct ContrastSet: Sendable, Equatable {
  package struct Item: Sendable, Equatable {
    package var not: [Inline]
    package var but: [Inline]
    package var range: SourceRange

    package init(not: [Inline], but: [Inline], range: SourceRange) {
      self.not = not
      self.but = but
      self.range = range
    }
  }

  package var items: [Item]

  package init(items: [Item]) {
    self.items = items
  }
}
