import Foundation

/// How long it is, in words.
enum Wait {
  private struct Unit {
    let name: String
    let sign: String
    let seconds: Double
    /// Longer than this, the next unit is taken.
    let limit: Double
  }

  private static let units = [
    Unit(name: "minute", sign: "min", seconds: 60, limit: 3600),
    Unit(name: "hour", sign: "h", seconds: 3600, limit: 86_400),
    Unit(name: "day", sign: "d", seconds: 86_400, limit: 31 * 86_400),
    Unit(name: "month", sign: "mo", seconds: 30.4 * 86_400, limit: 365 * 86_400),
  ]
  private static let year = Unit(name: "year", sign: "y", seconds: 365 * 86_400, limit: .infinity)

  /// `1 minute`, `3 hours`, `8 days`, `4 months`.
  static func words(_ seconds: TimeInterval) -> String {
    let (count, unit) = measured(seconds)
    return Words.count(count, unit.name)
  }

  /// `1 min`, `3 h`, `8 d`, `4 mo`.
  static func short(_ seconds: TimeInterval) -> String {
    let (count, unit) = measured(seconds)
    return "\(count) \(unit.sign)"
  }

  private static func measured(_ seconds: TimeInterval) -> (Int, Unit) {
    let unit = units.first { seconds < $0.limit } ?? year
    return (max(Int((seconds / unit.seconds).rounded()), 1), unit)
  }
}
