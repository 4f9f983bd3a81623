import Markdown
import Testing

struct FootnoteTests {
  /// `label number mentions: text` of each footnote.
  @Test(arguments: [
    ("a[^x] b[^y]\n\n[^y]: Why\n[^x]: Ex", ["x 1 1: Ex", "y 2 1: Why"]),
    ("a[^x] b[^X]\n\n[^x]: once", ["x 1 2: once"]),
    ("a[^1]\n\n[^1]: word", ["1 1 1: word"]),
    ("a[^1]\n\n[^1]: one\n    two\n\n    three\n\nfour", ["1 1 1: one two|three"]),
    ("a[^1]\n\n[^1]: one\nlazy\n# head", ["1 1 1: one lazy"]),
    ("a[^1]\n\n[^1]:\n\n    late", ["1 1 1: late"]),
    ("a[^1]\n[^1]: interrupts", ["1 1 1: interrupts"]),
    ("a[^1]\n\n[^1]: see [^2]\n\n[^2]: last", ["1 1 1: see ", "2 2 1: last"]),
    ("a[^1]\n\n[^1]: [r]\n\n[r]: /u", ["1 1 1: r"]),
    ("a[^1]\n\n```\n[^1]: code\n```\n\n[^1]: real", ["1 1 1: real"]),
    ("a[^1]\n\n<pre>\n[^1]: html\n</pre>\n\n[^1]: real", ["1 1 1: real"]),
    ("| h[^1] |\n|---|\n| c[^2] |\n\n[^2]: two\n[^1]: one", ["1 1 1: one", "2 2 1: two"]),
    ("a[^1]\n\n[^1]: ", ["1 1 1: "]),
    ("a[^1]\n\n[^1]: self [^1]", ["1 1 2: self "]),
  ])
  func footnotes(_ markdown: String, expected: [String]) {
    let document = parse(markdown)
    let found = document.footnotes.map { footnote in
      var texts: [String] = []
      footnote.blocks.forEachText { content, _ in texts.append(content.plainText) }
      let text = texts.joined(separator: "|")
      return "\(footnote.label) \(footnote.number) \(footnote.mentions): \(text)"
    }
    #expect(found == expected)
    #expect(document.diagnostics.isEmpty)
  }

  @Test(arguments: [
    ("a[^1]", ["footnote/undefined 1:2-5"]),
    (
      "it's \"a\"[^1] \\*[^2] [^1]\n> b\n> c[^3]",
      [
        "footnote/undefined 1:9-12", "footnote/undefined 1:16-19", "footnote/undefined 1:21-24",
        "footnote/undefined 3:4-7",
      ]
    ),
    ("a\n\n  [^1]: b", ["footnote/unused 3:3-7"]),
    ("a[^1]\n\n[^1]: b\n\n[^1]: c", ["footnote/duplicate 5:1-5"]),
    ("---\ntitle: x\n---\na[^x]", ["footnote/undefined 4:2-5"]),
    ("| [^x] |\n|---|\n| a\\|b [^y] |", ["footnote/undefined 1:3-6", "footnote/undefined 3:8-11"]),
  ])
  func diagnostics(_ markdown: String, places: [String]) {
    #expect(parse(markdown).diagnostics.map(\.place) == places)
  }

  @Test func unusedOnesAreLeftOut() {
    let document = parse("a\n\n[^1]: b [^2]\n\n[^2]: c")
    #expect(document.footnotes.isEmpty)
    #expect(document.blocks.count == 1)
    #expect(document.diagnostics.map(\.id) == ["footnote/unused", "footnote/unused"])
  }

  @Test func severalMentions() {
    let document = parse("a[^n] b[^n]\n\n[^n]: c")
    let renderer = HTMLRenderer(options: .init(footnotePrefix: "p-"))
    #expect(
      renderer.render(document.blocks)
        == "<p>a<sup class=\"footnote-ref\"><a href=\"#p-fn1\" id=\"p-fnref1\">1</a></sup>"
        + " b<sup class=\"footnote-ref\"><a href=\"#p-fn1\" id=\"p-fnref1-2\">1</a></sup></p>\n")
    #expect(
      renderer.render(footnotes: document.footnotes)
        == "<section class=\"footnotes\">\n<ol>\n<li id=\"p-fn1\">\n<p>c "
        + "<a href=\"#p-fnref1\" class=\"footnote-backref\">↩</a> "
        + "<a href=\"#p-fnref1-2\" class=\"footnote-backref\">↩"
        + "<sup class=\"footnote-ref\">2</sup></a></p>\n</li>\n</ol>\n</section>\n")
  }
}
