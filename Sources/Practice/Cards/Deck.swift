import Markdown
import StudyGuide

/// The flashcards of a guide, made chapter by chapter. What an earlier element says already has no cards, and
/// titles and questions that several have say what they are about.
package struct Deck: Sendable {
  private let namesakes: Namesakes

  /// For a guide of which nothing is asked.
  package init() { namesakes = Namesakes() }

  package init(_ guide: Guide) { namesakes = Namesakes(guide.chapters) }

  /// The cards of a chapter in reading order; those of an element follow each other.
  package func cards(of chapter: Chapter) -> [Flashcard] {
    var cards: [Flashcard] = []
    for case .element(let element) in chapter.passages {
      cards += self.cards(of: element, in: chapter)
      for nested in element.nested { cards += self.cards(of: nested, in: chapter, scene: element) }
    }
    return cards
  }

  /// Whether a chapter has elements of which there are cards.
  package func hasCards(of chapter: Chapter) -> Bool {
    chapter.elementCount > 0 && chapter.elements.contains { !namesakes.isRepeat($0) }
  }

  /// The cards of one element, those nested in it left out.
  ///
  /// - Parameter scene: the scenario around a pair.
  package func cards(of element: Element, in chapter: Chapter, scene: Element? = nil) -> [Flashcard]
  {
    namesakes.isRepeat(element)
      ? [] : CardMaker(element, in: chapter, scene: scene, among: namesakes).cards
  }
}
