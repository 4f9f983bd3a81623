/// The paper that cards are printed on, upright. Lengths are millimetres.
package enum Paper: String, Sendable, CaseIterable {
  case a4, letter

  package var width: Double {
    switch self {
    case .a4: 210
    case .letter: 215.9
    }
  }

  package var height: Double {
    switch self {
    case .a4: 297
    case .letter: 279.4
    }
  }

  /// What people call it.
  package var name: String {
    switch self {
    case .a4: "A4"
    case .letter: "US Letter"
    }
  }
}
