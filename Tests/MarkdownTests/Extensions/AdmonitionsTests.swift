import Markdown
import Testing

@Suite("Admonitions")
struct AdmonitionsTests {
  @Test(arguments: [
    ("!!! note\n    a\n\n    b\n\nc", "> [!note]\n> a\n>\n> b\n\nc"),
    (
      "??? tip \"Exam *tip*\"\n\n    - a\n    - b\n\n\nc",
      "> [!tip] Exam *tip*\n>\n> - a\n> - b\n\nc"
    ),
    ("???+ example inline end\n\ta\n\tb", "> [!example]\n> a\n> b"),
    (
      "!!! danger \"\"\n    ```\n    !!! x\n        y\n    ```",
      "> [!danger]\n> ```\n> !!! x\n>     y\n> ```"
    ),
    ("a\r\n\r\n!!! note\r\n    b\r\n", "a\n\n> [!note]\n> b"),
    ("---\ntitle: x\n---\n!!! note\n    a", "> [!note]\n> a"),
  ])
  func areRead(_ written: String, as markdown: String) {
    #expect(html(written) == html(markdown))
  }

  @Test(arguments: [
    "!!! note\na", "!!!\n    a", "```\n!!! note\n    a\n```", "~~~\n```\n!!! note\n    a\n~~~",
    "x !!! note\n    a",
    "!!! Stop that at once, please\n    a", "!!! note \"a\n    b", "??? what\nis it",
  ])
  func stayAsTheyAre(_ markdown: String) {
    #expect(!html(markdown).contains("callout"))
  }

  @Test func linesAndColumnsStay() {
    let document = parse("a\n\n!!! note \"b\"\n\n    c [d](e.md)\n\nf [g](h.md)")
    #expect(document.linkRanges == ["5:7-5:15", "7:3-7:11"])
  }
}
