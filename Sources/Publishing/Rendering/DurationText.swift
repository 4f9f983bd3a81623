/// Stretches of time in words: `30 s`, `2 min`, `20–25 min`, `1 h 30 min`, `3 days`.
enum DurationText {
  static func text(_ seconds: ClosedRange<Int>) -> String {
    guard seconds.lowerBound < seconds.upperBound else { return text(seconds.upperBound) }
    let unit = Unit.largest(dividing: [seconds.lowerBound, seconds.upperBound])
    return "\(seconds.lowerBound / unit.seconds)–\(unit.text(seconds.upperBound))"
  }

  static func text(_ seconds: Int) -> String {
    let unit = Unit.largest(dividing: [seconds])
    let bigger = unit == .second ? Unit.minute : unit == .minute ? Unit.hour : nil
    guard let bigger, seconds > bigger.seconds, seconds >= unit.seconds * 90 || unit == .second
    else {
      return unit.text(seconds)
    }
    let whole = seconds / bigger.seconds * bigger.seconds
    return "\(bigger.text(whole)) \(unit.text(seconds - whole))"
  }

  /// `45 min`, `1 h 12 min`.
  static func hours(_ minutes: Int) -> String {
    let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
    if hours == 0 { return "\(rest) min" }
    return rest == 0 ? "\(hours) h" : "\(hours) h \(rest) min"
  }

  enum Unit: CaseIterable {
    case week, day, hour, minute, second

    var seconds: Int {
      switch self {
      case .week: 604_800
      case .day: 86_400
      case .hour: 3_600
      case .minute: 60
      case .second: 1
      }
    }

    /// The largest unit that all of the stretches are whole multiples of.
    static func largest(dividing stretches: [Int]) -> Unit {
      allCases.first { unit in
        stretches.allSatisfy { $0.isMultiple(of: unit.seconds) } && stretches.contains { $0 > 0 }
      } ?? .second
    }

    func text(_ seconds: Int) -> String {
      let count = seconds / self.seconds
      switch self {
      case .week: return count == 1 ? "1 week" : "\(count) weeks"
      case .day: return count == 1 ? "1 day" : "\(count) days"
      case .hour: return "\(count) h"
      case .minute: return "\(count) min"
      case .second: return "\(count) s"
      }
    }
  }
}

/// Numbers for drawings: at most two decimals, no trailing zeros.
enum Figure {
  static func text(_ number: Double) -> String {
    let hundredths = Int((number * 100).rounded())
    let sign = hundredths < 0 ? "-" : ""
    let (whole, rest) = abs(hundredths).quotientAndRemainder(dividingBy: 100)
    if rest == 0 { return "\(sign)\(whole)" }
    if rest.isMultiple(of: 10) { return "\(sign)\(whole).\(rest / 10)" }
    return "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}
