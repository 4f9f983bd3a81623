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
    "Ordinary quotations",
    arguments: ["> [!NOTE] text", "> [!OTHER]\n> text", "> text\n> [!NOTE]", "> [NOTE]\n> x"])
  func others(text: String) {
    #expect(!html(text).contains("callout"))
  }
}
