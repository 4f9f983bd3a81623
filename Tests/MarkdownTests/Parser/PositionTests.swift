import Markdown
import Testing

struct PositionTests {
  @Test(arguments: [
    ("foo [a](b)\n   bar [c](d)", ["1:5-1:10", "2:8-2:13"]),
    ("> foo\n> bar [c](d)\nlazy [e](f)", ["2:7-2:12", "3:6-3:11"]),
    (
      "- foo\n  bar [c](d)\n\n  para [x](y)\n     and [z](w)",
      ["2:7-2:12", "4:8-4:13", "5:10-5:15"]
    ),
    ("[r]: /u\nfoo [a](b)\nbar [c](d)", ["2:5-2:10", "3:5-3:10"]),
    ("a [x\ny](z) [q](r)", ["1:3-2:5", "2:7-2:12"]),
    ("`a\nb` [q](r)\n[s](t)", ["2:4-2:9", "3:1-3:6"]),
    ("a [x](\nz) [q](r)\n[k](l)", ["1:3-2:2", "2:4-2:9", "3:1-3:6"]),
    ("> a <b\n> c> [q](r)", ["2:6-2:11"]),
    ("foo <ab:c>\n  bar <ab:d> [e](f)", ["1:5-1:10", "2:7-2:12", "2:14-2:19"]),
    ("> foo\n> bar <ab:d>", ["2:7-2:12"]),
    ("é [q](r)\né [q](r)", ["1:4-1:9", "2:4-2:9"]),
    ("# head [a](b)", ["1:8-1:13"]),
    ("head\n  [a](b)\n===", ["2:3-2:8"]),
    ("---\ntitle: x\n---\n\n![a](b)", ["5:1-5:7"]),
    ("| h | [a](b) |\n|---|---|\n| x\\|y | z [c](d) |", ["1:7-1:12", "3:12-3:17"]),
    ("> | h |\n> |---|\n> | `a\\|b` [c](d) |", ["3:12-3:17"]),
    ("a[^1]\n\n[^1]: see [x](y)\n    and [z](w)", ["3:11-3:16", "4:9-4:14"]),
  ])
  func links(_ markdown: String, ranges: [String]) {
    #expect(parse(markdown).linkRanges == ranges)
    let windows = markdown.replacing("\n", with: "\r\n")
    #expect(parse(windows).linkRanges == ranges, "CRLF")
    let old = markdown.replacing("\n", with: "\r")
    #expect(parse(old).linkRanges == ranges, "CR")
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func blocks(lineEnd: String) {
    let lines = [
      "---", "title: x", "---", "# Title", "", "text", "more", "", "- a", "- b", "", "> quote", "",
      "```", "code", "```", "", "| a |", "|---|", "| b |", "", "***",
    ]
    let document = parse(lines.joined(separator: lineEnd))
    #expect(
      document.blocks.map(\.range.text) == [
        "4:1-4:7", "6:1-7:4", "9:1-10:3", "12:1-12:7", "14:1-16:3", "18:1-20:5", "22:1-22:3",
      ])
    #expect(document.frontMatter?.range.text == "1:1-3:3")
  }

  @Test func tableCells() throws {
    let document = parse("text\n| a | bc |\n|---|:-:|\n|d|\n")
    guard case .table(let table) = try #require(document.blocks.last) else {
      Issue.record("no table")
      return
    }
    #expect(document.blocks.first?.range.text == "1:1-1:4")
    #expect(table.header.cells.map(\.range.text) == ["2:3-2:3", "2:7-2:8"])
    #expect(table.rows.map { $0.cells.map(\.range.text) } == [["4:2-4:2", "4:4-4:4"]])
    #expect(table.rows.map(\.range.text) == ["4:1-4:3"])
  }
}
