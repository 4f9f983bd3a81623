import Practice

/// Spreads the days on which cards learnt together come back; the same card and repetition always
/// get the same spread, so that a replay of the reviews ends in the same due dates.
///
/// The fraction is the FNV-1a hash (64 bits) of `<id>/<number of the review, from 1>`, mixed by the
/// last steps of SplitMix64, its first 52 bits over 2⁵². Unmixed, names that differ in their last
/// letters only would get the same fraction.
package enum Fuzz {
  /// From 0 up to but not including 1.
  package static func fraction(id: String, review: Int) -> Double {
    let hash = StableHash.of("\(id)/\(review)")
    return Double(SeededGenerator.mixed(hash) >> 12) / Double(1 << 52)
  }

  /// The interval in days, moved within the range of the reference implementation.
  package static func days(_ days: Int, fraction: Double, maximum: Int) -> Int {
    guard days >= 3 else { return days }
    let length = Double(days)
    let delta = ranges.reduce(1.0) { delta, range in
      delta + range.factor * max(min(length, range.end) - range.start, 0)
    }
    let high = min(Int((length + delta).rounded(.toNearestOrEven)), maximum)
    let low = min(max(Int((length - delta).rounded(.toNearestOrEven)), 2), high)
    return low + Int(fraction * Double(high - low + 1))
  }

  private static let ranges: [(start: Double, end: Double, factor: Double)] = [
    (2.5, 7, 0.15), (7, 20, 0.1), (20, .infinity, 0.05),
  ]
}
