import StudyGuide

/// Times in words, as a person would say them.
enum TimeText {
  /// `30 seconds`, `20–25 minutes`, `2 hours`.
  static func duration(_ seconds: ClosedRange<Int>) -> String {
    let units = [(86_400, "day"), (3600, "hour"), (60, "minute"), (1, "second")]
    let fitting = units.first { size, _ in
      seconds.lowerBound % size == 0 && seconds.upperBound % size == 0 && seconds.upperBound >= size
    }
    let (size, name) = fitting ?? (1, "second")
    let (low, high) = (seconds.lowerBound / size, seconds.upperBound / size)
    return low == high ? "\(low) \(name)\(low == 1 ? "" : "s")" : "\(low)–\(high) \(name)s"
  }

  /// When something happens, inside a question: `in minutes 45–55 of the hour`,
  /// `from 9:00 to 9:15 in the morning shift`.
  static func during(_ time: Range<Int>, _ unit: Timeline.Unit, of name: String) -> String {
    unit == .clock
      ? "from \(Timeline.Unit.timesOfDay(time, joint: " to ")) in \(name)"
      : "in \(stretch(time, unit)) of \(name)"
  }

  /// `minutes 45–55`, `9:00–9:15`, `day 4`, `weeks 1–2`: days and weeks are counted from 1 as in `Days 1–3`.
  static func stretch(_ time: Range<Int>, _ unit: Timeline.Unit) -> String {
    let (low, high) = (number(time.lowerBound, unit), number(time.upperBound, unit))
    switch unit {
    case .clock:
      return Timeline.Unit.timesOfDay(time)
    case .minutes where time.isInHours:
      return "hours \(number(time.lowerBound, .hours))–\(number(time.upperBound, .hours))"
    case .minutes: return "minutes \(low)–\(high)"
    case .hours: return "hours \(low)–\(high)"
    case .days, .weeks:
      let name = unit == .days ? "day" : "week"
      let first = number(time.lowerBound + unit.seconds, unit)
      return first == high ? "\(name) \(first)" : "\(name)s \(first)–\(high)"
    }
  }

  private static func number(_ seconds: Int, _ unit: Timeline.Unit) -> String {
    let value = Double(seconds) / Double(unit.seconds)
    return value == value.rounded() ? String(Int(value)) : String(value)
  }
}
