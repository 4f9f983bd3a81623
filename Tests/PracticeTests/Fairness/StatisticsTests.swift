import Foundation
import Testing

@testable import Practice

@Suite("Statistics")
struct StatisticsTests {
  /// Worked out by hand: with chances 1/2, 1/3 and 1/4, none is right with 1/2·2/3·3/4 = 6/24, one
  /// with 6/24 + 3/24 + 2/24 = 11/24, two with 3/24 + 2/24 + 1/24 = 6/24, all with 1/24.
  @Test("Unequal chances")
  func unequal() {
    let distribution = PoissonBinomial([1 / 2, 1 / 3, 1 / 4])
    let expected = [6.0, 11, 6, 1].map { $0 / 24 }
    for (found, wanted) in zip(distribution.probabilities, expected) {
      #expect(abs(found - wanted) < 1e-12)
    }
    #expect(abs(distribution.probability(ofAtLeast: 2) - 7 / 24) < 1e-12)
    #expect(distribution.probability(ofAtLeast: 0) == 1)
  }

  /// Ten throws of a coin: (45 + 10 + 1) / 1024 for eight heads or more.
  @Test("Equal chances are the binomial distribution")
  func binomial() {
    let tail = PoissonBinomial(Array(repeating: 0.5, count: 10)).probability(ofAtLeast: 8)
    #expect(abs(tail - 56 / 1024) < 1e-12)
  }

  @Test("The normal tail comes near the exact one")
  func normal() {
    let events = (0..<1600).map { $0.isMultiple(of: 2) ? 0.25 : 1 / 3 }
    let exact = PoissonBinomial(events).probability(ofAtLeast: 500)
    let (mean, variance) = (
      events.reduce(0, +), events.reduce(0) { $0 + $1 * (1 - $1) }
    )
    let tail = NormalTail.probability(ofAtLeast: 500, mean: mean, variance: variance)
    #expect(abs(tail - exact) < 0.002)
  }

  private func outcome(right: Int, of count: Int) -> Outcome {
    (0..<count).reduce(into: Outcome()) { $0.record(isRight: $1 < right, chance: 0.25) }
  }

  @Test(
    "Above chance by significance, or by ten points",
    arguments: [
      // 25 of 100 is chance; 36 is 11 points above it; 140 of 400 is ten points and significant;
      // 6 of 10 is luck (p = 0.020, the bound is 0.05 / 20); 10 of 10 is not.
      (25, 100, true), (36, 100, false), (140, 400, false), (6, 10, true), (10, 10, false),
    ])
  func verdict(right: Int, count: Int, isFair: Bool) {
    let row = FairnessReport.row("test", outcome(right: right, of: count), among: 20)
    #expect(row.isFair == isFair)
    #expect(row.expected == Double(count) / 4)
  }
}
