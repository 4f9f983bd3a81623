import Foundation
import GRDB
import Practice
import Testing

@testable import SpacedRepetition

@Suite("Review store")
final class ReviewStoreTests {
  private let folder: URL
  private var path: String { folder.appending(path: "deep/progress.sqlite").path }
  private let start = Date(timeIntervalSince1970: 1_790_000_000)

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "store-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private func review(_ id: String, _ grade: Grade, after hours: Double = 0) -> Review {
    Review(id: id, time: start.addingTimeInterval(hours * 3600), grade: grade, seconds: 2.5)
  }

  @Test("What is recorded is there after reopening, with the state that the scheduler gives")
  func reopens() throws {
    let reviews = [review("a/x", .good), review("a/x", .again, after: 30), review("b/x", .easy)]
    do {
      let store = try ReviewStore(path: path)
      for review in reviews { try store.record(review) }
      try store.setFlag("a/x", true)
    }
    let store = try ReviewStore(path: path, isReadOnly: true)
    #expect(try store.reviews() == [reviews[0], reviews[2], reviews[1]])
    #expect(try store.flags() == ["a/x"])
    let scheduler = Scheduler()
    let expected = scheduler.replay(
      [(.good, reviews[0].time), (.again, reviews[1].time)], id: "a/x")
    #expect(try store.states()["a/x"]?.due == expected?.due)
    #expect(try store.states()["a/x"]?.stability == expected?.stability)
  }

  @Test("An answer that is taken back counts no more, and is still there")
  func undo() throws {
    let store = try ReviewStore(path: path)
    try store.record(review("a", .good))
    let before = try store.states()
    let second = review("a", .again, after: 50)
    try store.record(second)
    #expect(try store.states() != before)
    try store.undo(second)
    #expect(try store.states() == before)
    try store.undo(review("a", .good))
    #expect(try store.states().isEmpty && store.reviews().isEmpty)
    let rows = try store.queue.read { try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM review") }
    #expect(rows == 2)
  }

  @Test("Another answer in the place of one counts alone")
  func replace() throws {
    let store = try ReviewStore(path: path)
    try store.record(review("a", .good))
    try store.record(review("a", .again, after: 50))
    let state = try store.replace(
      review("a", .again, after: 50), with: review("a", .good, after: 50.1))
    #expect(try store.reviews().map(\.grade) == [.good, .good])
    let replayed = Scheduler().replay(
      [(.good, start), (.good, review("a", .good, after: 50.1).time)], id: "a")
    #expect(try state == replayed && store.states()["a"]?.due == replayed?.due)
    #expect(
      try store.export(guide: "g").undone?.map(\.time) == [review("a", .again, after: 50).time])
  }

  @Test("An older export does not bring back what was taken back, here or in another store")
  func undoneTravels() throws {
    let store = try ReviewStore(path: path)
    for id in ["a", "b"] { try store.record(review(id, .good)) }
    let older = try ProgressFile(json: store.export(guide: "g").json())
    try store.undo(review("a", .good))
    #expect(try store.merge(older) == 0)
    #expect(try store.reviews().map(\.id) == ["b"])

    let newer = try ProgressFile(json: store.export(guide: "g").json())
    #expect(newer.reviews.map(\.id) == ["b"] && newer.undone?.map(\.id) == ["a"])
    for order in [[older, newer], [newer, older]] {
      let other = try ReviewStore(path: folder.appending(path: "\(UUID()).sqlite").path)
      for file in order { try other.merge(file) }
      #expect(try other.reviews().map(\.id) == ["b"])
      #expect(Set(try other.states().keys) == ["b"])
    }
    try store.record(review("a", .easy, after: 1))
    #expect(try store.reviews().map(\.id) == ["b", "a"])
  }

  @Test("A file of the first version is read, and brought up to date by who may write")
  func migrates() throws {
    do {
      try FileManager.default.createDirectory(
        at: URL(filePath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
      let queue = try DatabaseQueue(path: path)
      try Migrations.all.migrate(queue, upTo: "1 reviews, states, flags, elements")
      try queue.write {
        try $0.execute(sql: "INSERT INTO review (card, time, rating) VALUES ('a', 1, 3)")
      }
    }
    let reader = try ReviewStore(path: path, isReadOnly: true)
    #expect(try reader.reviews().count == 1)
    #expect(try reader.export(guide: "g").undone == nil)
    let store = try ReviewStore(path: path)
    try store.undo(Review(id: "a", time: Date(milliseconds: 1), grade: .good))
    #expect(try store.reviews().isEmpty)
  }

  @Test("The retention that was wished for is remembered")
  func retention() throws {
    let wished = try #require(Retention(0.8))
    do {
      let store = try ReviewStore(path: path, retention: wished)
      #expect(store.scheduler.retention == wished)
    }
    do { #expect(try ReviewStore(path: path, isReadOnly: true).scheduler.retention == wished) }
    let store = try ReviewStore(path: path)
    #expect(store.scheduler.retention == wished)
    #expect(
      try store.record(review("a", .easy))
        == Scheduler(retention: wished).review(
          nil, id: "a", grade: .easy, at: start))
  }

  @Test("Export and import: the union, and twice changes nothing")
  func exchange() throws {
    let store = try ReviewStore(path: path)
    try store.record(review("a", .good, after: 1))
    let json = try ProgressFile(
      guide: "g", reviews: [review("a", .again), review("a", .good, after: 1), review("b", .hard)],
      flags: ["b"]
    ).json()
    let file = try ProgressFile(json: json)
    #expect(try store.merge(file) == 2)
    #expect(try store.merge(file) == 0)
    let merged = try store.export(guide: "g")
    #expect(merged.reviews.map(\.id) == ["a", "b", "a"] && merged.flags == ["b"])
    let replayed = Scheduler().replay(
      [(.again, start), (.good, start.addingTimeInterval(3600))], id: "a")
    #expect(try store.states()["a"]?.stability == replayed?.stability)
  }

  @Test("A browser's file is read; one that makes no sense is not")
  func browserFile() throws {
    let text = """
      {"version": 1, "guide": "g", "more": true, "flags": [], "reviews": [
        {"id": "a", "time": "2026-11-24T08:39:00.123Z", "rating": 3, "seconds": 4.2},
        {"id": "a", "time": "2026-11-25T08:39:00Z", "rating": 1}]}
      """
    let file = try ProgressFile(json: Data(text.utf8))
    #expect(file.reviews.map(\.grade) == [.good, .again])
    #expect(file.reviews[0].time.milliseconds == 1_795_509_540_123)
    for bad in ["", "[]", text.replacing("\"version\": 1", with: "\"version\": 2"), "{}"] {
      #expect(throws: DecodingError.self) { try ProgressFile(json: Data(bad.utf8)) }
    }
    #expect(throws: DecodingError.self) {
      try ProgressFile(json: Data(text.replacing("\"rating\": 3", with: "\"rating\": 7").utf8))
    }
  }

  @Test("A second writer is refused plainly, a reader is not")
  func second() throws {
    let store = try ReviewStore(path: path)
    try store.record(review("a", .good))
    #expect(throws: StoreError.busy(path: path)) { try ReviewStore(path: path) }
    let reader = try ReviewStore(path: path, isReadOnly: true)
    #expect(try reader.reviews().count == 1)
    #expect(throws: StoreError.self) { try reader.record(review("a", .good, after: 1)) }
    try store.record(review("b", .good))
    #expect(try reader.reviews().count == 2)
  }

  @Test(
    "What is not ours is refused and left as it is",
    arguments: ["text", "database", "cut", "scribbled"])
  func foreign(_ kind: String) throws {
    try FileManager.default.createDirectory(
      at: URL(filePath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
    switch kind {
    case "text": try Data("my diary, in plain text".utf8).write(to: URL(filePath: path))
    case "database":
      let queue = try DatabaseQueue(path: path)
      try queue.write { try $0.execute(sql: "CREATE TABLE diary (day TEXT)") }
      try queue.close()
    default:
      do {
        let store = try ReviewStore(path: path)
        for number in 0..<300 { try store.record(review("a/\(number)", .good)) }
      }
      var data = try Data(contentsOf: URL(filePath: path))
      if kind == "cut" {
        data = data.prefix(data.count / 2)
      } else {
        data.replaceSubrange(4096..<12_288, with: Data(repeating: 0x5A, count: 8192))
      }
      try data.write(to: URL(filePath: path))
    }
    let before = try Data(contentsOf: URL(filePath: path))
    #expect(throws: StoreError.self) { try ReviewStore(path: path) }
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
  }

  @Test("History follows an element whose title changed, and waits for one that is gone")
  func follows() throws {
    let store = try ReviewStore(path: path)
    let words = "name a number before the first box so that everybody knows what works means"
    let old = [
      ElementMatch.Trace(id: "c/mistake/no-metric", kind: .mistake, text: words),
      ElementMatch.Trace(id: "c/term/gone", kind: .term, text: "something else entirely"),
    ]
    try store.follow(old, stamp: "old")
    try store.record(review("c/mistake/no-metric/fix", .good))
    try store.record(review("c/term/gone/card", .good))
    let new = [ElementMatch.Trace(id: "c/mistake/no-number", kind: .mistake, text: words + " here")]
    #expect(try store.moves(to: new).map(\.new) == ["c/mistake/no-number"])
    #expect(try store.hasFollowed("old") && !store.hasFollowed("new"))
    try store.follow(new, stamp: "new")
    #expect(try store.hasFollowed("new"))
    #expect(Set(try store.states().keys) == ["c/mistake/no-number/fix", "c/term/gone/card"])
    #expect(try store.moves(to: new).isEmpty)
  }

  @Test("Forgetting is for what is chosen only")
  func forgets() throws {
    let store = try ReviewStore(path: path)
    for id in ["a/x", "a/y", "b/x"] { try store.record(review(id, .good)) }
    #expect(try store.forget { $0.hasPrefix("a/") } == 2)
    #expect(try store.reviews().map(\.id) == ["b/x"])
    #expect(Set(try store.states().keys) == ["b/x"])
  }

  @Test(
    "A time is the same when it is written and read again",
    arguments: [1_700_000_000_123, 1_700_000_000_999, 1_764_000_000_001, 1_764_000_000_000])
  func timestamps(milliseconds: Int64) {
    let time = Date(milliseconds: milliseconds)
    #expect(Date(iso: time.iso)?.milliseconds == milliseconds)
  }
}
