import StudyGuide
import Testing

@testable import Publishing

@Suite struct LinkResolverTests {
  private static let resolver = LinkResolver(
    chapters: [
      ("index.md", ChapterID(path: "index")),
      ("part-1/01-rubric.md", ChapterID(path: "part-1/rubric")),
      ("part-1/02-über uns.md", ChapterID(path: "part-1/über-uns")),
      ("part-2/README.md", ChapterID(path: "part-2/readme")),
      ("part-2/a.md", ChapterID(path: "part-2/a")),
    ],
    assets: ["part-1/img/plan a.png", "data/50%.csv"])

  private static func chapter(_ id: String, _ fragment: String? = nil) -> LinkResolver.Resolution {
    .chapter(ChapterID(path: id), fragment: fragment)
  }

  @Test(arguments: [
    ("02-über uns.md", chapter("part-1/über-uns")),
    ("02-%C3%BCber%20uns.md", chapter("part-1/über-uns")),
    ("./01-rubric.md#weights", chapter("part-1/rubric", "weights")),
    ("01-rubric.md?plain=1#weights", chapter("part-1/rubric", "weights")),
    ("01-rubric.md#", chapter("part-1/rubric")),
    ("01-rubric", chapter("part-1/rubric")),
    ("#weights", chapter("part-1/rubric", "weights")),
    ("../part-2/a.md", chapter("part-2/a")),
    ("/part-2/a.md", chapter("part-2/a")),
    ("../part-2/", chapter("part-2/readme")),
    ("../part-2", chapter("part-2/readme")),
    ("..", chapter("index")),
    (".", chapter("part-1/rubric")),
    ("img/plan%20a.png", .asset("part-1/img/plan a.png")),
    ("img/plan a.png", .asset("part-1/img/plan a.png")),
    ("../data/50%.csv", .asset("data/50%.csv")),
    ("../data/50%25.csv", .asset("data/50%.csv")),
    ("https://example.org/a.md", .external),
    ("//example.org", .external),
    ("mailto:a@example.org", .external),
    ("../../outside.md", .unresolved),
    ("missing.md", .unresolved),
    ("img/none.png", .unresolved),
  ])
  func resolution(destination: String, expected: LinkResolver.Resolution) {
    #expect(Self.resolver.resolve(destination, from: "part-1/01-rubric.md") == expected)
  }

  @Test(arguments: [
    ("index.html", "a/b/index.html", "a/b/index.html"),
    ("a/b/index.html", "index.html", "../../index.html"),
    ("a/b/index.html", "a/c/index.html", "../c/index.html"),
    ("a/index.html", "a/index.html", "index.html"),
    ("a/index.html", "a/b/index.html", "b/index.html"),
    ("a/b/index.html", "a/index.html", "../index.html"),
    ("404.html", "assets/ü b.css", "assets/%C3%BC%20b.css"),
  ])
  func relativeURL(page: String, target: String, expected: String) {
    #expect(RelativeURL.from(page, to: target) == expected)
  }
}
