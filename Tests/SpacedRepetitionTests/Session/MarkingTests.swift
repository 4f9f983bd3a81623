import Foundation
import StudyGuide
import Testing

@testable import SpacedRepetition

/// What answers are worth, as `Tests/ScriptTests/marking.test.mjs` asks of the browser too.
private struct Vectors: Decodable {
  struct Rating: Decodable {
    let kind: String
    let isRight: Bool
    let hints: Int
    let seconds: Double
    let rating: Int
  }

  let rating: [Rating]
  let plain: [[String]]

  static func load() throws -> Vectors {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Vectors/marking.json")
    return try JSONDecoder().decode(Vectors.self, from: Data(contentsOf: file))
  }
}

@Suite("Marking as in the browser")
struct MarkingTests {
  @Test("Wrong, right, after a hint, slowly")
  func rating() throws {
    for vector in try Vectors.load().rating {
      let kind = try #require(StudyItem.Kind(rawValue: vector.kind))
      let marked = Presented.Marked(
        isRight: vector.isRight, wrong: [], right: [], explanation: "")
      let grade = Session.grade(
        .picks([0]), marked, kind: kind, hints: vector.hints, seconds: vector.seconds)
      #expect(grade.rawValue == vector.rating, "\(vector)")
    }
  }

  @Test("What counts as the same text")
  func plain() throws {
    for pair in try Vectors.load().plain { #expect(Presented.plain(pair[0]) == pair[1]) }
  }

  @Test("What came back on a later day counts, what came back at once does not")
  func recall() throws {
    let start = Date(timeIntervalSince1970: 1_790_000_000)
    func review(_ id: String, _ days: Double, _ grade: Grade) -> Review {
      Review(id: id, time: start.addingTimeInterval(days * 86_400), grade: grade)
    }
    let reviews = [
      review("a", 0, .again), review("a", 0.001, .good), review("b", 1, .good),
      review("a", 3, .hard), review("b", 4, .again), review("b", 4.001, .good),
      review("a", 40, .good),
    ]
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    #expect(Recall(reviews, since: start, calendar: calendar).percent == 67)
    let late = Recall(reviews, since: start.addingTimeInterval(30 * 86_400), calendar: calendar)
    #expect(late.answers == 1 && late.percent == 100)
    #expect(Recall([], since: start, calendar: calendar).percent == nil)
  }
}
