import Foundation
import GRDB
import Practice
import StudyGuide

/// What was answered, in a SQLite database: every answer is one transaction, on the disk before the
/// call returns, so that nothing is lost whenever the process ends.
package final class ReviewStore: Sendable {
  package let path: String
  package let scheduler: Scheduler
  let queue: DatabaseQueue
  /// Held as long as the store may write.
  private let lock: WriteLock?

  /// Opens the database, or makes it with its folder.
  ///
  /// - Parameter isReadOnly: whether another process may write at the same time.
  /// - Throws: ``StoreError``.
  package init(path: String, scheduler: Scheduler = Scheduler(), isReadOnly: Bool = false) throws {
    self.path = path
    self.scheduler = scheduler
    let isMissing = try StoreFile.isMissing(path)
    lock = isReadOnly ? nil : try WriteLock(beside: path)
    let isNew = try isMissing || StoreFile.isBlank(path)
    queue = try StoreFile.guarded(path) {
      guard !isReadOnly || !isNew else { return try DatabaseQueue() }
      var configuration = Configuration()
      configuration.readonly = isReadOnly
      configuration.busyMode = .timeout(2)
      configuration.prepareDatabase { database in
        guard !isReadOnly else { return }
        try database.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
      }
      return try DatabaseQueue(path: path, configuration: configuration)
    }
    guard !isReadOnly || isNew else { return }
    try StoreFile.guarded(path) { try Migrations.all.migrate(queue) }
  }

  /// Records an answer and what follows from it.
  @discardableResult
  package func record(_ review: Review) throws -> MemoryState {
    try writing { database in
      let old = try Self.state(of: review.id, database)
      let isLast = old.map { $0.lastReview < review.time } ?? true
      try Self.insert(review, database)
      let state =
        isLast
        ? scheduler.review(old, id: review.id, grade: review.grade, at: review.time)
        : try replayed(review.id, database)
          ?? scheduler.review(
            nil, id: review.id, grade: review.grade, at: review.time)
      try Self.save(state, of: review.id, database)
      return state
    }
  }

  /// Takes back an answer.
  package func remove(_ review: Review) throws {
    try writing { database in
      try database.execute(
        sql: "DELETE FROM review WHERE card = ? AND time = ?",
        arguments: [review.id, review.time.milliseconds])
      try restate(review.id, database)
    }
  }

  package func states() throws -> [String: MemoryState] {
    try reading { database in
      let rows = try Row.fetchAll(database, sql: "SELECT * FROM state")
      return Dictionary(rows.map { ($0["card"], MemoryState($0)) }) { first, _ in first }
    }
  }

  /// All answers, earliest first.
  package func reviews() throws -> [Review] {
    try reading { try Self.reviews("", [], $0) }
  }

  package func flags() throws -> Set<String> {
    try reading { try Set(String.fetchAll($0, sql: "SELECT card FROM flag")) }
  }

  package func setFlag(_ id: String, _ isFlagged: Bool) throws {
    try writing { database in
      try database.execute(
        sql: isFlagged
          ? "INSERT OR IGNORE INTO flag VALUES (?)" : "DELETE FROM flag WHERE card = ?",
        arguments: [id])
    }
  }

  package func export(guide: String) throws -> ProgressFile {
    ProgressFile(guide: guide, reviews: try reviews(), flags: Array(try flags()))
  }

  /// Takes in what the file has and the store has not, and returns how many answers that were.
  @discardableResult
  package func merge(_ file: ProgressFile) throws -> Int {
    try writing { database in
      var changed: Set<String> = []
      var count = 0
      for review in file.reviews {
        try Self.insert(review, database)
        guard database.changesCount > 0 else { continue }
        changed.insert(review.id)
        count += 1
      }
      for id in changed.sorted() { try restate(id, database) }
      for flag in file.flags {
        try database.execute(sql: "INSERT OR IGNORE INTO flag VALUES (?)", arguments: [flag])
      }
      return count
    }
  }

  /// Forgets what was answered about the ids that are chosen, and returns how many answers that were.
  package func forget(where isChosen: (String) -> Bool) throws -> Int {
    try writing { database in
      let ids = try String.fetchAll(database, sql: "SELECT DISTINCT card FROM review")
      var count = 0
      for id in ids where isChosen(id) {
        try database.execute(sql: "DELETE FROM review WHERE card = ?", arguments: [id])
        count += database.changesCount
        try database.execute(sql: "DELETE FROM state WHERE card = ?", arguments: [id])
        try database.execute(sql: "DELETE FROM flag WHERE card = ?", arguments: [id])
      }
      return count
    }
  }

  /// Where the history of vanished elements would go, now that the guide has these.
  package func moves(to elements: [ElementMatch.Trace]) throws -> [ElementMatch] {
    ElementMatch.moves(from: try reading(Self.traces), to: elements)
  }

  /// Lets history follow changed ids, and remembers the elements for the next time. What vanished
  /// keeps its history in case it returns.
  @discardableResult
  package func follow(_ elements: [ElementMatch.Trace]) throws -> [ElementMatch] {
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
      return moves
    }
  }
}

extension ReviewStore {
  private func reading<Value>(_ read: (Database) throws -> Value) throws -> Value {
    try StoreFile.guarded(path) {
      try queue.read { database in
        guard try database.tableExists("review") else { throw StoreError.foreign(path: path) }
        return try read(database)
      }
    }
  }

  private func writing<Value>(_ write: (Database) throws -> Value) throws -> Value {
    guard lock != nil else { throw StoreError.busy(path: path) }
    return try StoreFile.guarded(path) { try queue.write(write) }
  }

  private static func insert(_ review: Review, _ database: Database) throws {
    try database.execute(
      sql: "INSERT OR IGNORE INTO review (card, time, rating, seconds) VALUES (?, ?, ?, ?)",
      arguments: [
        review.id, review.time.milliseconds, review.grade.rawValue, review.seconds,
      ])
  }

  private static func reviews(
    _ condition: String, _ arguments: StatementArguments, _ database: Database
  ) throws -> [Review] {
    try Row.fetchAll(
      database, sql: "SELECT * FROM review \(condition) ORDER BY time, card", arguments: arguments
    ).compactMap { row in
      Grade(rawValue: row["rating"]).map { grade in
        Review(
          id: row["card"], time: Date(milliseconds: row["time"]), grade: grade,
          seconds: row["seconds"])
      }
    }
  }

  private func replayed(_ id: String, _ database: Database) throws -> MemoryState? {
    let reviews = try Self.reviews("WHERE card = ?", [id], database)
    return scheduler.replay(reviews.map { ($0.grade, $0.time) }, id: id)
  }

  private func restate(_ id: String, _ database: Database) throws {
    if let state = try replayed(id, database) {
      try Self.save(state, of: id, database)
    } else {
      try database.execute(sql: "DELETE FROM state WHERE card = ?", arguments: [id])
    }
  }

  private static func state(of id: String, _ database: Database) throws -> MemoryState? {
    try Row.fetchOne(database, sql: "SELECT * FROM state WHERE card = ?", arguments: [id])
      .map { MemoryState($0) }
  }

  private static func save(_ state: MemoryState, of id: String, _ database: Database) throws {
    try database.execute(
      sql: "INSERT OR REPLACE INTO state VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
      arguments: [
        id, state.stability, state.difficulty, state.phase.rawValue, state.step,
        state.lastReview.milliseconds, state.due.milliseconds, state.reviews, state.lapses,
      ])
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
      try database.execute(
        sql: "UPDATE OR IGNORE review SET card = ? WHERE card = ?", arguments: [name, card])
      try database.execute(sql: "DELETE FROM state WHERE card = ?", arguments: [card])
      try database.execute(
        sql: "UPDATE OR IGNORE flag SET card = ? WHERE card = ?", arguments: [name, card])
      try restate(name, database)
    }
  }
}

extension MemoryState {
  fileprivate init(_ row: Row) {
    self.init(
      stability: row["stability"], difficulty: row["difficulty"],
      phase: Phase(rawValue: row["phase"]) ?? .review, step: row["step"],
      lastReview: Date(milliseconds: row["last"]), due: Date(milliseconds: row["due"]),
      reviews: row["reviews"], lapses: row["lapses"])
  }
}
