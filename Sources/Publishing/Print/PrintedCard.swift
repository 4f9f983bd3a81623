import Markdown
import Practice

/// A card as it is printed: what fits on one piece of paper.
package struct PrintedCard: Sendable, Equatable {
  /// Which of how many, where one card became several.
  struct Part: Sendable, Equatable {
    let number: Int
    let count: Int
  }

  let front: CardSide
  let back: CardSide
  let chapter: String
  let code: String
  let part: Part?
}

extension Flashcard {
  /// Front and back as they are printed: nothing can be followed on paper.
  var sides: [CardSide] {
    [
      CardSide(blocks: front.withoutLinks(), detail: []),
      CardSide(blocks: back.withoutLinks(), detail: detail.withoutLinks()),
    ]
  }
}

/// Sets cards so that they fit: in smaller type, then on a second card.
package struct CardFitter: Sendable {
  /// A card that takes more is reported.
  private static let mostParts = 2

  private let frame: CardFrame
  private let size: String

  package init(grid: CardGrid) {
    frame = CardFrame(grid)
    size = "\(Self.text(grid.width)) × \(Self.text(grid.height)) mm"
  }

  /// The pieces of paper that a card takes, and a warning where those are more than two.
  ///
  /// - Parameter file: path of the chapter's source.
  package func fit(
    _ card: Flashcard, chapter: String, file: String
  ) -> Diagnosed<[PrintedCard]> {
    let sides = card.sides.map(self.sides)
    let (fronts, backs) = (sides[0], sides[1])
    let count = max(fronts.count, backs.count, 1)
    let code = card.code
    let cards = (0..<count).map { index in
      PrintedCard(
        front: fronts[min(index, fronts.count - 1)], back: backs[min(index, backs.count - 1)],
        chapter: chapter, code: code,
        part: count == 1 ? nil : PrintedCard.Part(number: index + 1, count: count))
    }
    guard count > Self.mostParts else { return Diagnosed(cards) }
    let warning = Diagnostic(
      .warning, id: "card/too-long",
      "this makes a flashcard that takes \(count) cards of \(size)", file: file,
      range: SourceRange(line: card.line, column: 1),
      help: "say it in fewer words, part it in two, or choose a larger --size")
    return Diagnosed(cards, [warning])
  }

  private func sides(_ side: CardSide) -> [CardSide] {
    if let fitted = side.fitted(to: frame) { return [fitted] }
    let parts = SideSplitter(frame: frame).parts(of: side)
    // All parts of a side are set in the same type.
    let size = parts.compactMap { $0.fitted(to: frame)?.size }.min() ?? CardFrame.smallest
    return parts.isEmpty ? [side] : parts.map { $0.set(in: size) }
  }

  private static func text(_ length: Double) -> String {
    let tenths = Int((length * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}
