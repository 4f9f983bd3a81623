import Markdown

extension [TimelineReader.Row] {
  /// Whether the author writes times of day: `9:00–9:15`, and not minutes from `0:00`.
  var areTimesOfDay: Bool {
    allSatisfy(\.time.isClock) && (first?.time.lower ?? 0) >= 60
  }

  /// With moments that last until the next stretch begins, and with the afternoon behind the
  /// morning: `11:00–12:30`, `12:30: lunch`, `1:30–2:00`.
  var runningForward: [TimelineReader.Row] {
    var rows = self
    let ofDay = areTimesOfDay
    var previous = 0
    for index in rows.indices where rows[index].time.isClock {
      let time = rows[index].time
      var (lower, upper) = (time.lower, time.upper)
      if ofDay, lower < previous { lower = lower.later(than: previous) }
      if upper < lower || ofDay && upper < previous { upper = upper.later(than: lower) }
      if time.isMoment { upper = lower }
      rows[index].time = TimeRange(
        lower: lower, upper: upper, unit: time.unit, isCounted: false, isClock: true)
      previous = lower
    }
    for index in rows.indices.dropLast() where rows[index].time.isMoment {
      let time = rows[index].time
      rows[index].time = TimeRange(
        lower: time.lower, upper: rows[index + 1].time.lower, unit: time.unit, isCounted: false,
        isClock: true)
    }
    return rows
  }
}

extension Int {
  /// The minute of the day in the second half of it, or on the next day.
  fileprivate func later(than minute: Int) -> Int {
    self + 720 >= minute && self < 720 ? self + 720 : self + 1440
  }
}
