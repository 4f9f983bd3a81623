import Foundation
import Markdown
import StudyGuide
import Testing

@Suite("Links in a content folder")
struct ContentFolderLinkTests {
  @Test(
    "Chapters are told by how their names end, in capitals or not",
    arguments: [
      ("c.MD", true), ("d.Markdown", true), ("e.md", true), ("f/g.Md", true), ("md", false),
      ("notes.mdx", false), ("a.md.txt", false), ("README", false),
    ])
  func endings(name: String, isChapter: Bool) {
    #expect(ContentFolder.isMarkdown(name) == isChapter)
  }

  @Test("A site that an earlier build left in the folder is no part of it")
  func site() throws {
    let manager = FileManager.default
    let root = manager.temporaryDirectory.appending(path: "site-\(UUID().uuidString)")
    defer { try? manager.removeItem(at: root) }
    for file in ["a.md", ".studyguide", "out/.studyguide", "out/index.html", "img/a.png"] {
      let url = root.appending(path: file)
      try manager.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data("x".utf8).write(to: url)
    }
    let listing = try ContentFolder(path: root.path).listing()
    #expect(listing.documents == ["a.md"])
    #expect(listing.assets == ["img/a.png"])
  }

  @Test("One to a file of the folder is read; one that leads out is not, whoever asks")
  func links() async throws {
    let manager = FileManager.default
    let root = manager.temporaryDirectory.appending(path: "links-\(UUID().uuidString)")
    let content = root.appending(path: "Content")
    try manager.createDirectory(at: content, withIntermediateDirectories: true)
    defer { try? manager.removeItem(at: root) }
    try Data("# Inside".utf8).write(to: content.appending(path: "a.md"))
    try Data("the secret".utf8).write(to: root.appending(path: "secret.md"))
    for (name, target) in [("in.md", "a.md"), ("out.md", "../secret.md")] {
      try manager.createSymbolicLink(
        atPath: content.appending(path: name).path, withDestinationPath: target)
    }
    let folder = ContentFolder(path: content.path)
    let files = try await folder.files(jobs: 1)
    #expect(files.documents.map(\.path) == ["a.md", "in.md"])
    #expect(files.diagnostics.map(\.file) == ["out.md"])
    #expect(try folder.read("in.md").bytes == Array("# Inside".utf8))
    #expect(throws: ContentError.self) { try folder.read("out.md") }
  }
}
