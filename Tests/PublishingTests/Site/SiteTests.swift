import Markdown
import StudyGuide
import Testing

@testable import Publishing

@Suite struct SiteTests {
  private static func paths(_ chapters: [Chapter], baseURL: String? = nil) throws -> [String] {
    try Sample.site(chapters, baseURL: baseURL).pages.map(\.path)
  }

  @Test func pagesOfTheSample() throws {
    let paths = try Self.paths(Sample.chapters)
    #expect(Set(paths).count == paths.count)
    for path in [
      "index.html", "part-1/sample/index.html", "last/index.html", "tags/index.html",
      "tags/structure/index.html", "glossary/index.html", "search/index.html", "404.html",
      "manifest.webmanifest",
    ] {
      #expect(paths.contains(path))
    }
    #expect(!paths.contains("sitemap.xml"))
    #expect(try Self.paths(Sample.chapters, baseURL: "https://example.org").contains("sitemap.xml"))
  }

  @Test func aChapterKeepsItsPlaceBesideAPageOfTheSameName() throws {
    let glossary = Sample.chapter(
      "glossary", title: "Words", passages: [.element(Sample.term)])
    let paths = try Self.paths([glossary])
    #expect(Set(paths).count == paths.count)
    #expect(paths.contains("all-glossary/index.html"))
  }

  @Test(arguments: [("Glossary", "All terms"), ("glossary", "All terms"), ("Words", "Glossary")])
  func allTermsAreCalledOtherwiseThanAChapter(heading: String, title: String) async throws {
    let term = "**Recall** — the share of cases that are found at all.\n"
    let site = try await Site.written(["# \(heading)\n\n## Glossary\n\n\(term)"])
    let page = try await site.page("glossary/index.html")
    #expect(page.contains("<h1>\(title)</h1>"))
    #expect(page.contains("<title>\(title) · "))
    #expect(try await site.page("index.html").contains("glossary/index.html\">\(title)</a>"))
  }

  @Test(arguments: [true, false])
  func theFirstPageHasItsStyleWhateverElseThereIs(hasExtras: Bool) async throws {
    let site = try await Site.written(["# One\n\nText.\n"], hasExtras: hasExtras)
    let style = try #require(site.assets.style(.home))
    #expect(site.pages.contains { $0.path == style })
    let page = try await site.page("index.html")
    #expect(page.contains("<link rel=\"stylesheet\" href=\"\(style)\">"))
    let everyPage = String(decoding: site.assets.style.bytes, as: UTF8.self)
    for rule in [".finder", ".counts", ".today", ".letters"] {
      #expect(!everyPage.contains(rule))
    }
  }

  @Test func whatIsNotFoundBringsItsScriptAlong() async throws {
    let page = try await Site.written(["# One\n"]).page("404.html")
    #expect(page.contains("querySelector(\".scheme\")"))
    #expect(!page.contains("<script defer"))
    #expect(page.components(separatedBy: "</script>").count == 3)
  }

  @Test func foldersMakeGroups() throws {
    func chapter(_ path: String) -> Chapter {
      Sample.chapter(String(path.dropLast(3)), title: path, passages: [], path: path)
    }
    let groups = ChapterGroup.groups(
      of: [
        "a.md", "part-1/x.md", "part-1/y.md", "02-the-answer/z.md", "02-the-answer/deep/w.md",
      ].map(chapter))
    #expect(groups.map(\.name) == [nil, "Part 1", "The answer", "The answer / Deep"])
    #expect(groups.map(\.chapters) == [0..<1, 1..<3, 3..<4, 4..<5])
  }

  @Test func tagsThatDifferInCaseAreOne() {
    let chapters = [["Data", "b"], ["data"], ["DATA", "data"]].enumerated().map { index, tags in
      Sample.chapter("c\(index)", title: "C", tags: tags, passages: [])
    }
    let tags = Tag.tags(of: chapters)
    #expect(tags.map(\.name) == ["b", "Data"])
    #expect(tags.map(\.chapters) == [[0], [0, 1, 2]])
  }

  @Test(arguments: [(0, 1), (220, 1), (440, 2), (540, 2), (560, 3)])
  func readingTime(words: Int, minutes: Int) {
    let chapter = Chapter(
      id: ChapterID(path: "a"), title: "A", summary: nil, tags: [], passages: [], footnotes: [],
      outline: [], wordCount: words, path: "a.md")
    #expect(ReadingTime.minutes(of: chapter) == minutes)
  }

  @Test func absoluteURLsLeaveIndexOut() throws {
    let site = try Sample.site(Sample.chapters, baseURL: "https://example.org/guide")
    #expect(site.absoluteURL("index.html") == "https://example.org/guide/")
    #expect(site.absoluteURL("a b/index.html") == "https://example.org/guide/a%20b/")
    #expect(site.absoluteURL("404.html") == "https://example.org/guide/404.html")
  }
}
