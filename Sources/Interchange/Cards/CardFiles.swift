import Practice
import StudyGuide

/// Cards as a table after RFC 4180, a row a card.
package struct CardCSV: Sendable {
  private let cardSet: CardSet

  package init(_ cardSet: CardSet) {
    self.cardSet = cardSet
  }

  package var text: String {
    var table = CSVTable(head: ["id", "chapter", "kind", "front", "back", "detail", "tags", "code"])
    for section in cardSet.sections {
      for card in section.cards {
        table.add([
          card.id.description, section.chapter.title, card.element.kind.rawValue, card.frontText,
          card.back.plainText, card.detail.plainText,
          section.chapter.tagWords.joined(separator: " "), card.code,
        ])
      }
    }
    return table.text
  }
}

/// Cards for Quizlet's import box: a tab between term and definition, a line a card.
package struct QuizletText: Sendable {
  private let cardSet: CardSet

  package init(_ cardSet: CardSet) {
    self.cardSet = cardSet
  }

  package var text: String {
    cardSet.sections.flatMap(\.cards).map { card in
      "\(Self.line(card.frontText))\t\(Self.line(card.backText))\n"
    }.joined()
  }

  /// Tabs and line breaks part cards there, so they become spaces.
  private static func line(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

/// Cards as JSON: `{"version": 1, "guide": {…}, "cards": [{"id", "element", "chapter", …}]}`.
package struct CardJSON: Sendable {
  private let cardSet: CardSet

  package init(_ cardSet: CardSet) {
    self.cardSet = cardSet
  }

  package var text: String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.members(ofHead: cardSet.settings)
      writer.member("cards") { writer in
        writer.array(cardSet.sections.flatMap(\.cards)) { writer, card in
          writer.object { writer in
            writer.member("id", card.id.description)
            writer.member("element", card.element.description)
            writer.member("chapter", card.chapter.path)
            writer.member("code", card.code)
            writer.member("front", card.frontText)
            writer.member("back", card.back.plainText)
            writer.member("detail", card.detail.isEmpty ? nil : card.detail.plainText)
            writer.member("frontHTML", cardSet.html(card.front))
            writer.member("backHTML", cardSet.html(card.back))
            writer.member("detailHTML", card.detail.isEmpty ? nil : cardSet.html(card.detail))
          }
        }
      }
    }
    return String(decoding: writer.bytes, as: UTF8.self) + "\n"
  }
}
