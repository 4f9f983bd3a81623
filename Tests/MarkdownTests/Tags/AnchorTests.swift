import Markdown
import Testing

@Suite("Anchors that authors write as HTML")
struct AnchorTests {
  @Test(arguments: [
    ("## <a name=\"old\"></a>Scope", "<h2 id=\"scope\">Scope<a id=\"old\"></a></h2>"),
    ("## [Up](#top) <a id='old'>Scope</a>", "Scope<a id=\"old\"></a></h2>"),
    (
      "<a name=\"a\"></a><a name=\"b\"></a>\n## Scope", "Scope<a id=\"a\"></a><a id=\"b\"></a></h2>"
    ),
    ("<a id=a></a>\n\n- one\n- two", "<li>one<a id=\"a\"></a></li>"),
    ("<a id=a></a>\n**one** two\nthree", "<strong>one</strong> two<a id=\"a\"></a>\nthree"),
    ("<a id=a></a>\n\n```\nx\n```", "<a id=\"a\"></a>\n<pre>"),
    ("<h2 id=\"a\">One</h2>", "<h2 id=\"one\">One<a id=\"a\"></a></h2>"),
    ("<div id=\"a\"></div>\n\nOne", "<p>One<a id=\"a\"></a></p>"),
  ])
  func areKept(_ markdown: String, as part: String) {
    let page = HTMLRenderer().render(parse(markdown).readingTags(.escape).blocks)
    #expect(page.contains(part), "\(page)")
  }

  @Test(arguments: [
    "<a name=\"scope\"></a>\n\n## Scope", "a <a id=x onclick=\"b()\"></a>\n\nc <a id=\"x\"></a>",
    "<a id=\"a b\"></a>", "<a id='\"><script>'></a>", "<a id=main></a>",
  ])
  func neverStandTwiceOrHoldMarkup(_ markdown: String) {
    let page = HTMLRenderer().render(parse(markdown).readingTags(.escape).blocks)
    let ids = page.matches(of: /id="([^"]*)"/).map(\.output.1)
    #expect(Set(ids).count == ids.count)
    #expect(
      !ids.contains("main") && !page.contains("<script") && !page.contains("onclick=\""), "\(page)")
  }

  @Test func leadSomewhere() {
    let text =
      "<a name=\"a\"></a>\n\n1. ### What is it?\n\n   It.\n\n> ## Note\n\n<div id=\"b\">x</div>"
    #expect(
      parse(text).readingTags(.escape).places(.escape).sorted() == ["a", "b", "note", "what-is-it"])
    #expect(
      parse(text).readingTags(.allow).places(.allow).sorted() == ["a", "b", "note", "what-is-it"])
  }

  @Test func haveNoPlaceAwayFromTheirPage() {
    let renderer = HTMLRenderer(options: .init(headingAnchors: false))
    let page = renderer.render(parse("One <a id=\"a\"></a>two").readingTags(.escape).blocks)
    #expect(page == "<p>One two</p>\n")
  }
}
