import Foundation

/// How long it is, in words.
enum Wait {
  /// `1 minute`, `3 hours`, `8 days`, `4 months`.
  static func words(_ seconds: TimeInterval) -> String {
    let units: [(Double, String, Double)] = [
      (60, "minute", 3600), (3600, "hour", 86_400), (86_400, "day", 31 * 86_400),
      (30.4 * 86_400, "month", 365 * 86_400), (365 * 86_400, "year", .infinity),
    ]
    let (size, name, _) = units.first { seconds < $0.2 } ?? (60, "minute", 0)
    return Words.count(max(Int((seconds / size).rounded()), 1), name)
  }
}
