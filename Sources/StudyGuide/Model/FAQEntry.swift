import Markdown

/// A question that readers ask, and its answer.
package struct FAQEntry: Sendable, Equatable {
  package var question: [Inline]
  package var answer: [Block]

  package init(question: [Inline], answer: [Block]) {
    self.question = question
    self.answer = answer
  }
}
