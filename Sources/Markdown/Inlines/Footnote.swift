/// A mark in the text that points to a footnote: the `number`th footnote, `occurrence`th mark of it.
package struct FootnoteReference: Sendable, Equatable {
  package var label: String
  /// Counted from 1 in the order of first mention.
  package var number: Int
  /// Counted from 1 among the marks of the same footnote.
  package var occurrence: Int

  package init(label: String, number: Int, occurrence: Int) {
    self.label = label
    self.number = number
    self.occurrence = occurrence
  }
}

/// The text of a footnote, in the order of first mention; unmentioned ones are left out and reported.
package struct Footnote: Sendable, Equatable {
  package var label: String
  package var number: Int
  package var mentions: Int
  package var blocks: [Block]
  package var range: SourceRange

  package init(label: String, number: Int, mentions: Int, blocks: [Block], range: SourceRange) {
    self.label = label
    self.number = number
    self.mentions = mentions
    self.blocks = blocks
    self.range = range
  }
}
