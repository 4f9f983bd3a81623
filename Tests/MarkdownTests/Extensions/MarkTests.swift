import Markdown
import Testing

/// `~~struck~~`, `==marked==`, bare URLs and escapes of them, as HTML inside one paragraph.
struct MarkTests {
  @Test(arguments: [
    ("~~a~~ ~b~", "<del>a</del> <del>b</del>"),
    ("~~a *b* c~~", "<del>a <em>b</em> c</del>"),
    ("*a ~~b~~*", "<em>a <del>b</del></em>"),
    ("y ~~~x~~~", "y ~~~x~~~"),
    ("~~a ~b~~ c~", "<del>a ~b</del> c~"),
    ("~ a ~ b", "~ a ~ b"),
    ("**~~a~~**", "<strong><del>a</del></strong>"),
    ("a~~\"b\"~~", "a~~&quot;b&quot;~~"),
    ("~~a\nb~~", "<del>a\nb</del>"),
    ("x ==a `b`== y", "x <mark>a <code>b</code></mark> y"),
    ("~~a ==b== c~~", "<del>a <mark>b</mark> c</del>"),
    ("if x==1 and y==2", "if x==1 and y==2"),
    ("a == b == c", "a == b == c"),
    ("===a=== b", "===a=== b"),
    ("`~~a~~ ==b==`", "<code>~~a~~ ==b==</code>"),
  ])
  func strikethroughAndHighlight(_ markdown: String, expected: String) {
    #expect(html(markdown) == "<p>\(expected)</p>\n")
  }

  @Test(arguments: [
    ("\\~~a~~ ~~b~~", "~~a~~ <del>b</del>"),
    ("\\~\\~a\\~\\~", "~~a~~"),
    ("\\==a== ==b==", "==a== <mark>b</mark>"),
    ("\\=\\=a==", "==a=="),
    ("a\\[^1] [\\^1]", "a[^1] [^1]"),
    ("`\\~` ~~b~~", "<code>\\~</code> <del>b</del>"),
    ("[\\~](/\\~x \"\\~\") ~~b~~", "<a href=\"/~x\" title=\"~\">~</a> <del>b</del>"),
    ("\\\\~~a~~", "\\<del>a</del>"),
    ("https\\://e.org https://f.org", "https://e.org <a href=\"https://f.org\">https://f.org</a>"),
    ("\u{700} \\~~a~~", "\u{700} ~~a~~"),
    ("*\\~a\\~* ~b~", "<em>~a~</em> <del>b</del>"),
  ])
  func escapes(_ markdown: String, expected: String) {
    #expect(html(markdown) == "<p>\(expected)</p>\n")
  }

  @Test func escapesInOtherPlaces() {
    #expect(
      html("~~x~~\n\n```\\~\n\\~\n```\n\n<kbd>\\~</kbd>\n\n|\\~|\n|-|")
        == "<p><del>x</del></p>\n<pre><code class=\"language-~\">\\~\n</code></pre>\n"
        + "<p><kbd>~</kbd></p>\n"
        + "<table>\n<thead>\n<tr>\n<th>~</th>\n</tr>\n</thead>\n</table>\n")
  }

  @Test(arguments: [
    ("see https://e.org/a?b=c&d#e.", "https://e.org/a?b=c&amp;d#e", "see ", "."),
    ("(http://e.org/a(b))", "http://e.org/a(b)", "(", ")"),
    ("HTTPS://E.ORG!", "HTTPS://E.ORG", "", "!"),
    ("https://e.org/a&amp;lt;", "https://e.org/a", "", "&amp;lt;"),
    ("http://localhost:80/x", "http://localhost:80/x", "", ""),
    ("https://e.org/~a_b", "https://e.org/~a_b", "", ""),
    ("(https://e.org).", "https://e.org", "(", ")."),
  ])
  func bareURLs(_ markdown: String, url: String, before: String, after: String) {
    #expect(html(markdown) == "<p>\(before)<a href=\"\(url)\">\(url)</a>\(after)</p>\n")
  }

  @Test(arguments: [
    ("www.e.org/a", "<a href=\"http://www.e.org/a\">www.e.org/a</a>"),
    ("~~https://e.org~~", "<del><a href=\"https://e.org\">https://e.org</a></del>"),
    ("[https://e.org](/x)", "<a href=\"/x\">https://e.org</a>"),
    ("awww.e.org xhttps://e.org http://", "awww.e.org xhttps://e.org http://"),
    ("https://a_b.c_d", "https://a_b.c_d"),
    ("`https://e.org`", "<code>https://e.org</code>"),
    ("www.", "www."),
  ])
  func otherURLs(_ markdown: String, expected: String) {
    #expect(html(markdown) == "<p>\(expected)</p>\n")
  }

  @Test func typographyStaysOutOfURLs() {
    let document = parse("\"https://e.org/it's--here\"")
    #expect(document.linkRanges.count == 1)
    guard case .paragraph(let paragraph)? = document.blocks.first,
      case .link(let link)? = paragraph.content.dropFirst().first
    else {
      Issue.record("no link")
      return
    }
    #expect(link.destination == "https://e.org/it's--here")
  }

  @Test(
    arguments: [
      ("- [ ] a\n- [x] b\n- [X] c\n- d", [false, true, true, nil]),
      ("1. [x]\n2. [ ]\n   a\n3. [ ]b\n4. \\[ ] c", [true, false, nil, nil]),
      ("- [x](u)\n- [ ] **b**\n- [y] c", [nil, false, nil]),
      ("-   [x] wide", [true]),
    ] as [(String, [Bool?])])
  func tasks(_ markdown: String, expected: [Bool?]) {
    guard case .list(let list)? = parse(markdown).blocks.first else {
      Issue.record("no list")
      return
    }
    #expect(list.items.map(\.isChecked) == expected)
  }

  @Test func textBehindBoxes() {
    #expect(
      html("- [ ] a ~~b~~\n- [x]\n  c")
        == "<ul>\n<li><input type=\"checkbox\" disabled=\"\" /> a <del>b</del></li>\n"
        + "<li><input type=\"checkbox\" checked=\"\" disabled=\"\" /> c</li>\n</ul>\n")
    #expect(
      html("- [ ] `a`\n  `b`\n- [ ] <u>c</u>\\\n  d")
        == "<ul>\n<li><input type=\"checkbox\" disabled=\"\" /> <code>a</code>\n<code>b</code></li>\n"
        + "<li><input type=\"checkbox\" disabled=\"\" /> <u>c</u><br />\nd</li>\n</ul>\n")
    #expect(
      html("- [ ] a\n\n  b")
        == "<ul>\n<li>\n<p><input type=\"checkbox\" disabled=\"\" /> a</p>\n<p>b</p>\n</li>\n</ul>\n"
    )
    #expect(
      html("- [x]\u{A0}a")
        == "<ul>\n<li><input type=\"checkbox\" checked=\"\" disabled=\"\" /> a</li>\n</ul>\n")
  }
}
