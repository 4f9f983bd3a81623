import Markdown
import StudyGuide

/// The flashcards of a guide, made chapter by chapter: no card needs more than its own chapter.
package enum Deck {
  /// The cards of a chapter in reading order; those of an element follow each other.
  package static func cards(of chapter: Chapter) -> [Flashcard] {
    var cards: [Flashcard] = []
    for case .element(let element) in chapter.passages {
      cards += CardMaker(element, in: chapter).cards
      for nested in element.nested { cards += CardMaker(nested, in: chapter).cards }
    }
    return cards
  }
}
