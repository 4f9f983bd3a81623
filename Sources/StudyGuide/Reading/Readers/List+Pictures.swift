import Markdown

extension List {
  /// Without the picture before the bold name of an item: `👤 **User** – a person or an app`. What judges
  /// or warns stays, for it says more than the name.
  var withoutPictures: List {
    guard items.contains(where: { $0.pictureLength > 0 }) else { return self }
    var list = self
    for place in items.indices {
      let length = items[place].pictureLength
      guard length > 0, case .paragraph(var paragraph)? = items[place].blocks.first else {
        continue
      }
      paragraph.content = paragraph.content.tail(from: length)
      list.items[place].blocks[0] = .paragraph(paragraph)
    }
    return list
  }
}

extension ListItem {
  /// How many bytes the pictures before a bold name take.
  fileprivate var pictureLength: Int {
    guard case .paragraph(let paragraph)? = blocks.first, paragraph.content.count > 1,
      case .text(let text) = paragraph.content[0], text.utf8.first ?? 0 >= 0xE2,
      case .strong = paragraph.content[1],
      !Self.warnings.contains(where: { text.utf8.starts(with: $0.utf8) })
    else { return 0 }
    var scanner = ByteScanner(text)
    scanner.skipPictures()
    return scanner.isAtEnd ? scanner.offset : 0
  }

  private static let warnings = ["⚠", "❗", "❓", "💡", "📌", "👉", "🚨", "🔔", "⛔", "📝", "⭐"]
}
