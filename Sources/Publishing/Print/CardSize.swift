/// How large a printed card is.
package enum CardSize: Sendable, Hashable {
  /// An index card of 5 by 3 inches.
  case index3x5
  case a7, a8
  /// A business card: 85 × 55 mm, in America 3.5 by 2 inches.
  case business
  /// So many on a page, as large as they can be.
  case perPage(Int)

  package static let standard = CardSize.perPage(8)

  /// Cards smaller than this hold no text of 8 points.
  static let smallest = (width: 44.0, height: 26.0)

  /// `3x5`, `a7`, `a8`, `business` or `8-per-page`.
  package init?(_ text: String) {
    switch text.lowercased() {
    case "3x5": self = .index3x5
    case "a7": self = .a7
    case "a8": self = .a8
    case "business": self = .business
    case let text where text.hasSuffix("-per-page"):
      guard let count = Int(text.dropLast("-per-page".count)), (1...100).contains(count) else {
        return nil
      }
      self = .perPage(count)
    default: return nil
    }
  }

  package var text: String {
    switch self {
    case .index3x5: "3x5"
    case .a7: "a7"
    case .a8: "a8"
    case .business: "business"
    case .perPage(let count): "\(count)-per-page"
    }
  }
}
