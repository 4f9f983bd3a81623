import Foundation
import GRDB

#if canImport(Glibc)
  import Glibc
#endif

/// The file of a store, looked at before anything is done to it.
enum StoreFile {
  /// Whether there is no file yet, or an empty one.
  static func isMissing(_ path: String) throws -> Bool {
    let manager = FileManager.default
    guard manager.fileExists(atPath: path) else {
      let folder = URL(filePath: path).deletingLastPathComponent()
      do {
        try manager.createDirectory(at: folder, withIntermediateDirectories: true)
      } catch {
        throw StoreError.unavailable(path: path, reason: "its folder cannot be made")
      }
      return true
    }
    let attributes = try? manager.attributesOfItem(atPath: path)
    return (attributes?[.size] as? Int) == 0
  }

  /// Refuses what is no database of ours, without writing to it.
  ///
  /// - Returns: whether there is nothing in it at all, as when the process that made it was killed.
  static func isBlank(_ path: String) throws -> Bool {
    guard let file = FileHandle(forReadingAtPath: path) else {
      throw StoreError.unavailable(path: path, reason: "it cannot be read")
    }
    defer { try? file.close() }
    let start = (try? file.read(upToCount: 16)) ?? Data()
    guard start == Data("SQLite format 3\0".utf8) else { throw StoreError.foreign(path: path) }
    return try guarded(path) {
      var configuration = Configuration()
      configuration.readonly = true
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      return try queue.read { database in
        let id = try Int32.fetchOne(database, sql: "PRAGMA application_id")
        let tables = try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM sqlite_master")
        if id == 0, tables == 0 { return true }
        guard id == Migrations.applicationID else { throw StoreError.foreign(path: path) }
        let verdict = try String.fetchOne(database, sql: "PRAGMA quick_check(1)") ?? ""
        guard verdict == "ok" else { throw StoreError.corrupt(path: path, reason: verdict) }
        guard try !Migrations.all.hasBeenSuperseded(database) else {
          throw StoreError.newer(path: path)
        }
        return false
      }
    }
  }

  /// Turns what the database says into ``StoreError``.
  static func guarded<Value>(_ path: String, _ work: () throws -> Value) throws -> Value {
    do {
      return try work()
    } catch let error as DatabaseError {
      let reason = error.message ?? error.resultCode.description
      switch error.resultCode {
      case .SQLITE_NOTADB: throw StoreError.foreign(path: path)
      case .SQLITE_CORRUPT: throw StoreError.corrupt(path: path, reason: reason)
      case .SQLITE_BUSY, .SQLITE_LOCKED: throw StoreError.busy(path: path)
      default: throw StoreError.unavailable(path: path, reason: reason)
      }
    }
  }
}

/// A lock file beside the database, held by the one process that may write; it goes with the
/// process, however that ends.
final class WriteLock: Sendable {
  private let descriptor: Int32

  init(beside path: String) throws {
    descriptor = open(path + ".lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw StoreError.unavailable(path: path, reason: String(cString: strerror(errno)))
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      throw StoreError.busy(path: path)
    }
  }

  deinit {
    close(descriptor)
  }
}
