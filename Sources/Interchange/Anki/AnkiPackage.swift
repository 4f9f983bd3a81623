import Foundation
import GRDB

/// A deck for Anki (`.apkg`, schema 11): import it again after the guide has changed, and the changed
/// notes are updated while what was reviewed stays.
package struct AnkiPackage: Sendable {
  private let cardSet: CardSet

  private let history: AnkiHistory?

  /// - Parameter history: the package that this one takes the place of.
  package init(_ cardSet: CardSet, history: AnkiHistory? = nil) {
    self.cardSet = cardSet
    self.history = history
  }

  /// The same cards with the same times of change give the same bytes.
  package func bytes() throws -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "studyguide-anki-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "collection.anki2")
    try write(to: file.path)
    return try ZipArchive(entries: [
      ZipArchive.Entry(name: "collection.anki2", bytes: Array(try Data(contentsOf: file))),
      ZipArchive.Entry(name: "media", bytes: Array("{}".utf8)),
    ]).bytes()
  }

  private func write(to path: String) throws {
    let notes = cardSet.sections.flatMap { section in
      section.cards.map { AnkiNote($0, in: section, of: cardSet) }
    }
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA journal_mode = DELETE; PRAGMA user_version = 11")
      try database.inTransaction {
        try database.execute(sql: Self.schema)
        try insertCollection(notes, into: database)
        try insert(notes, into: database)
        return .commit
      }
    }
    try queue.close()
  }

  private func insertCollection(_ notes: [AnkiNote], into database: Database) throws {
    var decks: [AnkiDeck] = []
    for note in notes where decks.last?.id != note.deck.id { decks.append(note.deck) }
    let modified = notes.map { history?.modified($0) ?? $0.modified }.max() ?? 0
    let collection = AnkiCollection(decks: decks, modified: modified)
    try database.execute(
      sql: "INSERT INTO col VALUES (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, '{}')",
      arguments: [
        1_420_070_400, modified * 1000, modified * 1000, collection.conf, collection.models,
        collection.decksJSON, AnkiCollection.deckOptions,
      ])
  }

  private func insert(_ notes: [AnkiNote], into database: Database) throws {
    let noteRow = try database.makeStatement(
      sql: "INSERT INTO notes VALUES (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')")
    let cardRow = try database.makeStatement(
      sql: """
        INSERT INTO cards VALUES (?, ?, ?, 0, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')
        """)
    var taken: Set<Int> = []
    for (position, note) in notes.enumerated() {
      var id = AnkiNumber.of(note.guid)
      while !taken.insert(id).inserted { id += 1 }
      let modified = history?.modified(note) ?? note.modified
      try noteRow.execute(arguments: [
        id, note.guid, AnkiNoteType.id, modified, note.tagText, note.fieldText, note.sortText, 0,
      ])
      try cardRow.execute(arguments: [id, id, note.deck.id, modified, position + 1])
    }
  }

  private static let schema = """
    CREATE TABLE col (
      id integer primary key, crt integer not null, mod integer not null, scm integer not null,
      ver integer not null, dty integer not null, usn integer not null, ls integer not null,
      conf text not null, models text not null, decks text not null, dconf text not null,
      tags text not null);
    CREATE TABLE notes (
      id integer primary key, guid text not null, mid integer not null, mod integer not null,
      usn integer not null, tags text not null, flds text not null, sfld integer not null,
      csum integer not null, flags integer not null, data text not null);
    CREATE TABLE cards (
      id integer primary key, nid integer not null, did integer not null, ord integer not null,
      mod integer not null, usn integer not null, type integer not null, queue integer not null,
      due integer not null, ivl integer not null, factor integer not null, reps integer not null,
      lapses integer not null, left integer not null, odue integer not null,
      odid integer not null, flags integer not null, data text not null);
    CREATE TABLE revlog (
      id integer primary key, cid integer not null, usn integer not null, ease integer not null,
      ivl integer not null, lastIvl integer not null, factor integer not null,
      time integer not null, type integer not null);
    CREATE TABLE graves (usn integer not null, oid integer not null, type integer not null);
    CREATE INDEX ix_notes_usn ON notes (usn);
    CREATE INDEX ix_cards_usn ON cards (usn);
    CREATE INDEX ix_revlog_usn ON revlog (usn);
    CREATE INDEX ix_cards_nid ON cards (nid);
    CREATE INDEX ix_cards_sched ON cards (did, queue, due);
    CREATE INDEX ix_revlog_cid ON revlog (cid);
    CREATE INDEX ix_notes_csum ON notes (csum);
    """
}
