import Foundation
import Markdown
import StudyGuide
import TestSupport
import Testing

@Suite("What is wrong with a chapter's source")
struct ChapterSourceTests {
  @Test(
    "Code that is never closed is told at its fence",
    arguments: [
      ("Text.\n\n```sql\nSELECT 1\n\nLost.", 3), ("~~~\nx\n```\n", 1), ("```\nx\n```", nil),
      ("```\nx\n```\n\nText.", nil), ("    indented", nil), ("~~~\n~~~\n", nil), ("```", 1),
    ])
  func fences(text: String, line: Int?) async throws {
    let digest = try await ElementDigest.of(text)
    #expect(digest == (line.map { "! \($0):1 warning code/unclosed" } ?? ""))
  }

  @Test(
    "Tags are parted at commas",
    arguments: ["tags: a, b", "tags: [a, b]", "tags:\n  - a\n  - b"])
  func tags(line: String) async throws {
    let file = SourceFile(path: "a.md", text: "---\n\(line)\n---\n# A")
    let guide = try await GuideReader(settings: GuideSettings()).read([file], jobs: 1)
    #expect(guide.value.chapters.first?.tags == ["a", "b"])
  }

  @Test("A bracket that is never closed is told where it opens")
  func bracket() async throws {
    let digest = try await ElementDigest.of("---\ntags: [cpr\nsummary: x\n---\n# A")
    #expect(digest == "! 2:7 error yaml/syntax")
  }

  @Test("A link to nothing is told")
  func deadLink() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try Data("# A".utf8).write(to: URL(filePath: folder + "/a.md"))
    try FileManager.default.createSymbolicLink(
      atPath: folder + "/x.md", withDestinationPath: "nowhere.md")
    let listing = try ContentFolder(path: folder).listing()
    #expect(listing.documents == ["a.md"])
    #expect(listing.diagnostics.map(\.id) == ["content/dead-link"])
    #expect(listing.diagnostics.map(\.file) == ["x.md"])
  }
}
