import Markdown
import Testing

struct HeadingAnchorTests {
  @Test(arguments: [
    ("# Hello, World!", ["hello-world"]),
    ("# A\n# A\n# A\n# A-1", ["a", "a-1", "a-2", "a-1-1"]),
    ("# It's *really* `code()`", ["its-really-code"]),
    ("# Über größe — é", ["über-größe--é"]),
    ("# snake_case and kebab-case", ["snake_case-and-kebab-case"]),
    ("# 日本語 タイトル", ["日本語-タイトル"]),
    ("# 🎉 Party", ["-party"]),
    ("# Two  spaces & more", ["two--spaces--more"]),
    ("# [Link](x) and ~~no~~", ["link-and-no"]),
    ("# !!!\n# ???", ["section", "section-1"]),
    ("Setext\n===", ["setext"]),
    ("> # In a quote\n\n# In a quote", ["in-a-quote", "in-a-quote-1"]),
  ])
  func anchors(_ markdown: String, expected: [String]) {
    #expect(anchors(in: parse(markdown).blocks) == expected)
  }

  private func anchors(in blocks: [Block]) -> [String] {
    blocks.flatMap { block -> [String] in
      switch block {
      case .heading(let heading): [heading.anchor]
      case .blockQuote(let quote): anchors(in: quote.blocks)
      default: []
      }
    }
  }
}
