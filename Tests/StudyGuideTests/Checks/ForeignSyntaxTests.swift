import Markdown
import StudyGuide
import Testing

@Suite("What is written for other programs")
struct ForeignSyntaxTests {
  private func check(_ text: String) -> [Diagnostic] {
    let reader = GuideReader(settings: GuideSettings())
    return reader.read(SourceFile(path: "a.md", text: text)).diagnostics
      .filter { $0.id == "markdown/foreign" }
  }

  @Test(
    "Is reported where it stands, once a kind",
    arguments: [
      ("# A\n\nSee [[Routing]] and\n[[switching#VLANs|VLANs]].", 3, 5, "[Routing](Routing.md)"),
      ("# A\n\n- ![[stp tree.png]]", 3, 3, "![what it shows](stp%20tree.png)"),
      ("# A\n\n:::columns\nText.\n:::\n\n:::tip\nText.", 3, 1, "'> [!NOTE]'"),
      ("# A\n\n!!! warning \"Careful\"\nText.", 3, 1, "'> [!NOTE]'"),
      ("# A\n\n[TOC]\n\n## B", 3, 1, "remove it"),
      ("# A\n\nText.\n%% a comment %%", 4, 1, "<!-- text -->"),
      ("# A\n\n## Heading {.unlisted}", 3, 12, "remove it"),
      ("#No space\n\nText.", 1, 1, "'# No space'"),
      ("# A\n\n##Second\nText.", 3, 1, "'## Second'"),
      ("# A\n\nText and [q](my file.md#x).", 3, 12, "(<my file.md#x>)"),
    ])
  func reported(text: String, line: Int, column: Int, help: String) throws {
    let found = check(text)
    let first = try #require(found.first)
    #expect(found.count == 1)
    #expect(first.severity == .warning)
    #expect(first.range.start == SourcePosition(line: line, column: column))
    #expect(first.help?.contains(help) == true, "\(first.help ?? "")")
  }

  @Test(
    "Is not what only looks like it",
    arguments: [
      "# A\n\n`[[Routing]]` and [[1]](a.md) and [[1, 2], [3, 4]].", "```\n[[x]]\n:::note\n```",
      "# A\n\nWait!!! Really??? [x](<my file.md>) and [y](my%20file.md)",
      "# A\n\nf[i](see note) and a[1](the value, e.g. 3).", "#exam #todo\n\nText.",
      "#exam\n\nText.",
      "# A\n\n#1 is better than #2.", "# A\n\n## The set {a, b}", "# A\n\n50%% of it.",
      "# A\n\nfront :: back\n\n::: \n",
    ])
  func lookAlikes(text: String) {
    #expect(check(text).isEmpty)
  }

  @Test("Files with nothing in them, and chapters with one title")
  func emptyAndSame() async throws {
    let reader = GuideReader(settings: GuideSettings())
    let files = [
      ("a.md", " \n"), ("b.md", "# Routing\n"), ("c.md", "# Routing\n\nText."),
      ("d/e.md", "# Routing\n\nText."), ("f.md", "# Day 1\n\nText."),
      ("g.md", "# Day 2\n\nText."),
    ].map { SourceFile(path: $0.0, text: $0.1) }
    let found = try await reader.read(files, jobs: 1).diagnostics
    #expect(
      found.map { "\($0.file) \($0.severity) \($0.id)" } == [
        "a.md warning chapter/empty", "c.md note chapter/same-title",
      ])
  }
}
