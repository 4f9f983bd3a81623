import Practice
import StudyGuide

/// The cards of the chapter that a task is busy with: its deck and its sheets are made one after the
/// other, of the same cards.
final class DeckShelf {
  private let deck: Deck
  private var last: (chapter: Int, cards: [Flashcard])?

  init(_ deck: Deck) { self.deck = deck }

  func cards(of index: Int, in guide: Guide) -> [Flashcard] {
    if let last, last.chapter == index { return last.cards }
    let cards = deck.cards(of: guide.chapters[index])
    last = (index, cards)
    return cards
  }
}
