import Foundation

/// The formulas of FSRS-6: how stability and difficulty change, and how memory fades.
///
/// Source: <https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm>
package struct Forgetting: Sendable, Equatable {
  /// The 21 parameters, `w[0]` to `w[20]`.
  private let w: [Double]

  /// Fitted by the authors of FSRS-6 to some hundred million reviews.
  package static let fsrs6 = Forgetting(w: [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
    0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
  ])

  private var decay: Double { -w[20] }
  private var factor: Double { pow(0.9, 1 / decay) - 1 }

  /// The chance to remember after whole days.
  package func retrievability(stability: Double, days: Int) -> Double {
    pow(1 + factor * Double(days) / stability, decay)
  }

  /// Whole days after which the chance to remember has fallen to the retention, at least one.
  package func interval(stability: Double, retention: Retention, maximum: Int) -> Int {
    let days = stability / factor * (pow(retention.value, 1 / decay) - 1)
    return min(max(Int(min(days, Double(maximum)).rounded(.toNearestOrEven)), 1), maximum)
  }

  func initialStability(_ grade: Grade) -> Double {
    max(w[grade.rawValue - 1], Self.leastStability)
  }

  func initialDifficulty(_ grade: Grade) -> Double { clamped(rawDifficulty(grade)) }

  func difficulty(_ difficulty: Double, after grade: Grade) -> Double {
    let delta = -w[6] * Double(grade.rawValue - 3)
    let damped = difficulty + (10 - difficulty) * delta / 9
    return clamped(w[7] * rawDifficulty(.easy) + (1 - w[7]) * damped)
  }

  /// After a review on the day of the last one.
  func stability(_ stability: Double, sameDayAs grade: Grade) -> Double {
    let growth = exp(w[17] * (Double(grade.rawValue - 3) + w[18])) * pow(stability, -w[19])
    let increase = grade == .again ? growth : max(growth, 1)
    return max(stability * increase, Self.leastStability)
  }

  /// After a review on a later day.
  func stability(
    _ stability: Double, difficulty: Double, retrievability: Double, after grade: Grade
  ) -> Double {
    let next =
      grade == .again
      ? forgotten(stability, difficulty, retrievability)
      : recalled(stability, difficulty, retrievability, grade)
    return max(next, Self.leastStability)
  }

  private static let leastStability = 0.001

  private func forgotten(
    _ stability: Double, _ difficulty: Double, _ retrievability: Double
  ) -> Double {
    let long =
      w[11] * pow(difficulty, -w[12]) * (pow(stability + 1, w[13]) - 1)
      * exp((1 - retrievability) * w[14])
    return min(long, stability / exp(w[17] * w[18]))
  }

  private func recalled(
    _ stability: Double, _ difficulty: Double, _ retrievability: Double, _ grade: Grade
  ) -> Double {
    let penalty = grade == .hard ? w[15] : 1
    let bonus = grade == .easy ? w[16] : 1
    let growth =
      exp(w[8]) * (11 - difficulty) * pow(stability, -w[9])
      * (exp((1 - retrievability) * w[10]) - 1)
    return stability * (1 + growth * penalty * bonus)
  }

  private func rawDifficulty(_ grade: Grade) -> Double {
    w[4] - exp(w[5] * Double(grade.rawValue - 1)) + 1
  }

  private func clamped(_ difficulty: Double) -> Double { min(max(difficulty, 1), 10) }
}
