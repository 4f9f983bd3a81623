import Markdown
import StudyGuide

/// Draws steps and timelines to scale.
enum TimeScale {
  /// Segments narrower than this part of the whole carry no number, or it would not fit on a phone.
  private static let narrowest = 6.0
  /// Ticks nearer to each other than this are not both labelled.
  private static let nearest = 9.0
  /// The last tick carries the unit and needs more room.
  private static let nearestToLast = 16.0

  /// Nil unless there are two or more steps and each has a duration.
  static func scale(_ steps: Steps) -> ScaleView? {
    let durations = steps.steps.compactMap { step in
      step.duration.map { Double($0.lowerBound + $0.upperBound) / 2 }
    }
    let total = durations.reduce(0, +)
    guard durations.count == steps.steps.count, durations.count > 1, total > 0 else { return nil }
    var stretches: [(start: Double, end: Double)] = []
    for duration in durations {
      let start = stretches.last?.end ?? 0
      stretches.append((start, start + duration))
    }
    let texts = steps.steps.map { step in
      step.name.plainText + (step.duration.map { ", " + DurationText.text($0) } ?? "")
    }
    let lower = steps.steps.reduce(0) { $0 + ($1.duration?.lowerBound ?? 0) }
    let upper = steps.steps.reduce(0) { $0 + ($1.duration?.upperBound ?? 0) }
    return ScaleView(
      title: "The steps drawn to scale", text: texts.joined(separator: "; "),
      segments: segments(stretches, from: 0, total: total),
      ticks: [
        ScaleView.Tick(x: "0", text: "0", side: "first"),
        ScaleView.Tick(x: "100", text: DurationText.text(lower...upper), side: "last"),
      ])
  }

  /// Nil unless there are two or more stretches, in order and without overlap.
  static func scale(_ timeline: Timeline) -> ScaleView? {
    let times = timeline.entries.map(\.time)
    guard times.count > 1, let first = times.first?.lowerBound, let last = times.last?.upperBound,
      last > first, zip(times, times.dropFirst()).allSatisfy({ $0.upperBound <= $1.lowerBound })
    else { return nil }
    let total = Double(last - first)
    let texts = timeline.entries.map { entry in
      TimelineText.text(entry.time, timeline.unit) + ": " + entry.label.plainText
    }
    return ScaleView(
      title: "The timeline drawn to scale", text: texts.joined(separator: "; "),
      segments: segments(
        times.map { (Double($0.lowerBound), Double($0.upperBound)) }, from: Double(first),
        total: total),
      ticks: ticks(times, first: first, last: last, unit: timeline.unit))
  }

  private static func segments(
    _ stretches: [(start: Double, end: Double)], from first: Double, total: Double
  ) -> [ScaleView.Segment] {
    stretches.enumerated().map { index, stretch in
      let x = (stretch.start - first) / total * 100
      let width = (stretch.end - stretch.start) / total * 100
      return ScaleView.Segment(
        tone: index % 3 + 1, x: Figure.text(x), width: Figure.text(width),
        middle: Figure.text(x + width / 2), mark: width >= narrowest ? String(index + 1) : nil)
    }
  }

  private static func ticks(
    _ times: [Range<Int>], first: Int, last: Int, unit: Timeline.Unit
  ) -> [ScaleView.Tick] {
    func number(_ seconds: Int) -> String {
      guard unit != .clock else { return Timeline.Unit.timeOfDay(seconds) }
      return Figure.text(Double(seconds) / Double(unit.seconds))
    }
    var ticks = [ScaleView.Tick(x: "0", text: number(first), side: "first")]
    var previous = 0.0
    for time in times.dropFirst() {
      let x = Double(time.lowerBound - first) / Double(last - first) * 100
      guard x - previous >= nearest, 100 - x >= nearestToLast else { continue }
      ticks.append(
        ScaleView.Tick(x: Figure.text(x), text: number(time.lowerBound), side: "inner"))
      previous = x
    }
    let end = unit == .clock ? number(last) : "\(number(last)) \(TimelineText.word(unit))"
    return ticks + [ScaleView.Tick(x: "100", text: end, side: "last")]
  }
}

/// The times of a timeline in words: `10–25 min`, `0–2 h`, `Days 1–3`, `Week 4`, `9:00–9:15`.
enum TimelineText {
  static func text(_ time: Range<Int>, _ unit: Timeline.Unit) -> String {
    let start = Double(time.lowerBound) / Double(unit.seconds)
    let end = Double(time.upperBound) / Double(unit.seconds)
    switch unit {
    case .clock:
      return Timeline.Unit.timesOfDay(time)
    case .minutes where time.isInHours: return text(time, .hours)
    case .minutes, .hours:
      return "\(Figure.text(start))–\(Figure.text(end)) \(word(unit))"
    case .days, .weeks:
      let name = unit == .days ? "Day" : "Week"
      return end - start <= 1
        ? "\(name) \(Figure.text(end))" : "\(name)s \(Figure.text(start + 1))–\(Figure.text(end))"
    }
  }

  static func word(_ unit: Timeline.Unit) -> String {
    switch unit {
    case .minutes, .clock: "min"
    case .hours: "h"
    case .days: "days"
    case .weeks: "weeks"
    }
  }
}
