import Markdown

/// A question that readers ask, and its answer.
package struct FAQEntry: Sendable, Equatable {
  package var question: [Inline]
  package var answer: [Block]
  /// Whether the question heads a section of running text that begins with the answer: a reader finds it
  /// in full, not folded away.
  package var opensSection: Bool

  package init(question: [Inline], answer: [Block], opensSection: Bool = false) {
    self.question = question
    self.answer = answer
    self.opensSection = opensSection
  }
}
