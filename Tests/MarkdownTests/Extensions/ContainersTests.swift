import Markdown
import Testing

@Suite("Notices between lines of colons")
struct ContainersTests {
  @Test(arguments: [
    (
      ":::tip Exam tip\n\nWrite the *units*.\n\n:::\n\nMore",
      "> [!tip] Exam tip\n> Write the *units*.\n\nMore"
    ),
    (":::note\na\nb\n:::\nc", "> [!NOTE]\n> a\n> b\n\nc"),
    ("::: warning\n\n- a\n- b\n:::\n\nc", "> [!WARNING]\n> - a\n> - b\n\nc"),
    (":::{caution}\na\n:::", "> [!CAUTION]\n> a"),
    ("::: {.callout-important}\n\na\n\n:::", "> [!IMPORTANT]\n> a"),
    (":::info[By the *way*]\na\n:::", "> [!info] [By the *way*]\n> a"),
    (":::danger\na\n:::", "> [!danger]\n> a"),
    ("::::note\n\n:::tip\na\n:::\n\nb\n\n::::", "> [!NOTE]\n> > [!TIP]\n> > a\n>\n> b"),
    ("- x\n\n  :::tip\n  a\n  :::\n", "- x\n\n  > [!TIP]\n  > a"),
    (":::tip\n:::", "> [!TIP]"),
    (":::tip\na\n::::", "> [!TIP]\n> a"),
    (":::: keypoints\n\n- a\n- b\n\n::::::", "> [!note] Key points\n> - a\n> - b"),
    ("::: hint\n\na\n\n:::", "<details>\n<summary>Hint</summary>\n\na\n\n</details>"),
    (
      "::: spoiler\n\n### A & B\n\na\n:::",
      "<details>\n<summary>A &amp; B</summary>\n\na\n\n</details>"
    ),
    (
      ":::: challenge\n\n## Units\n\nHow long?\n\n::: solution\n\nShort.\n:::\n::::\n\nb",
      "> [!exercise]\n> ## Units\n>\n> How long?\n>\n> <details>\n> <summary>Solution</summary>\n>\n> Short.\n>\n> </details>\n\nb"
    ),
  ])
  func areRead(_ written: String, as markdown: String) {
    let renderer = HTMLRenderer()
    let read = renderer.render(parse(written).readingContainers.blocks)
    #expect(read == renderer.render(parse(markdown).blocks))
  }

  @Test func headingIsTheTitle() {
    let read = HTMLRenderer().render(
      parse("::: callout ::::\n\n## Mind *this*\n\na\n:::").readingContainers.blocks)
    #expect(
      read == "<blockquote class=\"callout note\">\n<p class=\"callout-title\">Mind <em>this</em>"
        + "<a id=\"mind-this\"></a></p>\n<p>a</p>\n</blockquote>\n")
  }

  @Test(arguments: [
    ":::tip\n\na", ":::columns\n\na\n\n:::", "a :::tip",
    "```\n:::tip\n:::\n```",
  ])
  func stayAsTheyAre(_ markdown: String) {
    let document = parse(markdown)
    #expect(document.readingContainers.blocks == document.blocks)
  }

  @Test func manyThatNothingClosesTakeNoLonger() {
    let text = String(repeating: ":::tip\n\na\n\n", count: 20_000)
    #expect(parse(text).readingContainers.blocks.count == 40_000)
    let closed = text + String(repeating: ":::\n\n", count: 20_000)
    #expect(parse(closed).readingContainers.blocks.count == 1)
  }
}
