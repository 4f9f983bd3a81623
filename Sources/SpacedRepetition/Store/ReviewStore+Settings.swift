import GRDB

/// What the store remembers beside answers.
extension ReviewStore {
  enum Setting: String {
    /// The retention that was wished for the last time.
    case retention
    /// The stamp of the elements that were followed the last time.
    case elements
  }

  /// Nil where it was never set, as in an older file that may only be read.
  static func setting(_ setting: Setting, _ database: Database) throws -> String? {
    guard try database.tableExists("setting") else { return nil }
    return try String.fetchOne(
      database, sql: "SELECT value FROM setting WHERE name = ?", arguments: [setting.rawValue])
  }

  static func set(_ setting: Setting, _ value: String, _ database: Database) throws {
    try database.execute(
      sql: "INSERT OR REPLACE INTO setting VALUES (?, ?)", arguments: [setting.rawValue, value])
  }
}
