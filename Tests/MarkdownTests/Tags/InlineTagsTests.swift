import Markdown
import Testing

@Suite("Tags that Markdown has words for")
struct InlineTagsTests {
  @Test(arguments: [
    ("a <b>c</b> d", "a **c** d"),
    ("<STRONG>a <i>b</i></STRONG> <em>*c*</em>", "**a *b*** *_c_*"),
    ("*a <b>c</b>* ~~<i>d</i>~~", "*a **c*** ~~*d*~~"),
    ("| <b>a</b> |\n|---|\n| <i>b</i> |", "| **a** |\n|---|\n| *b* |"),
    ("- <b>a</b>\n\n> <i>b</i>", "- **a**\n\n> *b*"),
    ("a <b class=\"x\">c</b>", "a **c**"),
    ("a <b>c <i>d", "a c d"),
    ("a</b> c</a>", "a c&lt;/a&gt;"),
    ("*a <b>c* d</b>", "*a c* d"),
    ("see <a href=\"map.md#b\" title='t'>the <i>map</i></a>.", "see [the *map*](map.md#b \"t\")."),
    ("run <code>ls <b>-l</b></code>", "run `ls -l`"),
    ("a <img alt=\"A &amp; B\" src=map.png width=20> b", "a ![A & B](map.png) b"),
    ("a <img src='map.png'/>", "a ![](map.png)"),
    ("a <span class=\"x\">b</span> <font color=red>c</font>", "a b c"),
    ("<div align=\"center\">\n<h2>Maps</h2>\n\n**b**\n\n</div>", "## Maps\n\n**b**"),
    (
      "<p align=center>\n  <img src=\"m.png\"><br>\n  Old &lt;maps&gt;\n</p>",
      "![](m.png)<br>\nOld \\<maps>"
    ),
    ("<hr>\n\n<center>a</center>", "---\n\na"),
    ("[a <a href=\"x.md\">b</a>](y.md)", "[a b](y.md)"),
  ])
  func areRead(_ tagged: String, as markdown: String) {
    let renderer = HTMLRenderer()
    let read = renderer.render(parse(tagged).readingTags(.escape).blocks)
    #expect(read == renderer.render(parse(markdown).blocks))
  }

  @Test(arguments: [
    "<u>c</u>", "a < b > c", "<a>c</a>", "b <img alt=\"x\">",
    "<!-- study: skip -->", "<div>\n<!-- study: skip -->\n</div>",
    "<details>\n<summary>a</summary>\n\nb\n\n</details>", "<table><tr><td>a</td></tr></table>",
  ])
  func stayAsTheyAre(_ markdown: String) {
    let document = parse(markdown)
    #expect(document.readingTags(.escape).blocks == document.blocks)
  }

  @Test func allowedHTMLPassesAsItIs() {
    let document = parse("<b class=\"x\">a</b> <a href=\"b.md\">c</a> <img src=\"d.png\"> <u>e</u>")
    #expect(document.readingTags(.allow).blocks == document.blocks)
  }

  @Test func linksAndPicturesKeepTheirPlace() {
    let document = parse("a\nb <a href=\"c.md\">d</a> <img src=\"e.png\"> <a href=\"c.md\">f</a>")
    #expect(
      document.readingTags(.escape).linkRanges == ["2:3-2:17", "2:24-2:40", "2:42-2:56"])
  }

  @Test(arguments: [
    ("git checkout -b <branch-name>", "git checkout -b <branch-name>"),
    ("`Vec` is Vec<T>, x<sub>2</sub>", "Vec is Vec<T>, x2"),
    ("a<br>b <!-- c -->", "a\nb "),
  ])
  func tagsThatAreShownAreText(_ markdown: String, as plain: String) {
    let shown = parse(markdown).readingTags(.escape).showingTags
    #expect(shown.blocks.texts.map(\.plainText) == [plain])
    #expect(html(markdown) == HTMLRenderer().render(shown.blocks))
  }

  @Test func manyInsideEachOtherStayShallow() {
    let tags =
      String(repeating: "<b>", count: 20_000) + "x"
      + String(repeating: "</b>", count: 20_000)
    let renderer = HTMLRenderer()
    #expect(renderer.render(parse("a " + tags).readingTags(.escape).blocks).contains("x"))
  }

  @Test(arguments: [
    ("<details><summary><b>x</b></summary></details>", "<b>x</b>"),
    ("<div>\n<i>a <b>x</b></i>", "<i>a <b>x</b></i>"),
    ("<details><summary><b>x</summary></b></details>", "<summary>x</summary></details>"),
    ("<details><summary>q</summary>\n<p>x</p></details>", "</summary>\nx</details>"),
    ("<p>\nx\n</p>", "<p>\nx\n\n</p>"),
    ("<div>\n</b></i><></></b>", "&lt;&gt;&lt;/&gt;"),
  ])
  func passInBlocks(_ markdown: String, as part: String) {
    #expect(html(markdown).contains(part), "\(html(markdown))")
  }
}

extension [Block] {
  /// The content of all texts.
  fileprivate var texts: [[Inline]] {
    var texts: [[Inline]] = []
    forEachText { content, _ in texts.append(content.filter { $0 != .text("") }) }
    return texts
  }
}
