import ArgumentParser
import Foundation
import Practice
import SpacedRepetition
import StudyGuide

/// `studyguide stats`
struct StatsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Shows what you know by chapter, your last months, and what comes back when.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var kept: ProgressOptions

  @Flag(name: .long, help: "Print the numbers as JSON.")
  var json = false

  func run() async throws {
    let guide = try await LoadedGuide.load(common.folder, jobs: common.jobs).guide
    let practice = try await PracticeSet.make(for: guide, jobs: common.jobs).value
    let store = try kept.store(for: guide, isReadOnly: true)
    let statistics = Statistics(
      guide.chapters.map { ($0.title, StudyItem.all(practice, [$0]).map(\.id)) },
      states: try store.states(), reviews: try store.reviews(), scheduler: store.scheduler,
      now: Date(), calendar: .current)
    Output.standardOutput.write(json ? try statistics.json() : statistics.text)
  }
}

/// What a learner knows, in numbers.
struct Statistics {
  struct Chapter: Encodable {
    let title: String
    let items: Int
    let answered: Int
    let due: Int
    /// The mean chance to remember what was answered, in percent; nil where nothing was.
    let recall: Int?
  }

  struct Day: Encodable {
    let date: String
    let answers: Int
  }

  private struct Report: Encodable {
    let answers: Int
    let retention: Int?
    let chapters: [Chapter]
    let days: [Day]
    let forecast: [Int]
  }

  /// Weeks of the heat map.
  private static let weeks = 18

  let chapters: [Chapter]
  private let reviews: [Review]
  private let forecast: Forecast
  private let now: Date
  private let calendar: Calendar

  init(
    _ chapters: [(title: String, ids: [String])], states: [String: MemoryState],
    reviews: [Review], scheduler: Scheduler, now: Date, calendar: Calendar
  ) {
    self.chapters = chapters.map { title, ids in
      let known = ids.compactMap { states[$0] }
      let recall = known.reduce(0) { $0 + scheduler.retrievability(of: $1, at: now) }
      return Chapter(
        title: title, items: ids.count, answered: known.count,
        due: known.count { $0.due <= now },
        recall: known.isEmpty ? nil : Int((100 * recall / Double(known.count)).rounded()))
    }
    self.reviews = reviews
    self.now = now
    self.calendar = calendar
    forecast = Forecast(states, now: now, calendar: calendar)
  }

  /// Right answers of the last thirty days to what had been answered before, in percent.
  private var retention: Int? {
    var seen: Set<String> = []
    let start = now.addingTimeInterval(-30 * 86_400)
    let again = reviews.filter { !seen.insert($0.id).inserted && $0.time >= start }
    guard !again.isEmpty else { return nil }
    return 100 * again.count { $0.grade != .again } / again.count
  }

  var text: String {
    guard !reviews.isEmpty else { return "Nothing answered yet: 'studyguide quiz' begins.\n" }
    let rows = chapters.filter { $0.items > 0 }.map { chapter in
      [
        TextWidth.prefix(chapter.title, columns: 40), "\(chapter.answered) of \(chapter.items)",
        String(chapter.due), chapter.recall.map { "\($0) %" } ?? "–",
      ]
    }
    let table = TextTable.render(head: ["chapter", "answered", "due", "recall"], rows)
    let kept = retention.map { ", \($0) % kept in the last 30 days" } ?? ""
    return table + "\n\(Words.count(reviews.count, "answer"))\(kept)\n" + heatMap + forecast.text
  }

  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let report = Report(
      answers: reviews.count, retention: retention, chapters: chapters,
      days: perDay.sorted { $0.key < $1.key }.map { Day(date: name($0.key), answers: $0.value) },
      forecast: forecast.counts)
    return String(decoding: try encoder.encode(report), as: UTF8.self) + "\n"
  }

  private var perDay: [Date: Int] {
    Dictionary(grouping: reviews) { calendar.startOfDay(for: $0.time) }.mapValues(\.count)
  }

  private func name(_ day: Date) -> String {
    day.formatted(.iso8601.year().month().day().dateSeparator(.dash))
  }

  /// A column a week, a row a weekday, darker for more answers.
  private var heatMap: String {
    let counts = perDay
    let most = max(counts.values.max() ?? 1, 1)
    let today = calendar.startOfDay(for: now)
    let weekday = (calendar.component(.weekday, from: today) + 5) % 7
    let shades = ["·", "░", "▒", "▓", "█"]
    let rows = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"].enumerated().map { row, name in
      let cells = (0..<Self.weeks).map { week -> String in
        let back = (Self.weeks - 1 - week) * 7 + weekday - row
        guard back >= 0, let day = calendar.date(byAdding: .day, value: -back, to: today) else {
          return " "
        }
        let count = counts[day] ?? 0
        return shades[count == 0 ? 0 : 1 + (count - 1) * 3 / max(most - 1, 1)]
      }
      return "  \(name)  " + cells.joined(separator: " ") + "\n"
    }
    return "\nThe last \(Self.weeks) weeks:\n" + rows.joined()
  }
}
