import Markdown
import Practice
import StudyGuide

/// The elements of a guide as the progress store remembers them.
enum ElementTraces {
  static func of(_ guide: Guide, _ deck: Deck) -> [ElementMatch.Trace] {
    guide.chapters.flatMap { chapter in
      chapter.elements.map { element in
        let cards = deck.cards(of: element, in: chapter)
        let text = cards.map { $0.front.plainText + " " + $0.back.plainText }
        return ElementMatch.Trace(
          id: element.id.description, kind: element.kind,
          text: ([element.title.plainText] + text).joined(separator: " "))
      }
    }
  }
}
