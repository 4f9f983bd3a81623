import Testing

@testable import Markdown

@Suite("Callouts")
struct CalloutTests {
  private func html(_ text: String) -> String {
    HTMLRenderer().render(Document(parsing: SourceFile(path: "a.md", text: text)).blocks)
  }

  @Test("The five kinds of GitHub", arguments: Callout.allCases)
  func kinds(kind: Callout) {
    let name = kind.rawValue
    #expect(
      html("> [!\(name.uppercased())]\n> Text.") == """
        <blockquote class="callout \(name)">
        <p class="callout-title">\(name.prefix(1).uppercased() + name.dropFirst())</p>
        <p>Text.</p>
        </blockquote>

        """)
  }

  @Test(
    "Titles and kinds of Obsidian",
    arguments: [
      ("> [!tip] Exam *tip*\n> Text.", "tip", "Exam <em>tip</em>"),
      ("> [!WARNING]- Folded\n> Text.", "warning", "Folded"),
      ("> [!question] Which command?\n> Text.", "question", "Which command?"),
      ("> [!danger]+\n> Text.", "caution", "Danger"),
      ("> [!own-kind]\n>\n> Text.", "note", "Own-kind"),
    ])
  func titles(text: String, kind: String, title: String) {
    #expect(
      html(text) == """
        <blockquote class="callout \(kind)">
        <p class="callout-title">\(title)</p>
        <p>Text.</p>
        </blockquote>

        """)
  }

  @Test(
    "Ordinary quotations",
    arguments: [
      "> text\n> [!NOTE]", "> [NOTE]\n> x", "> [!] text", "> [!two words]\n> x",
      "> ![NOTE](a.png)\n> x",
    ])
  func others(text: String) {
    #expect(!html(text).contains("callout"))
  }
}
