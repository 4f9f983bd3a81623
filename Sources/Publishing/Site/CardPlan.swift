import Practice
import StudyGuide

/// How the flashcards of a guide are laid out over pages, by how many there are: no page of a large
/// guide holds them all, there each chapter has a deck of its own.
struct CardPlan: Sendable, Equatable {
  /// Elements whose cards stand together on one page.
  private static let mostTogether = 400
  /// Elements whose cards are printed together.
  private static let mostPrinted = 1500

  /// Whether each chapter has a deck of its own.
  let isByChapter: Bool
  /// Whether all cards are printed together.
  let hasSheets: Bool
  /// Those that have elements of which there are cards, by index.
  let chapters: [Int]

  /// Whether the cards of each chapter are printed by themselves.
  var hasChapterSheets: Bool { isByChapter || chapters.count > 1 }

  init(_ guide: Guide, _ deck: Deck) {
    let counts = guide.chapters.map { $0.elementCount }
    let total = counts.reduce(0, +)
    chapters = counts.indices.filter { deck.hasCards(of: guide.chapters[$0]) }
    isByChapter = total > Self.mostTogether
    hasSheets = total <= Self.mostPrinted
  }
}
