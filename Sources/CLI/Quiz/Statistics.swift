import Foundation
import SpacedRepetition

/// What a learner knows, in numbers.
struct Statistics {
  struct Chapter: Encodable {
    let title: String
    let items: Int
    let answered: Int
    let due: Int
    /// Of what was answered, how much was right the last time, in percent; nil where nothing was.
    let right: Int?
    /// The mean chance to remember it now, in percent: near 100 just after any answer.
    let recall: Int?
  }

  struct Day: Encodable {
    let date: String
    let answers: Int
  }

  private struct Report: Encodable {
    let answers: Int
    /// Of what came back in the last thirty days, in percent.
    let retention: Int?
    /// The same as it was wished for.
    let wishedRetention: Int
    let chapters: [Chapter]
    let days: [Day]
    let forecast: [Int]
  }

  /// Weeks of the heat map.
  private static let weeks = 18

  let chapters: [Chapter]
  private let reviews: [Review]
  private let wished: Retention
  private let forecast: Forecast
  private let now: Date
  private let calendar: Calendar

  init(
    _ catalogue: StudyCatalogue, states: [String: MemoryState], reviews: [Review],
    scheduler: Scheduler, now: Date, calendar: Calendar
  ) {
    let lastGrades = Dictionary(reviews.map { ($0.id, $0.grade) }) { _, last in last }
    let entries = Dictionary(grouping: catalogue.entries, by: \.chapter)
    chapters = catalogue.chapters.enumerated().map { place, chapter in
      let ids = (entries[place] ?? []).map(\.id)
      let known = ids.compactMap { states[$0] }
      let recall = known.reduce(0) { $0 + scheduler.retrievability(of: $1, at: now) }
      let grades = ids.compactMap { lastGrades[$0] }
      return Chapter(
        title: chapter.title, items: ids.count, answered: known.count,
        due: known.count { $0.due <= now },
        right: Self.percent(Double(grades.count { $0 != .again }), of: grades.count),
        recall: Self.percent(recall, of: known.count))
    }
    self.reviews = reviews
    wished = scheduler.retention
    self.now = now
    self.calendar = calendar
    let ids = Set(catalogue.entries.lazy.map(\.id))
    forecast = Forecast(
      states.filter { ids.contains($0.key) }, now: now, calendar: calendar)
  }

  private static func percent(_ part: Double, of count: Int) -> Int? {
    count == 0 ? nil : Int((100 * part / Double(count)).rounded())
  }

  /// - Parameter columns: how wide the page may be.
  func text(columns: Int) -> String {
    guard !reviews.isEmpty else { return "Nothing answered yet: 'studyguide quiz' begins.\n" }
    let retention = RetentionLine(reviews, wished: wished, now: now, calendar: calendar).text
    return table(columns: columns) + "\n"
      + (perDayText + "\n" + retention).wrapped(columns: columns)
      + heatMap(columns: columns) + forecast.text
  }

  /// The chapters that were begun; of the others only how many there are, where they are many.
  private func table(columns: Int) -> String {
    let all = chapters.filter { $0.items > 0 }
    let begun = all.filter { $0.answered > 0 }
    let shown = all.count > Self.mostRows ? begun : all
    let rows = shown.map { chapter in
      [
        TextWidth.shortened(chapter.title, columns: max(min(columns - 24, 48), 8)),
        "\(chapter.answered)/\(chapter.items)", String(chapter.due),
        chapter.right.map { "\($0) %" } ?? "–",
      ]
    }
    let table = TextTable.render(head: ["chapter", "answered", "due", "right"], rows)
    let left = all.count - shown.count
    return left == 0 ? table : table + "and \(Words.count(left, "chapter")) not begun\n"
  }

  /// Chapters beyond which those that were not begun are only counted.
  private static let mostRows = 40

  private var perDayText: String {
    let days = perDay.count
    return "\(Words.count(reviews.count, "answer")) on \(Words.count(days, "day"))."
  }

  func json() throws -> String {
    let report = Report(
      answers: reviews.count,
      retention: RetentionLine.recall(reviews, now: now, calendar: calendar).percent,
      wishedRetention: Int((wished.value * 100).rounded()), chapters: chapters,
      days: perDay.sorted { $0.key < $1.key }.map { Day(date: name($0.key), answers: $0.value) },
      forecast: forecast.counts)
    return try JSONLayout.indented.text(of: report) + "\n"
  }

  private var perDay: [Date: Int] {
    Dictionary(grouping: reviews) { calendar.startOfDay(for: $0.time) }.mapValues(\.count)
  }

  private func name(_ day: Date) -> String {
    day.formatted(.iso8601.year().month().day().dateSeparator(.dash))
  }

  /// A column a week, a row a weekday, darker for more answers.
  private func heatMap(columns: Int) -> String {
    let weeks = min(Self.weeks, max((columns - 8) / 2, 4))
    let counts = perDay
    let most = max(counts.values.max() ?? 1, 1)
    let today = calendar.startOfDay(for: now)
    let weekday = (calendar.component(.weekday, from: today) + 5) % 7
    let shades = ["·", "░", "▒", "▓", "█"]
    let rows = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"].enumerated().map { row, name in
      let cells = (0..<weeks).map { week -> String in
        let back = (weeks - 1 - week) * 7 + weekday - row
        guard back >= 0, let day = calendar.date(byAdding: .day, value: -back, to: today) else {
          return " "
        }
        let count = counts[day] ?? 0
        return shades[count == 0 ? 0 : 1 + (count - 1) * 3 / max(most - 1, 1)]
      }
      return "  \(name)  " + cells.joined(separator: " ") + "\n"
    }
    return "\nThe last \(weeks) weeks:\n" + rows.joined()
  }
}
