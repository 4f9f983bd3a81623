import Glibc

/// Linux's inotify: tells what happens in folders, one watch a folder.
struct Inotify {
  /// One thing that happened.
  struct Event: Equatable {
    let watch: Int32
    let mask: UInt32
    /// Name of the file in the folder; empty where the folder itself is meant.
    let name: String

    func has(_ flags: Int32...) -> Bool {
      flags.contains { mask & UInt32(bitPattern: $0) != 0 }
    }
  }

  /// What is asked of every folder. A change of times alone is one too: links are told that way.
  private static let interest: UInt32 = [
    IN_CREATE, IN_DELETE, IN_MODIFY, IN_CLOSE_WRITE, IN_MOVED_FROM, IN_MOVED_TO, IN_ATTRIB,
    IN_DELETE_SELF, IN_MOVE_SELF, IN_ONLYDIR,
  ].reduce(0) { $0 | UInt32(bitPattern: $1) }

  let descriptor: Int32

  init() throws(WatchError) {
    descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    guard descriptor >= 0 else { throw WatchError(code: errno, path: "") }
  }

  /// The number of the folder's watch; nil where there is no such folder.
  func watch(_ folder: String) throws(WatchError) -> Int32? {
    let watch = inotify_add_watch(descriptor, folder, Self.interest)
    guard watch < 0 else { return watch }
    switch errno {
    case ENOENT, ENOTDIR, EACCES, ELOOP: return nil
    default: throw WatchError(code: errno, path: folder)
    }
  }

  func end(_ watch: Int32) {
    inotify_rm_watch(descriptor, watch)
  }

  /// What happened and was not told yet.
  func read() -> [Event] {
    var events: [Event] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = buffer.withUnsafeMutableBytes {
        Glibc.read(descriptor, $0.baseAddress, $0.count)
      }
      guard count > 0 else {
        if count < 0, errno == EINTR { continue }
        return events
      }
      events += Self.events(in: buffer[..<count])
    }
  }

  /// Takes apart what the kernel writes: watch, mask, cookie and length of the name as four numbers
  /// of 32 bits, then the name, filled up with zeros.
  static func events(in bytes: ArraySlice<UInt8>) -> [Event] {
    var events: [Event] = []
    var rest = bytes
    while rest.count >= 16 {
      func number(_ index: Int) -> UInt32 {
        rest.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: index * 4, as: UInt32.self) }
      }
      let length = Int(number(3))
      guard rest.count >= 16 + length else { break }
      let name = rest.dropFirst(16).prefix(length).prefix { $0 != 0 }
      events.append(
        Event(
          watch: Int32(bitPattern: number(0)), mask: number(1),
          name: String(decoding: name, as: UTF8.self)))
      rest = rest.dropFirst(16 + length)
    }
    return events
  }
}

/// Why folders cannot be watched.
package struct WatchError: Error, Sendable, Equatable {
  /// What `errno` was.
  package let code: Int32
  /// The folder; empty where none can be watched.
  package let path: String

  package var reason: String { String(cString: strerror(code)) }

  /// Whether the system allows no more watches.
  package var isLimit: Bool { code == ENOSPC || code == EMFILE }
}
