import Foundation
import Markdown
import SpacedRepetition
import StudyGuide
import Testing

@testable import CLI

@Suite("The quiz cache")
final class CacheFileTests {
  private let folder: URL
  private var path: String { folder.appending(path: "bank.quiz").path }

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "cache-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private func ground(
    _ texts: [String: String] = ["a.md": "# One", "b.md": "# Two"], seed: UInt64 = 1,
    settings: String? = nil, program: String? = ProgramIdentity.text
  ) throws -> Ground {
    let documents = texts.sorted { $0.key < $1.key }.map {
      SourceFile(path: $0.key, text: $0.value)
    }
    let settings = settings.map { SourceFile(path: "guide.yml", text: $0) }
    return try #require(Ground(documents, settings: settings, seed: seed, program: program))
  }

  private func write(_ bytes: [UInt8]) throws { try Data(bytes).write(to: URL(filePath: path)) }

  private func bytes() throws -> [UInt8] { try #require(Sample.bank.bytes(on: ground())) }

  /// What the file gives, nil where it is not taken.
  private func read(_ ground: Ground) -> (items: [StudyItem]?, bank: StudyBank)? {
    CacheFile(path: path, ground: ground).map { file in
      let bank = StudyBank(file)
      return (bank.items(bank.catalogue.entries), bank)
    }
  }

  @Test("What is read is what was written, every kind of it")
  func roundTrip() throws {
    try write(try bytes())
    let kept = try #require(read(try ground()))
    #expect(kept.bank.catalogue == Sample.catalogue)
    #expect(kept.items == Sample.items)
    #expect(kept.bank.traces == Sample.traces && kept.bank.stamp == Sample.bank.stamp)
    #expect(kept.bank.bytes(on: try ground()) == nil)
  }

  @Test("The program is known by its file and its libraries")
  func program() throws {
    let text = try #require(ProgramIdentity.text)
    #expect(text == ProgramIdentity.text)
    #expect(text.hasPrefix("/proc/self/exe ") && text.contains("libcmark"))
  }

  @Test("Another byte, name, file, seed, setting or program: it is not taken")
  func grounds() throws {
    try write(try bytes())
    let others = [
      try ground(["a.md": "# One", "b.md": "# Twp"]),
      try ground(["a.md": "# One", "c.md": "# Two"]),
      try ground(["a.md": "# One"]), try ground(["a.md": "# One", "b.md": "# Two", "c.md": ""]),
      try ground(["a.md": "# Oneb", ".md": "# Two"]),
      try ground(["b.md": "# One", "a.md": "# Two"]),
      try ground(program: "another"), try ground(seed: 2), try ground(settings: ""),
      try ground(settings: "title: X"),
    ]
    for other in others { #expect(read(other) == nil) }
    #expect(read(try ground()) != nil)
  }

  @Test("With any one bit flipped it gives what was written, or nothing")
  func flipped() throws {
    let whole = try bytes()
    for place in whole.indices {
      var bytes = whole
      bytes[place] ^= 1 << UInt8(place % 8)
      try write(bytes)
      guard let kept = read(try ground()) else { continue }
      #expect(kept.bank.catalogue == Sample.catalogue)
      #expect(kept.items == nil || kept.items == Sample.items)
      #expect(kept.bank.traces == nil || kept.bank.traces == Sample.traces)
      #expect(kept.items == nil || kept.bank.traces == nil)
    }
  }

  @Test("Cut off anywhere, or longer than it was, it is not taken")
  func cut() throws {
    let whole = try bytes()
    for count in whole.indices {
      try write(Array(whole.prefix(count)))
      #expect(read(try ground()) == nil)
    }
    try write(whole + [0])
    #expect(read(try ground()) == nil)
  }

  @Test("Somebody else's file, a folder, a pipe and nothing at all are not taken")
  func foreign() throws {
    #expect(read(try ground()) == nil)
    try write(Array("my diary".utf8))
    #expect(read(try ground()) == nil)
    try write([UInt8](repeating: 0xFF, count: 4096))
    #expect(read(try ground()) == nil)
    #expect(CacheFile(path: folder.path, ground: try ground()) == nil)
    let pipe = folder.appending(path: "pipe").path
    #expect(mkfifo(pipe, 0o600) == 0)
    #expect(CacheFile(path: pipe, ground: try ground()) == nil)
  }

  @Test("Where nothing can be kept, nothing happens", arguments: ["/dev/null", "/proc/nothing"])
  func unwritable(place: String) throws {
    let cache = QuizCache(of: ContentFolder(path: folder.path), ["XDG_CACHE_HOME": place])
    cache.keep(try bytes())
    #expect(cache.bank(on: try ground()) == nil)
  }

  @Test("Kept where the environment says, one file a content folder")
  func places() throws {
    let environment = ["XDG_CACHE_HOME": folder.path, "HOME": "/nowhere"]
    for name in ["one", "two", "one"] {
      let cache = QuizCache(
        of: ContentFolder(path: folder.appending(path: name).path), environment)
      cache.keep(try bytes())
      #expect(cache.bank(on: try ground())?.catalogue == Sample.catalogue)
    }
    let kept = try FileManager.default.contentsOfDirectory(
      atPath: folder.appending(path: "studyguide").path)
    #expect(kept.count == 2)
  }
}
