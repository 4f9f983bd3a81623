/// How many of several independent events happen, each with a probability of its own: the number of
/// questions that a guesser gets right.
package struct PoissonBinomial: Sendable {
  /// The probability of each count, from 0 to the number of events.
  package let probabilities: [Double]

  /// The exact distribution, by adding one event after the other.
  package init(_ events: [Double]) {
    var distribution = [1.0]
    distribution.reserveCapacity(events.count + 1)
    for event in events {
      distribution.append(0)
      for count in stride(from: distribution.count - 1, through: 0, by: -1) {
        let before = count > 0 ? distribution[count - 1] * event : 0
        distribution[count] = distribution[count] * (1 - event) + before
      }
    }
    probabilities = distribution
  }

  /// The probability that at least `count` happen.
  package func probability(ofAtLeast count: Int) -> Double {
    guard count > 0 else { return 1 }
    return min(1, probabilities.dropFirst(count).reversed().reduce(0, +))
  }
}
