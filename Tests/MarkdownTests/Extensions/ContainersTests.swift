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
  ])
  func areRead(_ written: String, as markdown: String) {
    let renderer = HTMLRenderer()
    let read = renderer.render(parse(written).readingContainers.blocks)
    #expect(read == renderer.render(parse(markdown).blocks))
  }

  @Test(arguments: [
    ":::tip\n\na", ":::columns\n\na\n\n:::", "::: \na\n:::", "a :::tip\n:::",
    "```\n:::tip\n:::\n```", ":::tip\na\n::::",
  ])
  func stayAsTheyAre(_ markdown: String) {
    let document = parse(markdown)
    #expect(document.readingContainers.blocks == document.blocks)
  }

  @Test func manyThatNothingClosesTakeNoLonger() {
    let text = String(repeating: ":::tip\n\na\n\n", count: 20_000)
    #expect(parse(text).readingContainers.blocks.count == 40_000)
  }
}

@Suite("Anchors of headings that authors write")
struct HeadingIDsTests {
  @Test(arguments: [
    ("## Scope {#what-counts}", "<h2 id=\"what-counts\">Scope</h2>\n"),
    ("- ## *Scope* {#a}", "<ul>\n<li>\n<h2 id=\"a\"><em>Scope</em></h2>\n</li>\n</ul>\n"),
    ("## A\n\n## B {#a}", "<h2 id=\"a\">A</h2>\n<h2 id=\"b-a\">B</h2>\n"),
    ("## {#a}", "<h2 id=\"a\">{#a}</h2>\n"),
    ("## A {#b c}", "<h2 id=\"a-b-c\">A {#b c}</h2>\n"),
    ("## A {.b}", "<h2 id=\"a-b\">A {.b}</h2>\n"),
  ])
  func areRead(_ markdown: String, as html: String) {
    #expect(HTMLRenderer().render(parse(markdown).readingHeadingIDs.blocks) == html)
  }
}
