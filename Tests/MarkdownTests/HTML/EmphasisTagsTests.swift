import Markdown
import Testing

@Suite("Tags of emphasis")
struct EmphasisTagsTests {
  @Test(arguments: [
    ("a <b>c</b> d", "a **c** d"),
    ("<STRONG>a <i>b</i></STRONG> <em>*c*</em>", "**a *b*** *_c_*"),
    ("*a <b>c</b>* ~~<i>d</i>~~", "*a **c*** ~~*d*~~"),
    ("| <b>a</b> |\n|---|\n| <i>b</i> |", "| **a** |\n|---|\n| *b* |"),
    ("- <b>a</b>\n\n> <i>b</i>", "- **a**\n\n> *b*"),
  ])
  func areRead(_ tagged: String, as markdown: String) {
    let read = parse(tagged).readingEmphasisTags.blocks.texts
    #expect(read == parse(markdown).blocks.texts)
  }

  @Test(arguments: [
    "a <b>c", "a</b> c", "<b class=\"x\">c</b>", "*a <b>c* d</b>", "<u>c</u>", "a < b > c",
  ])
  func stayAsTheyAre(_ markdown: String) {
    let document = parse(markdown)
    #expect(document.readingEmphasisTags.blocks == document.blocks)
  }

  @Test func manyInsideEachOtherStayShallow() {
    let tags =
      String(repeating: "<b>", count: 20_000) + "x"
      + String(repeating: "</b>", count: 20_000)
    let renderer = HTMLRenderer()
    #expect(renderer.render(parse("a " + tags).readingEmphasisTags.blocks).contains("x"))
  }

  @Test(arguments: [
    ("<details><summary><b>x</b></summary></details>", "<b>x</b>"),
    ("<div>\n<i>a <b>x</b></i>", "<i>a <b>x</b></i>"),
    ("<details><summary><b>x</summary></b></details>", "&lt;b&gt;x</summary>&lt;/b&gt;"),
    ("<details><summary>q</summary>\n<p>x</p></details>", "</summary>\nx</details>"),
    ("<p>\nx\n</p>", "<p>\nx\n\n</p>"),
    ("<div>\n</b></i><></></b>", "&lt;/b&gt;&lt;/i&gt;"),
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
