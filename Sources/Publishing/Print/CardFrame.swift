/// The room inside a printed card, in millimetres, and the sizes of type in it, in points.
struct CardFrame: Sendable, Equatable {
  static let sizes: [Double] = [13, 12, 11, 10.5, 10, 9.5, 9, 8.5, 8]
  static let smallest = 8.0
  /// Lines are so far apart, in multiples of the type size.
  static let leading = 1.3
  private static let footer = 4.2

  let padding: Double
  /// Of the text.
  let width: Double
  let height: Double

  init(_ grid: CardGrid) {
    padding = min(6, max(3.5, min(grid.width, grid.height) * 0.075))
    width = grid.width - 2 * padding
    height = grid.height - 2 * padding - Self.footer
  }

  /// The largest that goes into each of the others.
  init(within frames: [CardFrame]) {
    padding = frames.map(\.padding).max() ?? 0
    width = frames.map(\.width).min() ?? 0
    height = frames.map(\.height).min() ?? 0
  }

  /// What a detail is set in below text of a size.
  static func detail(below size: Double) -> Double { max(smallest, size * 0.85) }
}

/// Lengths between what type is measured in and what paper is measured in.
enum Length {
  static func millimetres(points: Double) -> Double { points * 25.4 / 72 }
}
