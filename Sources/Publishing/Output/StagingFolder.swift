import Foundation
import Synchronization

/// A folder under construction. It is locked as long as this value lives, and files may be written
/// to it from several tasks.
package final class StagingFolder: Sendable {
  package let url: URL
  let descriptor: Int32
  private let made = Mutex(Made())

  /// What has been put into the folder, by path.
  private struct Made {
    /// By their bytes: two names that read alike may be two folders.
    var folders: Set<[UInt8]> = []
    var files: [String] = []
  }

  /// Nil where the folder is gone, a link, or somebody else has locked it.
  init?(locking url: URL) {
    let descriptor = open(url.path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    // Another build may have held the lock, removed the folder, and let go in between.
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0, Self.isStill(descriptor, at: url.path) else {
      close(descriptor)
      return nil
    }
    self.url = url
    self.descriptor = descriptor
  }

  deinit {
    close(descriptor)
  }

  /// Whether the path leads to the open folder.
  private static func isStill(_ descriptor: Int32, at path: String) -> Bool {
    var (opened, found) = (stat(), stat())
    return fstat(descriptor, &opened) == 0 && lstat(path, &found) == 0
      && opened.st_ino == found.st_ino && opened.st_dev == found.st_dev
  }

  /// The paths of the files that were written or copied, in no order.
  var files: [String] { made.withLock { $0.files } }

  /// Writes a file, and makes the folders that it stands in.
  package func write(_ bytes: [UInt8], to path: String) throws {
    let file = try create(path)
    defer { close(file) }
    try bytes.withUnsafeBytes { try write($0, to: file, path) }
  }

  /// Writes a file piece by piece: `fill` is handed a function that appends to it.
  package func write(
    to path: String, _ fill: (([UInt8]) throws -> Void) async throws -> Void
  ) async throws {
    let file = try create(path)
    defer { close(file) }
    try await fill { bytes in
      try bytes.withUnsafeBytes { try write($0, to: file, path) }
    }
  }

  /// Copies a file from elsewhere.
  package func copy(_ source: URL, to path: String) throws {
    let input = open(source.path, O_RDONLY | O_CLOEXEC)
    guard input >= 0 else { throw OutputError.last("read", source.path) }
    defer { close(input) }
    let file = try create(path)
    defer { close(file) }
    try copy(input, source.path, to: file, path)
  }

  /// Copies all that is left to read in `input`; errors name either side by its path.
  func copy(_ input: Int32, _ source: String, to file: Int32, _ path: String) throws {
    var buffer = [UInt8](repeating: 0, count: 1 << 17)
    while true {
      let count = buffer.withUnsafeMutableBytes { read(input, $0.baseAddress, $0.count) }
      if count == 0 { return }
      if count < 0 {
        if errno == EINTR { continue }
        throw OutputError.last("read", source)
      }
      try buffer.withUnsafeBytes { bytes in
        try write(UnsafeRawBufferPointer(rebasing: bytes[..<count]), to: file, path)
      }
    }
  }

  /// Removes the folder with all that is in it, as far as that is permitted.
  func remove() {
    FileManager.default.removeOutput(at: url)
  }
}

extension StagingFolder {
  private func create(_ path: String) throws -> Int32 {
    let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let steps = ["", ".", ".."]
    guard !parts.contains(where: { part in steps.contains { part.elementsEqual($0.utf8) } })
    else { throw OutputError.leadsOut(path) }
    if let name = parts.last, parts.count > 1 {
      try makeFolder(String(path[..<path.utf8.index(before: name.startIndex)]))
    }
    let file = openat(descriptor, path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw OutputError.last("write", path) }
    made.withLock { $0.files.append(path) }
    return file
  }

  func makeFolder(_ path: String) throws {
    if made.withLock({ $0.folders.contains(Array(path.utf8)) }) { return }
    if mkdirat(descriptor, path, 0o777) != 0 {
      switch errno {
      case EEXIST: break
      case ENOENT:
        guard let slash = path.lastIndex(of: "/") else { throw OutputError.last("make", path) }
        try makeFolder(String(path[..<slash]))
        guard mkdirat(descriptor, path, 0o777) == 0 || errno == EEXIST else {
          throw OutputError.last("make", path)
        }
      default: throw OutputError.last("make", path)
      }
    }
    made.withLock { _ = $0.folders.insert(Array(path.utf8)) }
  }

  private func write(_ bytes: UnsafeRawBufferPointer, to file: Int32, _ path: String) throws {
    var rest = bytes
    while !rest.isEmpty {
      #if canImport(Glibc)
        let count = Glibc.write(file, rest.baseAddress, rest.count)
      #else
        let count = Darwin.write(file, rest.baseAddress, rest.count)
      #endif
      if count < 0 {
        if errno == EINTR { continue }
        throw OutputError.last("write", path)
      }
      rest = UnsafeRawBufferPointer(rebasing: rest[count...])
    }
  }
}
