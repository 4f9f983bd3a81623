import Markdown
import StudyGuide
import Testing

@testable import Publishing

@Suite("What is said of links to nothing")
struct LinkCheckTests {
  @Test(
    "The nearest file or anchor is named",
    arguments: [
      ("[x](B.md)", "did you mean 'b.md'?"), ("[x](c#.md)", "did you mean 'c%23.md'?"),
      ("[x](part/Long-nmae.md)", "did you mean 'part/long-name.md'?"),
      ("[x](#Same-Title)", "did you mean '#same-title'?"),
      ("[x](b.md#Other)", "did you mean '#other'?"),
      ("![x](img/Map.png)", "did you mean 'img/map.png'?"),
      ("[x](q.md)", "the path is relative to this file; drafts are not linked to"),
    ])
  func suggests(link: String, help: String) async throws {
    let files = [
      ("a.md", "# A\n\n## Same title\n\n\(link)\n"), ("b.md", "# Other\n\nText."),
      ("c#.md", "# C\n\nText."), ("part/long-name.md", "# Long\n\nText."),
    ].map { SourceFile(path: $0.0, text: $0.1) }
    let guide = try await GuideReader(settings: GuideSettings()).read(files, jobs: 1).value
    let check = LinkCheck(guide: guide, assets: ["img/map.png"])
    let found = guide.chapters.flatMap(check.check)
    #expect(found.map(\.help) == [help])
  }
}
