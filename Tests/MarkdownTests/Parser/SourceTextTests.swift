import Markdown
import Testing

struct SourceTextTests {
  @Test(
    arguments: [
      ([0x61, 0x00, 0x62, 0x00], ["markdown/nul-byte 1:2"], "a\u{FFFD}b\u{FFFD}"),
      ([0x61, 0x0A, 0xFF, 0x62, 0xC3], ["markdown/invalid-utf8 2:1"], "a \u{FFFD}b\u{FFFD}"),
      (
        [0xE2, 0x82, 0x41, 0x00], ["markdown/invalid-utf8 1:1", "markdown/nul-byte 1:4"],
        "\u{FFFD}A\u{FFFD}"
      ),
      ([0xEF, 0xBB, 0xBF, 0x61], [], "a"),
      ([0xED, 0xA0, 0x80], ["markdown/invalid-utf8 1:1"], "\u{FFFD}\u{FFFD}\u{FFFD}"),
    ] as [([UInt8], [String], String)])
  func mendsBytes(_ bytes: [UInt8], places: [String], text: String) throws {
    let document = parse(bytes)
    #expect(document.diagnostics.map(\.place) == places)
    guard case .paragraph(let paragraph) = try #require(document.blocks.first) else {
      Issue.record("no paragraph")
      return
    }
    #expect(paragraph.content.plainText == text)
  }

  @Test func countsPlaces() {
    let diagnostics = parse([0x61, 0x00, 0x00, 0x0A, 0x00, 0xFE]).diagnostics
    #expect(
      diagnostics.map(\.message) == [
        "the file holds 3 NUL bytes", "1 place is not valid UTF-8",
      ])
  }

  @Test(arguments: [[0xFF, 0xFE, 0x41, 0x00], [0xFE, 0xFF, 0x00, 0x41]] as [[UInt8]])
  func refusesUTF16(_ bytes: [UInt8]) {
    let document = parse(bytes)
    #expect(document.blocks.isEmpty)
    #expect(document.diagnostics.map(\.place) == ["markdown/not-utf8 1:1"])
    #expect(document.diagnostics.first?.severity == .error)
  }

  @Test(arguments: ["", "\n", "\u{FEFF}", "   ", "\r\n\r\n"])
  func readsNothing(_ text: String) {
    #expect(parse(text).blocks.isEmpty)
    #expect(parse(text).diagnostics.isEmpty)
  }
}
