import Foundation
import Glibc
import Testing

@testable import LocalServer

@Suite struct InotifyTests {
  @Test func takesEventsApart() {
    let bytes =
      event(3, IN_CREATE, name: "one.md", padding: 2) + event(4, IN_Q_OVERFLOW)
      + event(5, IN_MOVED_TO | IN_ISDIR, name: "Übung", padding: 10)
    let events = Inotify.events(in: bytes[...])
    #expect(events.map(\.watch) == [3, 4, 5])
    #expect(events.map(\.name) == ["one.md", "", "Übung"])
    #expect(events[2].has(IN_ISDIR))
    #expect(!events[0].has(IN_ISDIR, IN_DELETE))
  }

  @Test func halfAnEventIsNone() {
    #expect(Inotify.events(in: event(3, IN_CREATE, name: "one.md").dropLast()[...]).isEmpty)
  }

  /// Where the kernel could not keep up, everything is to be looked at, and all is watched anew.
  @Test func anOverflowIsTold() throws {
    let root = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "overflow-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: root) }
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    let inotify = try Inotify()
    defer { close(inotify.descriptor) }
    var tree = try WatchTree(inotify, roots: [root])
    let lost = root + "/lost"
    try FileManager.default.createDirectory(atPath: lost, withIntermediateDirectories: false)
    _ = inotify.read()
    let changes = try tree.take(Inotify.events(in: event(-1, IN_Q_OVERFLOW)[...]))
    #expect(changes.isOverflow)
    try Data("x".utf8).write(to: URL(filePath: lost + "/x.md"))
    #expect(try tree.take(inotify.read()).paths(in: root).contains("lost/x.md"))
  }

  private func event(_ watch: Int32, _ mask: Int32, name: String = "", padding: Int = 0) -> [UInt8]
  {
    let bytes = Array(name.utf8) + [UInt8](repeating: 0, count: padding)
    let head = [watch, mask, 0, Int32(bytes.count)]
    return head.flatMap { number in withUnsafeBytes(of: number) { Array($0) } } + bytes
  }
}
