import Markdown

/// Things to do one after the other.
///
///     1. Problem context (30 sec) — the user, and the decision they make.
package struct Steps: Sendable, Equatable {
  package struct Step: Sendable, Equatable {
    package var name: [Inline]
    /// In seconds; the bounds differ where the author gave a range.
    package var duration: ClosedRange<Int>?
    package var text: [Block]
    package var range: SourceRange
    /// The author's heading where each step has one.
    package var heading: Heading?

    package init(
      name: [Inline], duration: ClosedRange<Int>?, text: [Block], range: SourceRange,
      heading: Heading? = nil
    ) {
      self.name = name
      self.duration = duration
      self.text = text
      self.range = range
      self.heading = heading
    }
  }

  package var steps: [Step]

  package init(steps: [Step]) {
    self.steps = steps
  }
}
