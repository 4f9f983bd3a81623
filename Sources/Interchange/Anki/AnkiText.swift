import Practice

/// A text file that Anki imports: headers say what the columns are, and the guid makes a second
/// import update instead of double.
package struct AnkiText: Sendable {
  private let cardSet: CardSet

  package init(_ cardSet: CardSet) {
    self.cardSet = cardSet
  }

  package var text: String {
    var lines = [
      "#separator:tab", "#html:true", "#notetype:Basic", "#guid column:1", "#deck column:2",
      "#tags column:5",
    ]
    for section in cardSet.sections {
      for card in section.cards {
        let note = AnkiNote(card, in: section, of: cardSet)
        let back =
          note.fields[2].isEmpty ? note.fields[1] : note.fields[1] + "<hr>" + note.fields[2]
        let columns = [
          note.guid, note.deck.name, note.fields[0], back, note.tags.joined(separator: " "),
        ]
        lines.append(columns.map(Self.quoted).joined(separator: "\t"))
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func quoted(_ text: String) -> String {
    text.contains { "\t\n\r\"#".contains($0) }
      ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }
}
