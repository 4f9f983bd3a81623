import Markdown

/// What happens when: stretches of time with a label.
///
///     - 0–10 min: the interviewer presents the problem
package struct Timeline: Sendable, Equatable {
  /// What the author counts in.
  package enum Unit: Int, Sendable {
    case minutes = 60
    case hours = 3600
    case days = 86400
    case weeks = 604800

    package var seconds: Int { rawValue }
  }

  package struct Entry: Sendable, Equatable {
    /// In seconds from the beginning; `Days 1–3` runs from 0 to 3 days.
    package var time: Range<Int>
    package var label: [Inline]
    package var text: [Block]
    package var range: SourceRange
    /// The author's heading where each stretch has one.
    package var heading: Heading?

    package init(
      time: Range<Int>, label: [Inline], text: [Block], range: SourceRange,
      heading: Heading? = nil
    ) {
      self.time = time
      self.label = label
      self.text = text
      self.range = range
      self.heading = heading
    }
  }

  package var unit: Unit
  package var entries: [Entry]

  package init(unit: Unit, entries: [Entry]) {
    self.unit = unit
    self.entries = entries
  }
}
