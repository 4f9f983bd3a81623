import Markdown
import Testing

@Suite("Anchors in braces")
struct WrittenIDsTests {
  @Test(arguments: [
    ("## Scope {#what-counts}", "<h2 id=\"what-counts\">Scope</h2>\n"),
    ("- ## *Scope* {#a}", "<ul>\n<li>\n<h2 id=\"a\"><em>Scope</em></h2>\n</li>\n</ul>\n"),
    ("## A\n\n## B {#a}", "<h2 id=\"a\">A</h2>\n<h2 id=\"b-a\">B</h2>\n"),
    ("## {#a}", "<h2 id=\"a\">{#a}</h2>\n"),
    ("## A {#b c}", "<h2 id=\"a-b-c\">A {#b c}</h2>\n"),
    ("a [b *c*]{#d} e", "<p>a [b <em>c</em>]{#d} e</p>\n"),
    (
      "[a]{#x} and [b]{#y}: [c]{#x}, [d]{.e}, [f]{#g h}",
      "<p>a<a id=\"x\"></a> and b<a id=\"y\"></a>: c, [d]{.e}, [f]{#g h}</p>\n"
    ),
    ("## A {.b}", "<h2 id=\"a-b\">A {.b}</h2>\n"),
  ])
  func areRead(_ markdown: String, as html: String) {
    #expect(HTMLRenderer().render(parse(markdown).readingWrittenIDs.blocks) == html)
  }
}
