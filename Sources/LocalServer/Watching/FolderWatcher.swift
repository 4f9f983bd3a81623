import Foundation
import Synchronization

/// Says when something changed in folders, by inotify: nothing is asked again and again.
///
/// Editors write a file in several steps, so a change is told once it has been quiet for a moment,
/// or after a longer moment where it never is.
package final class FolderWatcher: Sendable {
  /// How long nothing may happen before a change is told, in milliseconds.
  private static let quiet: Int32 = 15
  /// How long a change is kept back at most.
  private static let patience = Duration.milliseconds(150)

  package enum Report: Sendable {
    case changed(FolderChanges)
    /// Folders that are not watched, because the system allows no more.
    case failed(WatchError)
  }

  package let reports: AsyncStream<Report>
  private let continuation: AsyncStream<Report>.Continuation
  private let wishes = Mutex(Wishes())
  private let bell: Int32

  private struct Wishes {
    var roots: [String]?
    var isOver = false
  }

  /// Watches from now on: what happens after this returns is told.
  ///
  /// - Parameter roots: absolute paths of folders, which need not be there yet.
  package init(_ roots: [String]) throws {
    let (reader, writer) = try Self.pipe()
    bell = writer
    (reports, continuation) = AsyncStream.makeStream(of: Report.self)
    let inotify = try Inotify()
    let tree = try WatchTree(inotify, roots: roots)
    let thread = Thread { [self] in
      var tree = tree
      watch(&tree, inotify, reader)
      close(inotify.descriptor)
      close(reader)
      continuation.finish()
    }
    thread.name = "folder watcher"
    thread.start()
  }

  /// Watches these folders from now on; a change of all of them is told, for what happened before
  /// is not known.
  package func watch(_ roots: [String]) {
    wishes.withLock { $0.roots = roots }
    ring()
  }

  /// Ends the stream of reports.
  package func stop() {
    wishes.withLock { $0.isOver = true }
    ring()
  }

  private func watch(_ tree: inout WatchTree, _ inotify: Inotify, _ reader: Int32) {
    let clock = ContinuousClock()
    while true {
      Self.wait(for: [inotify.descriptor, reader], milliseconds: -1)
      Self.drain(reader)
      let wishes = self.wishes.withLock { wishes in
        defer { wishes.roots = nil }
        return wishes
      }
      if wishes.isOver { return }
      do {
        var changes = FolderChanges()
        if let roots = wishes.roots, roots != tree.roots {
          try tree.replaceRoots(with: roots)
          changes.paths.formUnion(roots)
        }
        let deadline = clock.now + Self.patience
        repeat {
          let more = try tree.take(inotify.read())
          changes.paths.formUnion(more.paths)
          changes.isOverflow = changes.isOverflow || more.isOverflow
        } while clock.now < deadline
          && Self.wait(for: [inotify.descriptor], milliseconds: Self.quiet)
        if !changes.isEmpty { continuation.yield(.changed(changes)) }
      } catch {
        continuation.yield(.failed(error))
        continuation.yield(.changed(FolderChanges(isOverflow: true)))
      }
    }
  }

  private func ring() {
    var byte: UInt8 = 1
    _ = write(bell, &byte, 1)
  }

  /// Whether one of them has something to read in time.
  @discardableResult
  private static func wait(for descriptors: [Int32], milliseconds: Int32) -> Bool {
    var polls = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    return poll(&polls, nfds_t(polls.count), milliseconds) > 0
  }

  private static func drain(_ descriptor: Int32) {
    var bytes = [UInt8](repeating: 0, count: 64)
    while read(descriptor, &bytes, bytes.count) > 0 {}
  }

  private static func pipe() throws(WatchError) -> (reader: Int32, writer: Int32) {
    var ends: [Int32] = [0, 0]
    guard Foundation.pipe(&ends) == 0 else { throw WatchError(code: errno, path: "") }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    return (ends[0], ends[1])
  }
}
