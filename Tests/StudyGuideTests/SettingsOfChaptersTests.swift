import Markdown
import StudyGuide
import Testing

struct SettingsOfChaptersTests {
  private func read(_ frontMatter: String) -> Diagnosed<ChapterMetadata> {
    ChapterMetadata.read(
      Document(parsing: SourceFile(path: "a.md", text: "---\n\(frontMatter)\n---\n# A\n")))
  }

  @Test func everything() {
    let metadata = read(
      "title: 2024\nsummary: >\n  Two\n  lines\norder: -1\ntags: [b, a, b]\ndraft: true\nquestions: false\nslug: the_way"
    )
    #expect(metadata.diagnostics.isEmpty)
    #expect(
      metadata.value
        == ChapterMetadata(
          title: "2024", summary: "Two lines", order: -1, tags: ["b", "a"], draft: true,
          questions: false,
          slug: "the_way"))
  }

  @Test func nothing() {
    let document = Document(parsing: SourceFile(path: "a.md", text: "# A"))
    #expect(ChapterMetadata.read(document).value == ChapterMetadata())
  }

  @Test func keysOfOtherProgramsPass() {
    let metadata = read("title: A\ndate: 2024-01-01\naliases: [b]\nlayout: post\nauthor: Eve")
    #expect(metadata.diagnostics.isEmpty)
    let more = read(
      "toc_max_heading_level: 2\nhide_title: true\nms.date: x\nbookToc: false\nmarp: true")
    #expect(more.diagnostics.isEmpty)
    let named = read("summary:\ndescription: x\nweight: 3\norder: 2")
    #expect(named.diagnostics.isEmpty)
    #expect(named.value == ChapterMetadata(summary: "x", order: 2))
    let wrong = read("weight: heavy").diagnostics
    #expect(wrong.map(\.message) == ["'weight' is a whole number, not 'heavy'"])
  }

  @Test(
    "Keys of one's own are only warned of",
    arguments: [
      "course", "week", "instructor", "module", "unit", "lecture", "subject", "exam",
      "last_reviewed", "sr-due", "prerequisites", "credits",
    ])
  func ownKeys(_ key: String) {
    let found = read("title: A\n\(key): 4")
    #expect(found.diagnostics.map(\.id) == ["yaml/unused-key"])
    #expect(found.diagnostics.map(\.severity) == [.warning])
    #expect(found.value == ChapterMetadata(title: "A"))
  }

  @Test(arguments: [
    ("order: 1.5", "yaml/wrong-type 2:8"), ("draft: 1", "yaml/wrong-type 2:8"),
    ("tag: x", "yaml/unknown-key 2:1"), ("slug: a/b", "front-matter/slug 2:7"),
    ("slug: ..", "front-matter/slug 2:7"), ("slug: 'é x'", "front-matter/slug 2:7"),
  ])
  func problems(_ frontMatter: String, place: String) throws {
    let metadata = read(frontMatter)
    let diagnostic = try #require(metadata.diagnostics.first)
    #expect(metadata.diagnostics.count == 1)
    let start = diagnostic.range.start
    #expect("\(diagnostic.id) \(start.line):\(start.column)" == place)
    #expect(diagnostic.severity == .error)
    #expect(diagnostic.help != nil)
    #expect(metadata.value == ChapterMetadata())
  }
}
