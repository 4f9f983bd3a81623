import Foundation
import GRDB

/// What a package held that was made before, so that notes which did not change keep their times:
/// importing the new one then updates only the others.
package struct AnkiHistory: Sendable {
  private struct Entry: Sendable {
    let content: String
    let modified: Int
  }

  private let entries: [String: Entry]

  /// Nil where there is no package, or none that can be read.
  package init?(path: String) {
    guard let bytes = ZipArchive.read("collection.anki2", from: path) else { return nil }
    let file = FileManager.default.temporaryDirectory
      .appending(path: "studyguide-anki-\(UUID().uuidString).anki2")
    defer { try? FileManager.default.removeItem(at: file) }
    do {
      try Data(bytes).write(to: file)
      let queue = try DatabaseQueue(path: file.path)
      let rows = try queue.read { database in
        try Row.fetchAll(database, sql: "SELECT guid, tags, flds, mod FROM notes")
      }
      entries = Dictionary(
        rows.compactMap(Self.entry), uniquingKeysWith: { first, _ in first })
      try queue.close()
    } catch {
      return nil
    }
  }

  /// Nil for a row that Anki would not have written.
  private static func entry(_ row: Row) -> (guid: String, Entry)? {
    func text(_ column: String) -> String? { String.fromDatabaseValue(row[column]) }
    guard let guid = text("guid"), let tags = text("tags"), let fields = text("flds"),
      let modified = Int.fromDatabaseValue(row["mod"])
    else { return nil }
    return (guid, Entry(content: tags + fields, modified: modified))
  }

  /// When a note was changed: as before where it is as before.
  func modified(_ note: AnkiNote) -> Int {
    guard let entry = entries[note.guid] else { return note.modified }
    if entry.content == note.tagText + note.fieldText { return entry.modified }
    // Anki updates only what is newer.
    return max(note.modified, entry.modified + 1)
  }
}
