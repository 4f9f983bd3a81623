import Foundation
import GRDB
import Practice
import Testing

@testable import SpacedRepetition

@Suite("Review store at the edges")
final class StoreEdgeTests {
  private let folder: URL
  private var path: String { folder.appending(path: "progress.sqlite").path }

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "edge-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  @Test(
    "A time is the same to the millisecond after it was written and read",
    arguments: [
      -86_399_999, 0, 1_700_000_000_000, 1_795_000_000_000 as Int64,
    ])
  func milliseconds(second: Int64) {
    let wrong = (second..<second + 1000).filter { milliseconds in
      Date(iso: Date(milliseconds: milliseconds).iso)?.milliseconds != milliseconds
    }
    #expect(wrong.isEmpty)
  }

  @Test("Importing what was exported changes nothing, whatever the millisecond")
  func exchange() throws {
    let store = try ReviewStore(path: path)
    let start: Int64 = 1_795_000_000_000
    for step in 0..<1000 as Range<Int64> {
      let time = Date(milliseconds: start + step * 1001)
      try store.record(Review(id: "a/x", time: time, grade: .good))
    }
    let file = try ProgressFile(json: store.export(guide: "guide").json())
    #expect(try store.merge(file) == 0)
    #expect(try store.reviews().count == 1000)
  }

  @Test("A process that was killed while it made the file leaves one that can be used")
  func interruptedCreation() throws {
    var configuration = Configuration()
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
    try DatabaseQueue(path: path, configuration: configuration).close()
    #expect(try Data(contentsOf: URL(filePath: path)).isEmpty == false)
    #expect(try ReviewStore(path: path, isReadOnly: true).reviews().isEmpty)
    let store = try ReviewStore(path: path)
    try store.record(Review(id: "a/x", time: Date(milliseconds: 1), grade: .good))
    #expect(try store.reviews().count == 1)
  }

  @Test(
    "History follows names in scripts whose letters are made of several",
    arguments: [
      ("gro\u{308}ße", "gro\u{308}ßen"), ("हिन्दी", "हिन्दी-भाषा"), ("👩‍🔬", "👩‍🔬-2"),
    ])
  func scripts(old: String, new: String) throws {
    let store = try ReviewStore(path: path)
    func trace(_ name: String) -> ElementMatch.Trace {
      ElementMatch.Trace(id: "k/term/\(name)", kind: .term, text: "one two three four")
    }
    try store.follow([trace(old)], stamp: old)
    try store.record(
      Review(id: "k/term/\(old)/define", time: Date(milliseconds: 1), grade: .good))
    try store.follow([trace(new)], stamp: new)
    #expect(try store.reviews().map(\.id) == ["k/term/\(new)/define"])
  }

  @Test("A full disk loses nothing that was kept, and the call says so")
  func full() throws {
    let store = try ReviewStore(path: path)
    try store.record(Review(id: "a/x", time: Date(milliseconds: 1), grade: .good))
    try limit(store, pages: 20)
    var kept = 1
    #expect(throws: StoreError.self) {
      for number in 2..<5000 as Range<Int64> {
        try store.record(Review(id: "a/\(number)", time: Date(milliseconds: number), grade: .good))
        kept += 1
      }
    }
    #expect(kept > 1)
    #expect(try store.reviews().count == kept)
    #expect(try store.states().count == kept)
  }

  private func limit(_ store: ReviewStore, pages: Int) throws {
    try store.queue.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA max_page_count = \(pages)")
    }
  }
}
