import Foundation
import Markdown
import Testing

struct HardInputTests {
  @Test(arguments: [
    String(repeating: ">", count: 15_000) + " a",
    String(repeating: "> ", count: 15_000) + "a",
    String(repeating: "- ", count: 5_000) + "a",
    String(repeating: "*a ", count: 15_000),
    String(repeating: "*a **a ", count: 7_500) + String(repeating: "b** b*", count: 7_500),
    String(repeating: "[", count: 15_000) + "a" + String(repeating: "](b)", count: 15_000),
    String(repeating: "![", count: 15_000) + "a" + String(repeating: "](b)", count: 15_000),
    String(repeating: "~~a ==b ~c ", count: 5_000) + String(repeating: "d~ e== f~~ ", count: 5_000),
    String(repeating: "[^1]", count: 15_000) + "\n\n[^1]: a [^1]",
    "|a|\n|-|\n" + String(repeating: "|\\|", count: 15_000),
    String(repeating: "`", count: 15_000), String(repeating: "<", count: 15_000),
    String(repeating: "https://", count: 15_000), String(repeating: "&", count: 15_000),
    String(repeating: "(", count: 5_000) + "www.a.b" + String(repeating: ")", count: 5_000),
  ])
  func deepNesting(_ markdown: String) async {
    let result = await onSmallStack {
      let document = parse(markdown)
      let html = HTMLRenderer().render(document.blocks)
      return (depth(of: document.blocks), html.isEmpty)
    }
    #expect(result.0 <= Document.maximumDepth)
    #expect(!result.1)
  }

  @Test func depthIsReportedOnce() {
    let document = parse("a\n\n" + String(repeating: "> ", count: 500) + "b\n>>> [x](y)")
    #expect(document.diagnostics.map(\.id) == ["markdown/too-deep"])
    #expect(document.diagnostics.first?.range.start.line == 3)
  }

  @Test func randomBytes() {
    let alphabet = Array("ab \n\n\t*_`~=[]()<>#-+|:!\\\"'^&;.1w/\r".utf8)
    for seed in 0..<2_000 {
      var numbers = SeededNumbers(seed: UInt64(seed))
      let count = Int.random(in: 0...400, using: &numbers)
      let bytes = (0..<count).map { _ -> UInt8 in
        let isNoise = Int.random(in: 0..<8, using: &numbers) == 0
        return isNoise
          ? UInt8.random(in: 0...255, using: &numbers)
          : alphabet.randomElement(using: &numbers) ?? 0
      }
      let (document, again) = (parse(bytes), parse(bytes))
      let written = html(of: document)
      #expect(String(validating: written, as: UTF8.self) != nil, "seed \(seed)")
      #expect(!String(decoding: written, as: UTF8.self).contains("<script"))
      #expect(depth(of: document.blocks) <= Document.maximumDepth)
      #expect(document.blocks == again.blocks && written == html(of: again), "seed \(seed)")
      #expect(findings(in: document) == findings(in: again), "seed \(seed)")

      let lines = lines(of: bytes)
      for range in ranges(of: document.blocks) {
        #expect(lines.indices.contains(range.start.line - 1), "seed \(seed) \(range.text)")
        #expect(lines.indices.contains(range.end.line - 1), "seed \(seed) \(range.text)")
      }
      for range in findings(in: document).map(\.range) + document.links.map(\.range) {
        for place in [range.start, range.end] {
          let line = lines.indices.contains(place.line - 1) ? lines[place.line - 1] : nil
          #expect(line != nil, "seed \(seed) \(range.text)")
          #expect((1...(line ?? 0) + 1).contains(place.column), "seed \(seed) \(range.text)")
        }
      }
    }
  }

  @Test func largeFile() {
    let paragraph = Array((String(repeating: "word ", count: 2_000) + "\n\n").utf8)
    var bytes: [UInt8] = []
    for _ in 0..<5_000 { bytes += paragraph }
    #expect(bytes.count > 50_000_000)
    #expect(parse(bytes).blocks.count == 5_000)
  }

  @Test(arguments: ["a", "a | ", "[a](b) ", "~~a~~ ", "\u{E9}", "`a` ", "\\~", "x[^1]"])
  func longLine(_ unit: String) {
    let line = String(repeating: unit, count: 2_000_000 / unit.utf8.count)
    #expect(parse(line).blocks.count == 1)
  }
}

private func html(of document: Document) -> [UInt8] {
  var bytes: [UInt8] = []
  HTMLRenderer().append(document.blocks, to: &bytes)
  HTMLRenderer().append(footnotes: document.footnotes, to: &bytes)
  return bytes
}

private func findings(in document: Document) -> [Diagnostic] {
  document.diagnostics + findUnsafeLinks(document) + RawHTMLCheck.check(document)
}

/// How many bytes each line has; those that are no UTF-8, and NUL, count as what takes their place.
private func lines(of bytes: [UInt8]) -> [Int] {
  let text = String(decoding: bytes, as: UTF8.self).replacing("\0", with: "\u{FFFD}")
  return text.replacing("\r\n", with: "\n").utf8
    .split(omittingEmptySubsequences: false) { $0 == 10 || $0 == 13 }.map(\.count)
}

/// Where the blocks stand, those inside of others too.
private func ranges(of blocks: [Block]) -> [SourceRange] {
  blocks.flatMap { block in
    switch block {
    case .blockQuote(let quote): [block.range] + ranges(of: quote.blocks)
    case .list(let list):
      [block.range] + list.items.flatMap { [$0.range] + ranges(of: $0.blocks) }
    case .paragraph, .heading, .table, .codeBlock, .htmlBlock, .thematicBreak: [block.range]
    }
  }
}

/// How many levels of blocks and inlines a tree has.
private func depth(of blocks: [Block]) -> Int {
  blocks.map { block in
    switch block {
    case .paragraph(let paragraph): 1 + depth(of: paragraph.content)
    case .heading(let heading): 1 + depth(of: heading.content)
    case .blockQuote(let quote): 1 + depth(of: quote.blocks)
    case .list(let list): 2 + (list.items.map { depth(of: $0.blocks) }.max() ?? 0)
    case .table, .codeBlock, .htmlBlock, .thematicBreak: 1
    }
  }.max() ?? 0
}

private func depth(of inlines: [Inline]) -> Int {
  inlines.map { inline in
    switch inline {
    case .text, .softBreak, .lineBreak, .code, .html, .footnoteReference: 1
    case .emphasis(let content), .strong(let content), .strikethrough(let content),
      .highlight(let content):
      1 + depth(of: content)
    case .link(let link): 1 + depth(of: link.content)
    case .image(let image): 1 + depth(of: image.description)
    }
  }.max() ?? 0
}

/// Runs `body` on a thread with a stack of 512 KB.
private func onSmallStack<Value: Sendable>(
  _ body: @escaping @Sendable () -> Value
) async -> Value {
  await withCheckedContinuation { continuation in
    let thread = Thread { continuation.resume(returning: body()) }
    thread.stackSize = 512 * 1024
    thread.start()
  }
}
