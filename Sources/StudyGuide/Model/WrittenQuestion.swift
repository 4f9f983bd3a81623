import Markdown

/// A question that the author wrote by hand.
///
///     Which constraint dominates?
///     - [ ] Latency — nobody waits for it
///     - [x] Cost — three clients pay for it
///
///     > The budget decides here.
package struct WrittenQuestion: Sendable, Equatable {
  package struct Option: Sendable, Equatable {
    package var text: [Inline]
    package var isCorrect: Bool
    /// What stands after the dash, empty where nothing does.
    package var note: [Inline]
    package var range: SourceRange

    package init(text: [Inline], isCorrect: Bool, note: [Inline], range: SourceRange) {
      self.text = text
      self.isCorrect = isCorrect
      self.note = note
      self.range = range
    }
  }

  package var stem: [Inline]
  /// What the question is about, between it and its options: code, a table, a quotation.
  package var material: [Block]
  /// At least two, at least one of them correct.
  package var options: [Option]
  package var explanation: [Block]

  /// Whether it is a statement to be judged: its options are True and False.
  package var isStatement: Bool {
    options.map(\.text.plainText) == ["True", "False"] && options.count(where: \.isCorrect) == 1
  }

  /// Words with which a line calls for a verdict, in small letters.
  package static let verdictCalls = ["true or false", "true/false", "t/f", "t or f"]

  package init(
    stem: [Inline], material: [Block] = [], options: [Option], explanation: [Block]
  ) {
    self.stem = stem
    self.material = material
    self.options = options
    self.explanation = explanation
  }
}
