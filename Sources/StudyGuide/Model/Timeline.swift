import Markdown

/// What happens when: stretches of time with a label.
///
///     - 0–10 min: the interviewer presents the problem
package struct Timeline: Sendable, Equatable {
  /// What the author counts in.
  package enum Unit: Sendable, CaseIterable {
    case minutes, hours, days, weeks
    /// Times of day, counted from midnight: `9:00–9:15`.
    case clock

    package var seconds: Int {
      switch self {
      case .minutes, .clock: 60
      case .hours: 3600
      case .days: 86_400
      case .weeks: 604_800
      }
    }

    /// `9:05` for so many seconds after midnight.
    package static func timeOfDay(_ seconds: Int) -> String {
      let minutes = seconds / 60 % 1440
      return "\(minutes / 60):\(minutes % 60 < 10 ? "0" : "")\(minutes % 60)"
    }

    /// `9:00–9:15`, or with another word between them.
    package static func timesOfDay(_ time: Range<Int>, joint: String = "–") -> String {
      timeOfDay(time.lowerBound) + joint + timeOfDay(time.upperBound)
    }
  }

  package struct Entry: Sendable, Equatable {
    /// In seconds from the beginning, or from midnight; `Days 1–3` runs from 0 to 3 days.
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

extension Range<Int> {
  /// Whether seconds that are counted in minutes are said in hours: beyond four of them, where they
  /// are whole.
  package var isInHours: Bool {
    upperBound >= 4 * 3600 && lowerBound.isMultiple(of: 3600) && upperBound.isMultiple(of: 3600)
  }
}
