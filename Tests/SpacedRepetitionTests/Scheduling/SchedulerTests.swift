import Foundation
import Testing

@testable import SpacedRepetition

@Suite("Scheduler")
struct SchedulerTests {
  private let start = Date(timeIntervalSince1970: 1_700_000_000)
  private let day: TimeInterval = 86_400

  @Test("A day is 24 hours, also where the clock has milliseconds", arguments: [0.0, 0.123, 0.999])
  func days(fraction: Double) {
    let time = start.addingTimeInterval(fraction)
    let state = Scheduler().review(nil, id: "a", grade: .easy, at: time)
    let scheduler = Scheduler()
    #expect(scheduler.retrievability(of: state, at: time.addingTimeInterval(day - 0.001)) == 1)
    #expect(scheduler.retrievability(of: state, at: time.addingTimeInterval(day)) < 1)
  }

  @Test("A clock that goes backwards does not undo the memory")
  func backwards() {
    let scheduler = Scheduler()
    let state = scheduler.review(nil, id: "a", grade: .easy, at: start)
    let next = scheduler.review(
      state, id: "a", grade: .good, at: start.addingTimeInterval(-9 * day))
    #expect(next.stability >= state.stability)
    #expect(scheduler.retrievability(of: state, at: start.addingTimeInterval(-day)) == 1)
  }

  @Test("A lapse is counted once, not for each step of relearning")
  func lapses() {
    let scheduler = Scheduler()
    let grades: [Grade] = [.easy, .again, .again, .good, .again]
    let reviews = grades.enumerated().map {
      ($1, start.addingTimeInterval(Double($0) * 20 * day))
    }
    let state = scheduler.replay(reviews.map { (grade: $0, time: $1) }, id: "a")
    #expect(state?.lapses == 2)
    #expect(state?.reviews == 5)
  }

  @Test("A higher retention brings cards back earlier")
  func retention() throws {
    let dues = try [0.7, 0.8, 0.9, 0.97].map { value in
      let scheduler = Scheduler(retention: try #require(Retention(value)), isFuzzed: false)
      return scheduler.review(nil, id: "a", grade: .easy, at: start).due
    }
    #expect(dues == dues.sorted(by: >))
    #expect(Set(dues).count == 4)
  }

  @Test(
    "A retention outside of 0.7 to 0.97 is none", arguments: [0.69, 0.98, 0, 1, -.infinity, .nan])
  func retentionRange(value: Double) { #expect(Retention(value) == nil) }
}

@Suite("Fuzz")
struct FuzzTests {
  @Test(
    "Intervals stay within the reference's range",
    arguments: [
      (2, 2...2), (3, 2...4), (7, 5...9), (20, 17...23), (100, 93...107), (36_500, 34_673...36_500),
    ])
  func range(days: Int, expected: ClosedRange<Int>) {
    let spread = (Array(stride(from: 0.0, to: 1.0, by: 0.01)) + [0.999_999_9]).map {
      Fuzz.days(days, fraction: $0, maximum: 36_500)
    }
    #expect(spread.min() == expected.lowerBound)
    #expect(spread.max() == expected.upperBound)
  }

  @Test("The same card and repetition get the same fraction, others get others")
  func fraction() {
    let fractions = (1...200).flatMap { review in
      ["weight-1", "weight-2"].map { Fuzz.fraction(id: "chapter/rubric/r/\($0)", review: review) }
    }
    #expect(fractions.allSatisfy { 0 <= $0 && $0 < 1 })
    #expect(Set(fractions).count == 400)
    #expect(abs(fractions.reduce(0, +) / 400 - 0.5) < 0.05)
    #expect(Fuzz.fraction(id: "a/b", review: 3) == Fuzz.fraction(id: "a/b", review: 3))
  }

  @Test("Names that differ in the last letter, and neighbouring repetitions, are far apart")
  func siblings() {
    let pairs = (1...100).map { review in
      abs(Fuzz.fraction(id: "c/x-1", review: review) - Fuzz.fraction(id: "c/x-2", review: review))
    }
    #expect(pairs.count { $0 > 0.1 } > 60)
  }
}

/// What a second program, written in another language, made of the same names and days.
private struct FuzzVector: Decodable {
  let id: String
  let review: Int
  let fraction: Double
  let days: Int
  let fuzzed: Int
}

@Suite("Fuzz against another program")
struct FuzzVectorTests {
  @Test("Fractions and days are the same")
  func vectors() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Vectors/fsrs6-fuzz.json")
    let vectors = try JSONDecoder().decode([FuzzVector].self, from: Data(contentsOf: file))
    #expect(vectors.count == 30)
    for vector in vectors {
      let fraction = Fuzz.fraction(id: vector.id, review: vector.review)
      #expect(fraction == vector.fraction)
      #expect(Fuzz.days(vector.days, fraction: fraction, maximum: 36_500) == vector.fuzzed)
    }
  }
}
