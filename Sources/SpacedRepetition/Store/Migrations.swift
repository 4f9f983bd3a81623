import GRDB

/// The versions of the database. A migration is never edited once it has been released.
enum Migrations {
  /// `SGPR`: says that a database is ours.
  static let applicationID: Int32 = 0x5347_5052

  static var all: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 reviews, states, flags, elements") { database in
      try database.execute(
        sql: """
          PRAGMA application_id = 1397182546;
          -- Append-only: what was answered when (milliseconds since 1970), 1 again to 4 easy.
          CREATE TABLE review (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            card TEXT NOT NULL,
            time INTEGER NOT NULL,
            rating INTEGER NOT NULL CHECK (rating BETWEEN 1 AND 4),
            seconds REAL,
            UNIQUE (card, time)
          );
          CREATE INDEX review_time ON review (time);
          -- What follows from the reviews of a card.
          CREATE TABLE state (
            card TEXT PRIMARY KEY,
            stability REAL NOT NULL,
            difficulty REAL NOT NULL,
            phase TEXT NOT NULL,
            step INTEGER NOT NULL,
            last INTEGER NOT NULL,
            due INTEGER NOT NULL,
            reviews INTEGER NOT NULL,
            lapses INTEGER NOT NULL
          ) WITHOUT ROWID;
          CREATE TABLE flag (card TEXT PRIMARY KEY) WITHOUT ROWID;
          -- The elements when they were last seen, by which a changed id is recognised.
          CREATE TABLE element (
            id TEXT PRIMARY KEY, kind TEXT NOT NULL, text TEXT NOT NULL
          ) WITHOUT ROWID;
          """)
    }
    migrator.registerMigration("2 undone, settings") { database in
      try database.execute(
        sql: """
          -- Append-only: answers that were taken back. Their reviews stay, and count no more.
          CREATE TABLE undone (
            card TEXT NOT NULL, time INTEGER NOT NULL, PRIMARY KEY (card, time)
          ) WITHOUT ROWID;
          CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
          """)
    }
    return migrator
  }
}
