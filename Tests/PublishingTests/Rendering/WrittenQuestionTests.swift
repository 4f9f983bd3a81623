import Markdown
import StudyGuide
import Testing

@testable import Publishing

@Suite struct WrittenQuestionTests {
  /// A heading that asks the question is not followed by the question.
  @Test(arguments: [
    ("## Which flour is strong?", 1), ("## 3. Which flour is strong?", 1),
    ("## Flour\n\nWhich flour is strong?", 1),
  ])
  func theQuestionIsAskedOnce(_ opening: String, _ count: Int) async throws {
    let file = SourceFile(
      path: "a.md", text: "# Bread\n\n\(opening)\n\n- [ ] Cake flour\n- [x] Bread flour\n")
    let guide = try await GuideReader(settings: GuideSettings()).read([file], jobs: 1).value
    let site = Site(guide: guide, theme: try Theme.builtIn())
    let page = try #require(site.pages.first { $0.path == "a/index.html" })
    let html = String(
      decoding: try await PageRenderer(site: site, jobs: 1).render([page])[0].bytes, as: UTF8.self)
    let element = try #require(html.components(separatedBy: "<div class=\"el question\"").last)
    let shown = element.components(separatedBy: "Which flour is strong?</").count - 1
    #expect(shown == count)
    #expect(element.contains("Cake flour"))
  }
}
