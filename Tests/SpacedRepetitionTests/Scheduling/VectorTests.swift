import Foundation
import Testing

@testable import SpacedRepetition

/// Sequences of reviews that the reference implementation answered.
private struct Vectors: Decodable {
  struct Sequence: Decodable, Sendable {
    let desiredRetention: Double
    let learningStepsMinutes: [Double]
    let relearningStepsMinutes: [Double]
    let reviews: [Review]
  }

  struct Review: Decodable, Sendable {
    let minutesSinceStart: Double
    let rating: Int
    let stability: Double
    let difficulty: Double
    let intervalMinutes: Double
    let state: String
  }

  let sequences: [Sequence]

  static func load() throws -> [Sequence] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Vectors/fsrs6.json")
    return try JSONDecoder().decode(Vectors.self, from: Data(contentsOf: file)).sequences
  }
}

@Suite("FSRS-6 against the reference")
struct VectorTests {
  @Test("There are 60 sequences")
  func count() throws { #expect(try Vectors.load().count == 60) }

  @Test("Stability and difficulty to 1e-6, intervals and phases exactly", arguments: 0..<60)
  func sequence(number: Int) throws {
    let sequence = try Vectors.load()[number]
    let scheduler = Scheduler(
      retention: try #require(Retention(sequence.desiredRetention)),
      learningSteps: sequence.learningStepsMinutes.map { $0 * 60 },
      relearningSteps: sequence.relearningStepsMinutes.map { $0 * 60 }, isFuzzed: false)
    let start = Date(timeIntervalSince1970: 1_700_000_000)
    var state: MemoryState?
    for (index, review) in sequence.reviews.enumerated() {
      let time = start.addingTimeInterval(review.minutesSinceStart * 60)
      let grade = try #require(Grade(rawValue: review.rating))
      let next = scheduler.review(state, id: "card", grade: grade, at: time)
      let place = "sequence \(number), review \(index)"
      #expect(abs(next.stability - review.stability) <= 1e-6, "\(place)")
      #expect(abs(next.difficulty - review.difficulty) <= 1e-6, "\(place)")
      #expect(next.due.timeIntervalSince(time) == review.intervalMinutes * 60, "\(place)")
      #expect(next.phase.rawValue == review.state, "\(place)")
      state = next
    }
  }
}
