import Markdown
import Testing

struct TableTests {
  /// Each table as its rows, cells parted by `/`, and everything else as its kind.
  @Test(arguments: [
    ("| a | b |\n|---|---|\n| 1 | 2 |", ["a/b 1/2"]),
    ("a | b\n--|--\n1 | 2 | 3\n4", ["a/b 1/2 4/"]),
    ("> | a |\n> |---|\n> | 1 |", ["quote", "a 1"]),
    ("> | a |\n> |---|\n| lazy |", ["quote", "a", "text"]),
    ("- | a |\n  |---|\n  | 1 |\nlazy", ["item", "a 1", "text"]),
    ("1. x\n\n   | a |\n   |---|\n   | 1 |", ["item", "text", "a 1"]),
    ("| a \\| b |\n|---|\n| `c \\| d` |", ["a | b c | d"]),
    ("| a | b |\n|---|", ["text"]),
    ("a\n---", ["heading"]),
    ("| a |\n|---|\n| *x* [r] |\n\n[r]: /u", ["a x r"]),
    ("[r]: /u\n| a |\n|---|\n| [r] |", ["a r"]),
    ("before\n| a |\n|:-:|\n| 1 |", ["text", "a 1"]),
    ("before\n[x]: y\n| - | *e* |\n| - | - |", ["text", "-/e"]),
    ("| a |\n|---|\n| |\n|  x  |", ["a  x"]),
    ("|a|\n|-|\n```\n|b|", ["a", "code"]),
    ("```\n|a|\n|-|\n```", ["code"]),
    ("|a|b|\n|-|-|\n|`x|y`|", ["a/b `x/y`"]),
    ("|a|\n|-|\n|=x=|\n|b #|", ["a =x= b #"]),
    ("|\\~a\\~|~b~|\n|-|-|", ["~a~/b"]),
    ("|a|\n|-|\n\n|b|\n|-|", ["a", "b"]),
  ])
  func rows(_ markdown: String, expected: [String]) {
    #expect(Self.shape(of: parse(markdown, MarkdownOptions(smart: false)).blocks) == expected)
  }

  @Test func contentOfCells() throws {
    let document = parse("| a | b |\n|:--|--:|\n| **x** | ~~y~~ ==z== |")
    guard case .table(let table) = try #require(document.blocks.first) else {
      Issue.record("no table")
      return
    }
    #expect(table.alignments == [.left, .right])
    #expect(table.rows[0].cells[0].content == [.strong([.text("x")])])
    #expect(
      table.rows[0].cells[1].content == [
        .strikethrough([.text("y")]), .text(" "), .highlight([.text("z")]),
      ])
  }

  @Test(
    "A line break written as a tag parts words in plain text",
    arguments: ["<br>", "<br/>", "<BR />"])
  func lineBreakTag(tag: String) {
    let shape = Self.shape(of: parse("| A |\n|---|\n| one\(tag)two <b>x</b> |\n").blocks)
    #expect(shape == ["A one\ntwo x"])
  }

  private static func shape(of blocks: [Block]) -> [String] {
    blocks.flatMap { block -> [String] in
      switch block {
      case .table(let table):
        [
          ([table.header] + table.rows)
            .map { $0.cells.map(\.content.plainText).joined(separator: "/") }
            .joined(separator: " ")
        ]
      case .blockQuote(let quote): ["quote"] + shape(of: quote.blocks)
      case .list(let list): list.items.flatMap { ["item"] + shape(of: $0.blocks) }
      case .paragraph: ["text"]
      case .heading: ["heading"]
      case .codeBlock: ["code"]
      case .htmlBlock, .thematicBreak: ["other"]
      }
    }
  }
}
