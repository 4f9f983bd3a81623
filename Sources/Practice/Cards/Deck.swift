import Markdown
import StudyGuide

/// The flashcards of a guide, made chapter by chapter: no card needs more than its own chapter.
package enum Deck {
  /// The cards of a chapter in reading order; those of an element follow each other.
  package static func cards(of chapter: Chapter) -> [Flashcard] {
    var cards: [Flashcard] = []
    for case .element(let element) in chapter.passages {
      cards += Self.cards(of: element, in: chapter)
      for nested in element.nested {
        cards += CardMaker(nested, in: chapter, scene: element).cards
      }
    }
    return cards
  }

  /// The cards of one element, those nested in it left out.
  package static func cards(of element: Element, in chapter: Chapter) -> [Flashcard] {
    CardMaker(element, in: chapter).cards
  }
}
