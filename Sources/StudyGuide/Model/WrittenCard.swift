import Markdown

/// A flashcard that the author wrote by hand.
package enum WrittenCard: Sendable, Equatable {
  /// `Q:` and `A:`
  case basic(front: [Inline], back: [Block])
  /// A paragraph with one or more `==gaps==`, which stand in it as highlights.
  case cloze([Inline])
}
