import Foundation
import SpacedRepetition

/// The end of a session: the score, what was missed, and when things come back.
struct SessionSummary {
  let text: String

  init(_ run: QuizRun, items: [StudyItem], states: [String: MemoryState]) {
    let answered = run.session.answered
    guard !answered.isEmpty else {
      text = "\nNothing answered; everything is as it was.\n"
      return
    }
    let right = answered.count { $0.marked.isRight }
    var lines = [
      "", "\(right) of \(answered.count) right (\(100 * right / answered.count) %).", "",
    ]
    var seen: Set<String> = []
    let missed = answered.filter { !$0.marked.isRight && seen.insert($0.review.id).inserted }
    if !missed.isEmpty { lines.append("Missed:") }
    for item in missed {
      let prompt = ItemText(presented: item.presented).prompt.split(separator: "\n")
      lines.append("  " + prompt.joined(separator: " "))
      for line in item.marked.right { lines.append("    Right: \(line.text)") }
      let due = states[item.review.id].map { Wait.words($0.due.timeIntervalSince(run.now())) }
      lines.append("    Comes back in \(due ?? "a minute").")
    }
    let forecast = Forecast(
      states.filter { id, _ in items.contains { $0.id == id } }, now: run.now())
    text = lines.joined(separator: "\n") + "\n" + forecast.text
  }
}

/// Nothing is to be asked: when something is again.
struct NothingDue {
  let text: String

  init(_ items: [StudyItem], _ states: [String: MemoryState], now: Date) {
    let next = items.compactMap { states[$0.id]?.due }.filter { $0 > now }.min()
    let when = next.map { "The next is due in \(Wait.words($0.timeIntervalSince(now)))." }
    text =
      "Nothing is due now. " + (when ?? "")
      + "\n  help: --new asks what was never asked, --all everything\n"
  }
}

/// How long it is, in words.
enum Wait {
  /// `1 minute`, `3 hours`, `8 days`, `4 months`.
  static func words(_ seconds: TimeInterval) -> String {
    let units: [(Double, String, Double)] = [
      (60, "minute", 3600), (3600, "hour", 86_400), (86_400, "day", 31 * 86_400),
      (30.4 * 86_400, "month", 365 * 86_400), (365 * 86_400, "year", .infinity),
    ]
    let (size, name, _) = units.first { seconds < $0.2 } ?? (60, "minute", 0)
    return Words.count(max(Int((seconds / size).rounded()), 1), name)
  }
}

/// How much comes back on each of the next days, as bars.
struct Forecast {
  static let days = 14

  /// Items due until the end of each day, those overdue on the first.
  let counts: [Int]
  private let start: Date
  private let calendar: Calendar

  init(_ states: [String: MemoryState], now: Date, calendar: Calendar = .current) {
    start = calendar.startOfDay(for: now)
    self.calendar = calendar
    var counts = [Int](repeating: 0, count: Self.days)
    for state in states.values {
      let day = calendar.dateComponents([.day], from: start, to: state.due).day ?? 0
      if day < Self.days { counts[max(day, 0)] += 1 }
    }
    self.counts = counts
  }

  var text: String {
    let most = max(counts.max() ?? 0, 1)
    let rows = counts.enumerated().map { day, count in
      let date = calendar.date(byAdding: .day, value: day, to: start) ?? start
      let name = date.formatted(
        Date.VerbatimFormatStyle(
          format: "\(month: .twoDigits)-\(day: .twoDigits)", timeZone: calendar.timeZone,
          calendar: calendar))
      let bar = String(repeating: "█", count: (count * 20 + most - 1) / most)
      return "  \(name)  \(bar)\(count > 0 ? " \(count)" : "·")\n"
    }
    return "\nDue in the next two weeks:\n" + rows.joined()
  }
}
