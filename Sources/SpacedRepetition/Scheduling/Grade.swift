/// How well something was remembered.
package enum Grade: Int, Sendable, CaseIterable, Codable {
  case again = 1
  case hard, good, easy

  /// `again`, `hard`, `good`, `easy`
  package var name: String {
    switch self {
    case .again: "again"
    case .hard: "hard"
    case .good: "good"
    case .easy: "easy"
    }
  }
}
