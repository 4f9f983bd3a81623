import Foundation
import SpacedRepetition

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
      let bar = String(repeating: "█", count: (count * 20 + most - 1) / most)
      return "  \(name(of: day))  \(bar)\(count > 0 ? " \(count)" : "·")\n"
    }
    return "\nDue in the next two weeks:\n" + rows.joined()
  }

  /// `Tue 24`
  private func name(of day: Int) -> String {
    let date = calendar.date(byAdding: .day, value: day, to: start) ?? start
    let names = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    let number = calendar.component(.day, from: date)
    return names[calendar.component(.weekday, from: date) - 1] + (number < 10 ? "  " : " ")
      + String(number)
  }
}
