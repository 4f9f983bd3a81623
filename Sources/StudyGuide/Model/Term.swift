import Markdown

/// A word and what it means.
package struct Term: Sendable, Equatable {
  package var term: [Inline]
  package var definition: [Block]

  package init(term: [Inline], definition: [Block]) {
    self.term = term
    self.definition = definition
  }
}
