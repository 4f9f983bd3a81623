import Foundation
import Testing

/// Whole guides, compared with what is expected of them: what `check` prints, and `study.json`.
@Suite struct FixtureTests {
  @Test(arguments: ["plain-article", "broken", "own-words"])
  func isReadAsExpected(_ name: String) throws {
    let fixture = Fixture(name)
    let check = try Program.run("check", in: fixture.folder)
    try fixture.compare(check.errors + check.output, with: "check.txt")
    #expect(check.status == (name == "broken" ? 1 : 0))
  }

  @Test(arguments: ["plain-article", "own-words"])
  func isExportedAsExpected(_ name: String) throws {
    let fixture = Fixture(name)
    let scratch = try TemporaryFolder()
    let site = scratch.url.appending(path: "site").path
    let build = try Program.run("build", "--strict", "--output", site, in: fixture.folder)
    #expect(build.status == 0, "\(build.errors)")
    try fixture.compare(scratch.text("site/study.json"), with: "study.json")
  }
}

/// A guide in `Fixtures` and the files that are expected of it.
private struct Fixture {
  let folder: URL

  init(_ name: String) {
    folder = Program.packageFolder.appending(path: "Tests/EndToEndTests/Fixtures/\(name)")
  }

  /// Compares, or with `RECORD_SNAPSHOTS=1` rewrites the expectation and fails.
  func compare(_ text: String, with name: String) throws {
    let file = folder.appending(path: "expected/\(name)")
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try Data(text.utf8).write(to: file)
      Issue.record("recorded \(file.lastPathComponent)")
      return
    }
    let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    #expect(text == expected)
  }
}
