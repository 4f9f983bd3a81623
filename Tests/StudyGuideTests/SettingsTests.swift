import Markdown
import StudyGuide
import Testing

struct SettingsTests {
  @Test func everything() {
    let read = GuideSettings.read(
      SourceFile(
        path: "guide.yml",
        text: """
          title: System design
          slug: design-1
          subtitle: For product managers
          language: pt-BR
          author: Lena
          baseURL: https://example.org/guide/
          theme: plain
          labels:
            weak: [Schwach, Falsch]
            strong: Stark
          html: allow
          """), labelRoles: ["weak", "strong"])
    #expect(read.diagnostics.isEmpty)
    #expect(
      read.value
        == GuideSettings(
          title: "System design", slug: Slug("design-1"), subtitle: "For product managers",
          language: "pt-BR",
          author: "Lena", baseURL: "https://example.org/guide/", theme: "plain",
          labels: ["weak": ["Schwach", "Falsch"], "strong": ["Stark"]], html: .allow))
  }

  @Test(arguments: ["", "\n", "# nothing\n", "title:\n"])
  func defaults(_ text: String) {
    let read = GuideSettings.read(SourceFile(path: "guide.yml", text: text), labelRoles: [])
    #expect(read.diagnostics.isEmpty)
    #expect(read.value == GuideSettings())
  }

  @Test(arguments: [
    ("titel: x", "yaml/unknown-key 1:1"), ("title: [x]", "yaml/wrong-type 1:8"),
    ("language: deutsch sprache", "settings/language 1:11"),
    ("baseURL: example.org", "settings/base-url 1:10"),
    ("baseURL: ftp://example.org", "settings/base-url 1:10"),
    ("baseURL: https://", "settings/base-url 1:10"),
    ("baseURL: https://a.b/?q", "settings/base-url 1:10"),
    ("slug: My Guide", "settings/slug 1:7"), ("slug: ../x", "settings/slug 1:7"),
    ("theme: ../x", "settings/theme 1:8"), ("html: yes", "yaml/wrong-value 1:7"),
    ("labels: x", "yaml/wrong-type 1:9"), ("labels:\n  weeak: x", "yaml/unknown-key 2:3"),
    ("labels:\n  weak: {a: b}", "yaml/wrong-type 2:9"), ("title: a: b", "yaml/syntax 1:9"),
  ])
  func oneProblem(_ text: String, place: String) throws {
    let read = GuideSettings.read(
      SourceFile(path: "guide.yml", text: text), labelRoles: ["weak", "strong"])
    let diagnostic = try #require(read.diagnostics.first)
    #expect(read.diagnostics.count == 1)
    let start = diagnostic.range.start
    #expect("\(diagnostic.id) \(start.line):\(start.column)" == place)
    #expect(diagnostic.file == "guide.yml")
    #expect(read.value == GuideSettings())
  }

  @Test func allProblemsAtOnce() {
    let read = GuideSettings.read(
      SourceFile(
        path: "guide.yml",
        text: "title: Good\nbaseURL: nowhere\nhtml: maybe\nlabels:\n  week: x\n  strong: Stark\n"),
      labelRoles: ["weak", "strong"])
    #expect(
      read.diagnostics.map(\.id) == [
        "settings/base-url", "yaml/wrong-value", "yaml/unknown-key",
      ])
    #expect(read.value == GuideSettings(title: "Good", labels: ["strong": ["Stark"]]))
  }
}
