import Markdown

/// What happened when: events in the order of time, each at a date or a time of day.
///
///     - 5 May 1789: The Estates-General opens.
///     - **1793** – The king is executed.
package struct Chronology: Sendable, Equatable {
  package struct Event: Sendable, Equatable {
    /// The date or time as the author wrote it: `5–6 October 1789`, `about 500 BC`, `9:30`.
    package var date: [Inline]
    /// What the date covers, on a scale that serves for comparing alone: a year covers its months,
    /// a month its days. Of times of day, minutes from midnight.
    package var span: Range<Int>
    /// What happened, in one sentence.
    package var event: [Inline]
    /// What else the author says about it.
    package var text: [Block]
    package var range: SourceRange

    package init(
      date: [Inline], span: Range<Int>, event: [Inline], text: [Block], range: SourceRange
    ) {
      self.date = date
      self.span = span
      self.event = event
      self.text = text
      self.range = range
    }
  }

  /// At least three, none before the one above it.
  package var events: [Event]
  /// Whether they happen at times of day, as a plan has them, and not at dates.
  package var isOfDay: Bool

  package init(events: [Event], isOfDay: Bool) {
    self.events = events
    self.isOfDay = isOfDay
  }
}
