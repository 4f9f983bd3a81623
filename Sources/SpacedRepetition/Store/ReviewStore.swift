import Foundation
import GRDB

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
  /// - Parameters:
  ///   - retention: what is wished for from now on; nil for what was wished for the last time.
  ///   - isReadOnly: whether another process may write at the same time.
  /// - Throws: ``StoreError``.
  package init(path: String, retention: Retention? = nil, isReadOnly: Bool = false) throws {
    self.path = path
    let isMissing = try StoreFile.isMissing(path, makesFolder: !isReadOnly)
    lock = isReadOnly ? nil : try WriteLock(beside: path)
    let isNew = try isMissing || StoreFile.isBlank(path)
    queue = try StoreFile.guarded(path) {
      if isReadOnly { return try isNew ? DatabaseQueue() : StoreFile.reader(path) }
      var configuration = Configuration()
      configuration.busyMode = .timeout(2)
      configuration.prepareDatabase { database in
        try database.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
      }
      return try DatabaseQueue(path: path, configuration: configuration)
    }
    scheduler = try StoreFile.guarded(path) { [queue] in
      if !isReadOnly || isNew { try Migrations.all.migrate(queue) }
      let kept = try queue.read { try Self.setting(.retention, $0) }
      let wished = retention ?? kept.flatMap { Double($0) }.flatMap { Retention($0) } ?? .standard
      if let retention, !isReadOnly, String(retention.value) != kept {
        try queue.write { try Self.set(.retention, String(wished.value), $0) }
      }
      return Scheduler(retention: wished)
    }
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
        : try replayed(through: review, database)
      try Self.save(state, of: review.id, database)
      return state
    }
  }

  /// Takes back an answer: it stays where it is, and is named among those that do not count.
  package func undo(_ review: Review) throws {
    try writing { database in
      try Self.insertUndone(review.id, review.time, database)
      try restate(review.id, database)
    }
  }

  /// Takes back an answer and records another about the same item in its place.
  package func replace(_ old: Review, with new: Review) throws -> MemoryState {
    try writing { database in
      try Self.insertUndone(old.id, old.time, database)
      try Self.insert(new, database)
      let state = try replayed(through: new, database)
      try Self.save(state, of: new.id, database)
      return state
    }
  }

  package func states() throws -> [String: MemoryState] {
    try reading { database in
      let rows = try Row.fetchAll(database, sql: "SELECT * FROM state")
      return Dictionary(rows.map { ($0["card"], MemoryState($0)) }) { first, _ in first }
    }
  }

  package func state(of id: String) throws -> MemoryState? {
    try reading { try Self.state(of: id, $0) }
  }

  /// All answers that count, earliest first.
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
    ProgressFile(
      guide: guide, reviews: try reviews(), flags: Array(try flags()),
      undone: try reading(Self.undone))
  }

  /// Takes in what the file has and the store has not, and returns how many answers that were.
  @discardableResult
  package func merge(_ file: ProgressFile) throws -> Int {
    try writing { database in
      var changed: Set<String> = []
      var count = 0
      for undone in file.undone ?? [] {
        try Self.insertUndone(undone.id, undone.time, database)
        if database.changesCount > 0 { changed.insert(undone.id) }
      }
      let undone = Set(try Self.undone(database).map { "\($0.time.milliseconds) \($0.id)" })
      for review in file.reviews {
        try Self.insert(review, database)
        guard database.changesCount > 0,
          !undone.contains("\(review.time.milliseconds) \(review.id)")
        else { continue }
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
      let ids = try String.fetchAll(
        database, sql: "SELECT card FROM review UNION SELECT card FROM flag")
      var count = 0
      for id in ids where isChosen(id) {
        count += try Self.reviews("WHERE card = ?", [id], database).count
        for table in ["review", "undone", "state", "flag"] {
          try database.execute(sql: "DELETE FROM \(table) WHERE card = ?", arguments: [id])
        }
      }
      return count
    }
  }
}

extension ReviewStore {
  func reading<Value>(_ read: (Database) throws -> Value) throws -> Value {
    try StoreFile.guarded(path) {
      try queue.read { database in
        guard try database.tableExists("review") else { throw StoreError.foreign(path: path) }
        return try read(database)
      }
    }
  }

  func writing<Value>(_ write: (Database) throws -> Value) throws -> Value {
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
      database,
      sql: "SELECT * FROM review \(try counting(condition, database)) ORDER BY time, card",
      arguments: arguments
    ).compactMap { row in
      Grade(rawValue: row["rating"]).map { grade in
        Review(
          id: row["card"], time: Date(milliseconds: row["time"]), grade: grade,
          seconds: row["seconds"])
      }
    }
  }

  /// The condition, for reviews that were not taken back. An older file that may only be read has
  /// nothing that was.
  private static func counting(_ condition: String, _ database: Database) throws -> String {
    guard try database.tableExists("undone") else { return condition }
    let counts =
      "NOT EXISTS (SELECT 1 FROM undone WHERE undone.card = review.card AND undone.time = review.time)"
    return condition.isEmpty ? "WHERE " + counts : "\(condition) AND " + counts
  }

  private static func insertUndone(_ id: String, _ time: Date, _ database: Database) throws {
    try database.execute(
      sql: "INSERT OR IGNORE INTO undone VALUES (?, ?)", arguments: [id, time.milliseconds])
  }

  private static func undone(_ database: Database) throws -> [ProgressFile.Undone] {
    guard try database.tableExists("undone") else { return [] }
    return try Row.fetchAll(database, sql: "SELECT * FROM undone").map { row in
      ProgressFile.Undone(id: row["card"], time: Date(milliseconds: row["time"]))
    }
  }

  private func replayed(_ id: String, _ database: Database) throws -> MemoryState? {
    let reviews = try Self.reviews("WHERE card = ?", [id], database)
    return scheduler.replay(reviews.map { ($0.grade, $0.time) }, id: id)
  }

  /// What follows from all answers about an item, one of which is known.
  private func replayed(through review: Review, _ database: Database) throws -> MemoryState {
    try replayed(review.id, database)
      ?? scheduler.review(nil, id: review.id, grade: review.grade, at: review.time)
  }

  func restate(_ id: String, _ database: Database) throws {
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
