import Foundation

/// The same tail where there are too many events to add them one by one.
enum NormalTail {
  /// The probability that at least `right` of the events happen, with continuity correction.
  ///
  /// - Parameters:
  ///   - mean: the sum of their probabilities p.
  ///   - variance: the sum of p · (1 − p).
  static func probability(ofAtLeast right: Int, mean: Double, variance: Double) -> Double {
    guard variance > 0 else { return Double(right) <= mean ? 1 : 0 }
    let score = (Double(right) - 0.5 - mean) / variance.squareRoot()
    return erfc(score / 2.0.squareRoot()) / 2
  }
}
