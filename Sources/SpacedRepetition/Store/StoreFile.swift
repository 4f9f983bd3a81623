import Foundation
import GRDB

#if canImport(Glibc)
  import Glibc
#endif

/// The file of a store, looked at before anything is done to it.
enum StoreFile {
  /// Whether there is no file yet, or an empty one.
  ///
  /// - Parameter makesFolder: whether the folder is made that such a file is to stand in.
  static func isMissing(_ path: String, makesFolder: Bool) throws -> Bool {
    let manager = FileManager.default
    guard manager.fileExists(atPath: path) else {
      guard makesFolder else { return true }
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
      try reader(path).read { database in
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

  /// A connection that only reads. On a disk that may not be written SQLite cannot share a file that
  /// has a write-ahead log; a copy of it is read there.
  static func reader(_ path: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(2)
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      _ = try queue.read { try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM sqlite_master") }
      return queue
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CANTOPEN {
      return try copy(path)
    }
  }

  private static func copy(_ path: String) throws -> DatabaseQueue {
    let manager = FileManager.default
    let folder = manager.temporaryDirectory.appending(path: "studyguide-\(UUID().uuidString)")
    defer { try? manager.removeItem(at: folder) }
    let copy = folder.appending(path: "progress.sqlite").path
    do {
      try manager.createDirectory(at: folder, withIntermediateDirectories: true)
      try manager.copyItem(atPath: path, toPath: copy)
      if manager.fileExists(atPath: path + "-wal") {
        try manager.copyItem(atPath: path + "-wal", toPath: copy + "-wal")
      }
    } catch {
      throw StoreError.unavailable(path: path, reason: "it cannot be read")
    }
    let memory = try DatabaseQueue()
    try DatabaseQueue(path: copy).backup(to: memory)
    return memory
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
