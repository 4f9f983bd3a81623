import Markdown

/// A weak and a strong way to do one thing.
///
///     BAD: Proposing a serving cluster for 200 requests a day.
///
///     GOOD: Proposing one serverless endpoint, cold starts accepted.
package struct Pair: Sendable, Equatable {
  /// One weak or strong answer: the author's label, as plain text, and the answer itself.
  package struct Side: Sendable, Equatable {
    package var label: String
    package var blocks: [Block]
    package var range: SourceRange

    package init(label: String, blocks: [Block], range: SourceRange) {
      self.label = label
      self.blocks = blocks
      self.range = range
    }
  }

  /// Never both empty; one empty side has been reported.
  package var weak: [Side]
  package var strong: [Side]
  /// What the author says under "Why", empty where nothing is said.
  package var why: [Block]

  package init(weak: [Side], strong: [Side], why: [Block] = []) {
    self.weak = weak
    self.strong = strong
    self.why = why
  }
}
