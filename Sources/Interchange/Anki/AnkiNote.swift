import Markdown
import Practice

/// A note as Anki keeps it. One note makes one card.
struct AnkiNote {
  /// What Anki knows a note by when it is imported again: guide and card.
  let guid: String
  let deck: AnkiDeck
  let tags: [String]
  let fields: [String]
  let modified: Int

  /// What the browser sorts by.
  let sortText: String

  init(_ card: Flashcard, in section: CardSet.Section, of cardSet: CardSet) {
    let name = "\(cardSet.slug)/\(card.id)"
    guid = name
    deck = AnkiDeck(guide: cardSet.settings.title, chapter: section.chapter.title)
    tags = section.chapter.tagWords + [card.element.kind.rawValue]
    fields = [
      cardSet.html(card.front), cardSet.html(card.back), cardSet.html(card.detail),
      section.chapter.title.htmlEscaped, card.id.description.htmlEscaped,
    ]
    modified = section.modified
    sortText = card.frontText
  }

  /// The tags as Anki stores them.
  var tagText: String { " \(tags.joined(separator: " ")) " }

  /// The fields as Anki stores them.
  var fieldText: String { fields.joined(separator: "\u{1F}") }
}
