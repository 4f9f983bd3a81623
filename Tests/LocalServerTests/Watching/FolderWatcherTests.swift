import Foundation
import Testing

@testable import LocalServer

/// Real folders and the kernel's own events. A file is written after each change, so that no test
/// waits for a time.
@Suite struct FolderWatcherTests {
  private let root: String

  init() throws {
    let scratch = FileManager.default.temporaryDirectory
      .appending(path: "watch-\(UUID().uuidString)")
    root = scratch.resolvingSymlinksInPath().path + "/guide"
    try FileManager.default.createDirectory(
      atPath: root + "/part", withIntermediateDirectories: true)
    try write("part/old.md", "old")
  }

  enum Edit: String, CaseIterable {
    case write, writeInFolder, create, remove, rename, renameOver, newFolder, newDeepFolder
    case removeFolder, renameFolder, moveIn, moveOut, touch, hidden
  }

  @Test(arguments: Edit.allCases)
  func tells(edit: Edit) async throws {
    defer { try? FileManager.default.removeItem(atPath: root + "/..") }
    try write("one.md", "one")
    let watcher = try FolderWatcher([root])
    defer { watcher.stop() }
    let manager = FileManager.default
    let outside = root + "/../outside"
    var expected: Set<String> = []
    switch edit {
    case .write:
      try write("one.md", "more")
      expected = ["one.md"]
    case .writeInFolder:
      try write("part/old.md", "more")
      expected = ["part/old.md"]
    case .create:
      try write("two.md", "two")
      expected = ["two.md"]
    case .remove:
      try manager.removeItem(atPath: root + "/one.md")
      expected = ["one.md"]
    case .rename:
      try manager.moveItem(atPath: root + "/one.md", toPath: root + "/two.md")
      expected = ["one.md", "two.md"]
    case .renameOver:
      try write(".one.md.tmp", "new")
      rename(root + "/.one.md.tmp", root + "/one.md")
      expected = ["one.md"]
    case .newFolder:
      try manager.createDirectory(atPath: root + "/new", withIntermediateDirectories: false)
      expected = ["new"]
    case .newDeepFolder:
      try manager.createDirectory(atPath: root + "/a/b/c", withIntermediateDirectories: true)
      expected = ["a"]
    case .removeFolder:
      try manager.removeItem(atPath: root + "/part")
      expected = ["part"]
    case .renameFolder:
      try manager.moveItem(atPath: root + "/part", toPath: root + "/other")
      expected = ["part", "other"]
    case .moveIn:
      try manager.createDirectory(atPath: outside + "/deep", withIntermediateDirectories: true)
      try manager.moveItem(atPath: outside, toPath: root + "/moved")
      expected = ["moved"]
    case .moveOut:
      try manager.moveItem(atPath: root + "/part", toPath: outside)
      expected = ["part"]
    case .touch:
      try manager.setAttributes(
        [.modificationDate: Date.distantPast], ofItemAtPath: root + "/one.md")
      expected = ["one.md"]
    case .hidden:
      try write(".hidden.md", "x")
      try manager.createDirectory(atPath: root + "/.git", withIntermediateDirectories: false)
      try write(".git/index", "x")
    }
    let told = try await changes(of: watcher)
    #expect(told.isSuperset(of: expected))
    #expect(told.allSatisfy { !$0.split(separator: "/").contains { $0.hasPrefix(".") } })
    if edit == .hidden { #expect(told.isEmpty) }
    try await followsTheFolders(after: edit, watcher)
  }

  /// New and moved folders are watched, those that left are not.
  private func followsTheFolders(after edit: Edit, _ watcher: FolderWatcher) async throws {
    let file: String? =
      switch edit {
      case .newFolder: "new/x.md"
      case .newDeepFolder: "a/b/c/x.md"
      case .renameFolder: "other/x.md"
      case .moveIn: "moved/deep/x.md"
      case .write, .writeInFolder, .create, .remove, .rename, .renameOver, .removeFolder, .touch,
        .hidden:
        nil
      case .moveOut: "../outside/x.md"
      }
    guard let file else { return }
    try write(file, "x")
    let told = try await changes(of: watcher)
    #expect(told.contains(file) == (edit != .moveOut))
  }

  @Test func aFolderThatIsNotThereYetIsAwaited() async throws {
    defer { try? FileManager.default.removeItem(atPath: root + "/..") }
    let late = root + "/../late/a/guide"
    let watcher = try FolderWatcher([URL(filePath: late).standardizedFileURL.path])
    defer { watcher.stop() }
    try FileManager.default.createDirectory(atPath: late, withIntermediateDirectories: true)
    var reports = watcher.reports.makeAsyncIterator()
    guard case .changed(let changes)? = await reports.next() else {
      Issue.record("nothing was told")
      return
    }
    #expect(changes.paths.contains { $0.hasSuffix("/late/a/guide") })
  }

  @Test func aFolderThatComesBackIsWatchedAgain() async throws {
    defer { try? FileManager.default.removeItem(atPath: root + "/..") }
    let watcher = try FolderWatcher([root])
    defer { watcher.stop() }
    let manager = FileManager.default
    try manager.moveItem(atPath: root, toPath: root + "-away")
    try manager.moveItem(atPath: root + "-away", toPath: root)
    _ = try await changes(of: watcher)
    var told: Set<String> = []
    // What was told of the way back may be told once more.
    for round in 0..<3 where !told.contains("part/again.md") {
      try write("part/again.md", String(round))
      told.formUnion(try await changes(of: watcher))
    }
    #expect(told.contains("part/again.md"))
  }

  @Test func otherFoldersCanBeWatchedLater() async throws {
    defer { try? FileManager.default.removeItem(atPath: root + "/..") }
    let theme = URL(filePath: root + "/../theme").standardizedFileURL.path
    try FileManager.default.createDirectory(atPath: theme, withIntermediateDirectories: true)
    let watcher = try FolderWatcher([root])
    defer { watcher.stop() }
    watcher.watch([root, theme])
    var reports = watcher.reports.makeAsyncIterator()
    guard case .changed(let first)? = await reports.next() else {
      Issue.record("nothing was told")
      return
    }
    #expect(first.paths.contains(theme))
    try Data("x".utf8).write(to: URL(filePath: theme + "/x.css"))
    guard case .changed(let second)? = await reports.next() else {
      Issue.record("nothing was told")
      return
    }
    #expect(second.paths(in: theme) == ["x.css"])
  }

  private func write(_ path: String, _ text: String) throws {
    try Data(text.utf8).write(to: URL(filePath: root + "/" + path))
  }

  /// What is told, relative to the root, up to and with a file that is written last. Where the
  /// root itself is told, that stands for all that is in it.
  private func changes(of watcher: FolderWatcher) async throws -> Set<String> {
    let end = "end-\(UUID().uuidString)"
    try write(end, "")
    var told: Set<String> = []
    for await report in watcher.reports {
      guard case .changed(let changes) = report else { continue }
      #expect(!changes.isOverflow)
      told.formUnion(changes.paths(in: root))
      if told.remove(end) != nil || changes.paths.contains(root) { break }
    }
    return told
  }
}
