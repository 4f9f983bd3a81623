import Interchange
import Practice
import StudyGuide

/// The cards of the chapters that were asked for, each chapter with its own.
struct CardDeck {
  let chapters: [(chapter: Chapter, cards: [Flashcard])]

  init(_ chapters: [Chapter], of guide: Guide) {
    let deck = Deck(guide)
    self.chapters = chapters.map { ($0, deck.cards(of: $0)) }.filter { !$0.cards.isEmpty }
  }

  var count: Int { chapters.reduce(0) { $0 + $1.cards.count } }
}

extension CardDeck {
  /// The cards for other programs.
  ///
  /// - Parameter modified: takes the place of the times at which the chapters' files were changed.
  func cardSet(_ loaded: LoadedGuide, modified: ModificationTime?) -> CardSet {
    CardSet(
      settings: loaded.guide.settings,
      sections: chapters.map { chapter, cards in
        let time = modified ?? ModificationTime(of: loaded.folder.url(of: chapter.path))
        return CardSet.Section(chapter: chapter, cards: cards, modified: time.seconds)
      })
  }
}
