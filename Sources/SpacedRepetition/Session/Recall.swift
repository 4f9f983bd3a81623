import Foundation

/// How much was still known of what comes back after days: the answers to items that had been
/// answered on an earlier day.
package struct Recall: Sendable, Equatable {
  package let answers: Int
  package let remembered: Int

  /// - Parameters:
  ///   - reviews: all answers, earliest first.
  ///   - start: answers before it are not counted.
  package init(_ reviews: [Review], since start: Date, calendar: Calendar) {
    var days: [String: Date] = [:]
    var grades: [Grade] = []
    for review in reviews {
      let day = calendar.startOfDay(for: review.time)
      if let last = days.updateValue(day, forKey: review.id), last < day, review.time >= start {
        grades.append(review.grade)
      }
    }
    answers = grades.count
    remembered = grades.count { $0 != .again }
  }

  /// Nil where nothing has come back yet.
  package var percent: Int? {
    answers == 0 ? nil : Int((100 * Double(remembered) / Double(answers)).rounded())
  }
}
