import GRDB
import Practice
import StudyGuide

/// History that follows elements whose ids change.
extension ReviewStore {
  /// Where the history of vanished elements would go, now that the guide has these.
  package func moves(to elements: [ElementMatch.Trace]) throws -> [ElementMatch] {
    ElementMatch.moves(from: try reading(Self.traces), to: elements)
  }

  /// Whether the elements of this stamp are those that were followed the last time.
  package func hasFollowed(_ stamp: String) throws -> Bool {
    try reading { try Self.setting(.elements, $0) } == stamp
  }

  /// Lets history follow changed ids, and remembers the elements for the next time. What vanished
  /// keeps its history in case it returns.
  ///
  /// - Parameter stamp: what ``hasFollowed(_:)`` knows the elements by.
  @discardableResult
  package func follow(_ elements: [ElementMatch.Trace], stamp: String) throws -> [ElementMatch] {
    try writing { database in
      let moves = ElementMatch.moves(from: try Self.traces(database), to: elements)
      for move in moves {
        try rename(from: move.old, to: move.new, database)
        try database.execute(sql: "DELETE FROM element WHERE id = ?", arguments: [move.old])
      }
      for trace in elements {
        try database.execute(
          sql: "INSERT OR REPLACE INTO element VALUES (?, ?, ?)",
          arguments: [trace.id, trace.kind.rawValue, trace.text])
      }
      try Self.set(.elements, stamp, database)
      return moves
    }
  }

  private static func traces(_ database: Database) throws -> [ElementMatch.Trace] {
    try Row.fetchAll(database, sql: "SELECT * FROM element ORDER BY id").compactMap { row in
      Element.Kind(rawValue: row["kind"]).map { kind in
        ElementMatch.Trace(id: row["id"], kind: kind, text: row["text"])
      }
    }
  }

  /// The slots of an element, `<element>/judge`, under its new name.
  private func rename(from old: String, to new: String, _ database: Database) throws {
    let cards = try String.fetchAll(
      database, sql: "SELECT DISTINCT card FROM review WHERE substr(card, 1, ?) = ?",
      arguments: [old.unicodeScalars.count + 1, old + "/"])
    for card in cards {
      let name = new + card.dropFirst(old.count)
      for table in ["review", "undone", "flag"] {
        try database.execute(
          sql: "UPDATE OR IGNORE \(table) SET card = ? WHERE card = ?", arguments: [name, card])
      }
      try database.execute(sql: "DELETE FROM state WHERE card = ?", arguments: [card])
      try restate(name, database)
    }
  }
}
