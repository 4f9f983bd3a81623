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

@Suite("Attributes in braces behind images")
struct ImageAttributesTests {
  @Test(arguments: [
    ("![](a.svg){alt='The town’s map'} b", "![The town’s map](a.svg) b"),
    ("![](a.svg){: .wide width=\"50%\" alt=\"A map\"}", "![A map](a.svg)"),
    ("![c](a.svg){alt=\"d\" #e}![](f.svg){.g}", "![c](a.svg)![](f.svg)"),
    ("![c](a.svg){width=50%}\nb", "![c](a.svg)\nb"),
    ("![c](a.svg){see below}", "![c](a.svg){see below}"),
    ("![c](a.svg){alt=", "![c](a.svg){alt="),
    ("a{b=c}", "a{b=c}"),
  ])
  func areRead(_ written: String, as markdown: String) {
    let renderer = HTMLRenderer()
    #expect(
      renderer.render(parse(written).readingImageAttributes.blocks)
        == renderer.render(parse(markdown).blocks))
  }
}
