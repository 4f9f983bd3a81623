import Foundation
import LocalServer
import Practice
import StudyGuide

@testable import CLI

/// A preview that follows a real folder with the kernel's own events, without a network.
final class PreviewSession {
  let preview = Preview(
    seed: PracticeSet.defaultSeed, jobs: 2, session: "test", events: EventHub())
  private(set) var problems: [Problem] = []
  private let content: URL
  private let watcher: FolderWatcher
  private var desk: PreviewDesk

  init(_ content: URL) throws {
    self.content = content
    desk = PreviewDesk(folder: ContentFolder(path: content.path), theme: nil, jobs: 2)
    watcher = try FolderWatcher(desk.roots)
  }

  func start() async throws {
    problems = await preview.update(nil, at: &desk).problems
    watcher.watch(desk.roots)
  }

  /// Takes in what happened up to a file that is written last of all.
  func catchUp(round: Int) async throws {
    let mark = content.appending(path: "mark.txt")
    try Data(String(round).utf8).write(to: mark)
    for await report in watcher.reports {
      guard case .changed(let changes) = report else { continue }
      problems = await preview.update(changes, at: &desk).problems
      watcher.watch(desk.roots)
      if changes.paths.contains(mark.path) { return }
    }
  }

  func stop() {
    watcher.stop()
  }

  /// All files that the preview serves, without what it adds to them.
  func files() async throws -> [String: [UInt8]] {
    guard let edition = preview.edition else { return [:] }
    let pages = try await edition.pages()
    var files: [String: [UInt8]] = [:]
    for asset in edition.loaded.assets {
      files[asset] = try edition.loaded.folder.read(asset).bytes
    }
    for path in pages.paths {
      guard let page = pages.page(at: path) else { continue }
      files[path] = try await pages.bytes(of: page)
    }
    files["study.json"] = try await edition.studyBytes()
    return files
  }
}
