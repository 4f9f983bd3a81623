import Glibc

/// A file on the disk, opened once: what is read is what was found, also where another file takes
/// its name meanwhile.
package final class DiskFile: Sendable {
  package let size: Int
  let tag: EntityTag
  private let descriptor: Int32

  /// Opens a regular file below `folder` without following a link that leads out of it; nil where
  /// there is none.
  package init?(_ path: String, in folder: String) {
    guard let full = Self.resolved(folder + "/" + path), let home = Self.resolved(folder),
      full.hasPrefix(home == "/" ? home : home + "/")
    else { return nil }
    let descriptor = open(full, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      return nil
    }
    self.descriptor = descriptor
    size = Int(status.st_size)
    let numbers = [
      Int(status.st_ino), Int(status.st_size), status.st_mtim.tv_sec, status.st_mtim.tv_nsec,
      status.st_ctim.tv_sec, status.st_ctim.tv_nsec,
    ]
    tag = EntityTag(name: numbers.map { String($0, radix: 36) }.joined(separator: "-"))
  }

  deinit {
    close(descriptor)
  }

  /// The bytes there; fewer where the file has become shorter.
  package func read(_ range: Range<Int>) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
      while count < range.count {
        let got = pread(
          descriptor, buffer.baseAddress.map { $0 + count }, range.count - count,
          range.lowerBound + count)
        guard got > 0 else {
          if got < 0, errno == EINTR { continue }
          return
        }
        count += got
      }
    }
  }

  /// The path without links.
  private static func resolved(_ path: String) -> String? {
    guard let pointer = realpath(path, nil) else { return nil }
    defer { free(pointer) }
    return String(cString: pointer)
  }
}
