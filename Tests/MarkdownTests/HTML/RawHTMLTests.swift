import Markdown
import Testing

struct RawHTMLTests {
  @Test(arguments: [
    ("a <b>c</b>", "<p>a &lt;b&gt;c&lt;/b&gt;</p>\n"),
    ("H<sub>2</sub>O <BR> <br/> <kbd >x</kbd>", "<p>H<sub>2</sub>O <BR> <br/> <kbd >x</kbd></p>\n"),
    ("<sub onclick=\"x\">a</sub>", "<p><sub>a</sub></p>\n"),
    ("a <!-- study: skip --> b", "<p>a  b</p>\n"),
    ("<!-- study: skip -->", ""),
    ("<!-- a\n\nb -->\n\nc", "<p>c</p>\n"),
    (
      "<details>\n<summary>Q</summary>\n\nA\n\n</details>",
      "<details>\n<summary>Q</summary>\n<p>A</p>\n</details>\n"
    ),
    ("<details open>\n</details>", "<details>\n</details>\n"),
    (
      "<details markdown=1><summary class=\"a\">x</summary>\n</details>",
      "<details><summary>x</summary>\n</details>\n"
    ),
    ("a<br clear=\"all\" />b <sub-x>c</sub-x>", "<p>a<br>b &lt;sub-x&gt;c&lt;/sub-x&gt;</p>\n"),
    (
      "<div class=\"x\">\nhi\n</div>",
      "<p>\nhi\n\n</p>\n"
    ),
    ("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;\n</p>\n"),
    (
      "<details><script>x</script></details>",
      "<details>&lt;script&gt;x&lt;/script&gt;</details>\n"
    ),
    ("<details <script>", "<p>&lt;details &lt;script&gt;\n</p>\n"),
    ("<table>\n<!-- unclosed", "<p>&lt;table&gt;\n</p>\n"),
  ])
  func escaped(_ markdown: String, expected: String) {
    #expect(html(markdown) == expected)
  }

  @Test func allowed() {
    #expect(html("<div>\n<b>x</b>\n</div>", rawHTML: .allow) == "<div>\n<b>x</b>\n</div>\n")
  }

  @Test(arguments: [
    ("<table>\nx\n</table>\n\n<a>", ["html/escaped 1:1-7", "html/escaped 5:1-3"]),
    ("> text\n> a <kbd>b</kbd> <i>c</i> <b>", ["html/escaped 2:18-20", "html/escaped 2:27-29"]),
    ("<details>\n<summary>x</summary>\n<a>\n</details>", ["html/escaped 3:1-3"]),
    ("<details>\n<summary><b>x</b></summary>\n<p>\n</details>", []),
    ("<details>\n<summary>x</summary>\n<b>\n</details>", []),
    ("<!-- c -->\n\na <!-- c --> <br>", []),
    ("| <a> | b |\n|--|--|\n| x | <a> |", ["html/escaped 1:3-5"]),
    ("`<b>`\n\n    <b>", []),
  ])
  func reported(_ markdown: String, places: [String]) {
    #expect(RawHTMLCheck.check(parse(markdown)).map(\.place) == places)
  }

  @Test func countsTagsOfOneName() {
    let messages = RawHTMLCheck.check(parse("<x>x</x> <y>y</y>\n\n<x>z</x>\n\n<X>"))
    #expect(
      messages.map(\.message) == [
        "raw HTML '<x>' is shown as text, and 2 more", "raw HTML '<y>' is shown as text",
      ])
  }
}
