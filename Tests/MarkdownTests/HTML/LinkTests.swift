import Markdown
import Testing

struct LinkTests {
  @Test(arguments: [
    "[a](javascript:x)", "[a](JaVaScRiPt:x)", "[a](&#106;avascript:x)", "[a](vbscript:x)",
    "[a](<java script:x>)", "[a](java&Tab;script:x)", "[a](&#1;javascript:x)", "[a](file:///etc)",
    "[a](data:text/html,x)", "[a](data:image/png;base64,x)", "[a](java&#10;script:x)",
    "[a](javascript&colon;x)", "[a][r]\n\n[r]: javascript:x",
  ])
  func unsafeLinks(_ markdown: String) {
    #expect(html(markdown) == "<p>a</p>\n")
    let end = markdown.prefix { $0 != "\n" }.utf8.count
    #expect(findUnsafeLinks(parse(markdown)).map(\.place) == ["link/unsafe-scheme 1:1-\(end)"])
  }

  @Test(arguments: [
    ("![a *b*](javascript:x)", "a <em>b</em>"),
    ("![a](data:image/svg+xml,x)", "a"), ("![a](DATA:text/html,x)", "a"),
  ])
  func unsafeImages(_ markdown: String, expected: String) {
    #expect(html(markdown) == "<p>\(expected)</p>\n")
    #expect(findUnsafeLinks(parse(markdown)).count == 1)
  }

  @Test(arguments: [
    ("[a](/x:y)", "<a href=\"/x:y\">a</a>"),
    ("[a](?javascript:x)", "<a href=\"?javascript:x\">a</a>"),
    ("[a](mailto:b@c)", "<a href=\"mailto:b@c\">a</a>"),
    ("[a](javascript%3Ax)", "<a href=\"javascript%3Ax\">a</a>"),
    ("![a](data:image/png;base64,x)", "<img src=\"data:image/png;base64,x\" alt=\"a\" />"),
    ("[a](&#x26;#106;avascript/x)", "<a href=\"&amp;#106;avascript/x\">a</a>"),
    ("[é](/é\"'&)", "<a href=\"/%C3%A9%22&#x27;&amp;\">é</a>"),
  ])
  func safe(_ markdown: String, expected: String) {
    #expect(html(markdown) == "<p>\(expected)</p>\n")
    #expect(findUnsafeLinks(parse(markdown)).isEmpty)
  }

  @Test func resolving() {
    let options = HTMLRenderer.Options(
      resolveLink: { $0 == "bad.md" ? "javascript:x" : "../\($0)" }, resolveImage: { "i/\($0)" })
    let renderer = HTMLRenderer(options: options)
    #expect(
      renderer.render(parse("[a](b.md) ![c](d.png) [e](bad.md)").blocks)
        == "<p><a href=\"../b.md\">a</a> <img src=\"i/d.png\" alt=\"c\" /> e</p>\n")
  }

  @Test func appending() {
    let renderer = HTMLRenderer()
    var output = Array("<main>".utf8)
    renderer.append(parse("# A \"b\"").blocks, to: &output)
    renderer.append([Inline.text("x < y")], to: &output)
    #expect(
      String(decoding: output, as: UTF8.self)
        == "<main>\n<h1 id=\"a-b\">A “b”</h1>\nx &lt; y")
  }
}
