import Foundation
import SpacedRepetition
import StudyGuide
import Testing

@testable import CLI

@Suite("Statistics")
struct StatisticsTests {
  private let now = Date(timeIntervalSince1970: 1_790_000_000)

  private var calendar: Calendar {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    return calendar
  }

  /// A guide of so many chapters with two items each, the first of which was answered.
  private func statistics(chapters count: Int, last: Grade = .good) throws -> Statistics {
    let chapters = (0..<count).map { number in
      StudyCatalogue.Chapter(
        id: ChapterID(path: "c\(number)"), title: "Chapter \(number), 漢字 and a long title 🧭",
        path: "\(number).md", tags: [])
    }
    let entries = (0..<2 * count).map { place in
      StudyCatalogue.Entry(
        id: "c\(place / 2)/x\(place)", kind: .card, chapter: place / 2, place: place)
    }
    let scheduler = Scheduler(retention: try #require(Retention(0.85)))
    let reviews = [(-40.0, Grade.good), (-3, .good), (-1, last)].map { days, grade in
      Review(id: "c0/x0", time: now.addingTimeInterval(days * 86_400), grade: grade)
    }
    let state = scheduler.replay(reviews.map { ($0.grade, $0.time) }, id: "c0/x0")
    return Statistics(
      StudyCatalogue(guide: "g", chapters: chapters, entries: entries),
      states: ["c0/x0": try #require(state)], reviews: reviews, scheduler: scheduler, now: now,
      calendar: calendar)
  }

  @Test("Nothing is wider than the terminal", arguments: [40, 60, 80, 200])
  func fits(columns: Int) throws {
    for count in [3, 60] {
      let text = try statistics(chapters: count).text(columns: columns)
      let widest = text.split(separator: "\n").map { TextWidth.columns(String($0)) }.max() ?? 0
      #expect(widest <= columns)
    }
  }

  @Test("Of many chapters only those are listed that were begun")
  func many() throws {
    let text = try statistics(chapters: 60).text(columns: 80)
    #expect(text.contains("Chapter 0,") && !text.contains("Chapter 1,"))
    #expect(text.contains("and 59 chapters not begun"))
    #expect(try statistics(chapters: 3).text(columns: 80).contains("Chapter 2,"))
  }

  /// By the scheduler alone anything would be known well just after it was answered.
  @Test("A chapter tells how much was right the last time", arguments: [Grade.again, .hard, .good])
  func right(last: Grade) throws {
    let statistics = try statistics(chapters: 3, last: last)
    #expect(statistics.chapters[0].right == (last == .again ? 0 : 100))
    #expect(statistics.chapters[1].right == nil)
    let row = statistics.text(columns: 80).split(separator: "\n").first {
      $0.contains("Chapter 0,")
    }
    #expect(try #require(row).hasSuffix(last == .again ? " 0 %" : " 100 %"))
  }

  @Test("Answers, days and both retentions are told")
  func told() throws {
    let text = try statistics(chapters: 3).text(columns: 200)
    #expect(text.contains("3 answers on 3 days."))
    #expect(text.contains("Retention: 100 % of 2 answers"))
    #expect(text.contains("wished for: 85 %."))
    let json = try statistics(chapters: 3).json()
    #expect(json.contains("\"wishedRetention\" : 85") && json.contains("\"retention\" : 100"))
  }
}
