import Markdown

/// A flashcard that the author wrote by hand.
package enum WrittenCard: Sendable, Equatable {
  /// `Q:` and `A:`, or an exercise and its solution. The material is what the front is about: the rest
  /// of the task, code, a table.
  case basic(front: [Inline], material: [Block] = [], back: [Block])
  /// A paragraph with one or more `==gaps==`, which stand in it as highlights.
  case cloze([Inline])
}
