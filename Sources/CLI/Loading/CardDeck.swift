import Practice
import StudyGuide

/// The cards of the chapters that were asked for, each chapter with its own.
struct CardDeck {
  let chapters: [(chapter: Chapter, cards: [Flashcard])]

  init(_ chapters: [Chapter]) {
    self.chapters = chapters.map { ($0, Deck.cards(of: $0)) }.filter { !$0.cards.isEmpty }
  }

  var count: Int { chapters.reduce(0) { $0 + $1.cards.count } }
}
