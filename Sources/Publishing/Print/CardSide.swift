import Markdown

/// What stands on one side of a card, and the size it is set in.
struct CardSide: Sendable, Equatable {
  var blocks: [Block]
  var detail: [Block]
  /// In points.
  var size = CardFrame.smallest

  /// Between the text and the detail, where there are both, in millimetres.
  static let rule = 2.4

  /// Kept free for what browsers round, in millimetres.
  private static let reserve = 0.4

  /// In millimetres.
  func height(in frame: CardFrame, size: Double) -> Double {
    let detailSize = CardFrame.detail(below: size)
    let main = Self.height(of: blocks, size: size, width: frame.width)
    guard !detail.isEmpty else { return main }
    let rule = blocks.isEmpty ? 0 : Self.rule
    return main + rule + Self.height(of: detail, size: detailSize, width: frame.width)
  }

  private static func height(of blocks: [Block], size: Double, width: Double) -> Double {
    guard !blocks.isEmpty else { return 0 }
    let unit = Length.millimetres(points: size)
    return SideMeasure(width: width / unit, smallest: CardFrame.smallest / size).height(of: blocks)
      * unit
  }

  func fits(_ frame: CardFrame, size: Double) -> Bool {
    height(in: frame, size: size) <= frame.height - Self.reserve
  }

  /// The side at the largest size that fits; nil where the smallest does not.
  func fitted(to frame: CardFrame) -> CardSide? {
    CardFrame.sizes.first { fits(frame, size: $0) }.map(set)
  }

  func set(in size: Double) -> CardSide {
    var side = self
    side.size = size
    return side
  }
}
