import CCmark
import Foundation
import Markdown
import Testing

/// Random documents rendered by us and by libcmark, which must agree to the byte.
struct DifferentialTests {
  private static let fragments = [
    "text", "two words", "\n", "\n\n", "\n\n", "\n", "\n", "# ", "## Heading ##\n", "- ", "* ",
    "1. ", "3) ", "> ", "    ", "  ", "\t", "*", "**", "_", "__", "`", "``", "```\n",
    "```swift x\n",
    "~~~\n", "[", "]", "](/url)", "](<a b> \"t\")", "![", "[ref]", "[ref]: /u 'T'\n", "<b>", "</b>",
    "<div>\n", "</div>\n", "<!-- c -->", "<https://e.org/?a=b&c=\"d\">", "&amp;", "&copy;", "&#0;",
    "&bogus;", "\\*", "\\\n", "\\", "  \n", "---\n", "===\n", "***\n", "\"quoted\"", "it's",
    "...", "--", "---", "é", "\u{FFFD}", "🎉", "<", ">", "&", "\"", "'", "|", "\r\n", "\u{A0}",
    "+ item\n", "10. ten\n", "(/a(b)c)", "a_b_c", "*a*b", "!", "<x y='z'>", "<?php ?>",
  ]

  @Test(arguments: 0..<400)
  func agreesWithLibcmark(seed: Int) throws {
    var numbers = SeededNumbers(seed: UInt64(seed))
    let count = Int.random(in: 1...60, using: &numbers)
    let markdown = (0..<count)
      .map { _ in Self.fragments.randomElement(using: &numbers) ?? "" }.joined()
    let isSmart = seed % 2 == 0
    let document = parse(markdown, MarkdownOptions(smart: isSmart, extensions: []))
    let renderer = HTMLRenderer(options: .init(rawHTML: .allow, headingAnchors: false))
    let expected = try #require(Self.libcmark(markdown, isSmart: isSmart))
    #expect(renderer.render(document.blocks) == expected)
  }

  private static func libcmark(_ markdown: String, isSmart: Bool) -> String? {
    let options = CMARK_OPT_UNSAFE | (isSmart ? CMARK_OPT_SMART : CMARK_OPT_DEFAULT)
    let html = cmark_markdown_to_html(markdown, markdown.utf8.count, options)
    defer { free(html) }
    return html.map { String(cString: $0) }
  }
}
