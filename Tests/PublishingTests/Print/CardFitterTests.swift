import Markdown
import StudyGuide
import Testing

@testable import Practice
@testable import Publishing

@Suite("Text on printed cards")
struct CardFitterTests {
  private func fit(_ answer: String, size: CardSize = .a8) async throws
    -> Diagnosed<[PrintedCard]>
  {
    try await fit(chapter: "# One\n\nQ: Why?\nA: \(answer)\n", size: size)
  }

  private func fit(chapter text: String, size: CardSize = .a8) async throws
    -> Diagnosed<[PrintedCard]>
  {
    let file = SourceFile(path: "one.md", text: text)
    let guide = try await GuideReader(settings: GuideSettings()).read([file], jobs: 1).value
    let card = try #require(guide.chapters.flatMap { Deck(guide).cards(of: $0) }.first)
    let grid = try #require(CardGrid(size, on: .a4))
    return CardFitter(grid: grid).fit(card, chapter: "One", file: "one.md")
  }

  private let sentence = "The queue holds what the reviewer has not seen yet. "

  @Test("Short text is set large, longer text smaller, on one card")
  func sizes() async throws {
    var last = 14.0
    for count in [1, 3, 5, 7] {
      let fitted = try await fit(String(repeating: sentence, count: count))
      #expect(fitted.value.count == 1)
      #expect(fitted.value[0].part == nil)
      let size = fitted.value[0].back.size
      #expect(size <= last && size >= 8)
      last = size
    }
    #expect(last < 11)
  }

  @Test("Text that is too long goes on on a second card, at the end of a sentence")
  func continued() async throws {
    let fitted = try await fit(String(repeating: sentence, count: 15))
    #expect(fitted.diagnostics.isEmpty)
    #expect(fitted.value.map(\.part) == [.init(number: 1, count: 2), .init(number: 2, count: 2)])
    #expect(fitted.value[0].front == fitted.value[1].front)
    for card in fitted.value {
      let text = (card.back.blocks + card.back.detail).plainText
      #expect(text.hasSuffix("yet."))
    }
    let words = fitted.value.map { ($0.back.blocks + $0.back.detail).plainText }
      .joined(separator: "\n").split { $0 == " " || $0 == "\n" }.count
    #expect(words == 15 * 10)
  }

  @Test("Code goes on at the end of a line, and all of its lines are there", arguments: [30, 500])
  func longCode(_ count: Int) async throws {
    let lines = (1...count).map { "let x\($0) = \($0)\n" }.joined()
    let fitted = try await fit(chapter: "# One\n\n## FAQ\n\n### Why?\n\n```\n\(lines)```\n")
    #expect(fitted.value.count > 1)
    let code = fitted.value.flatMap(\.back.blocks) + fitted.value.flatMap(\.back.detail)
    let texts = code.compactMap { block in
      if case .codeBlock(let code) = block { code.text } else { nil }
    }
    #expect(texts.joined() == lines)
    #expect(texts.allSatisfy { $0.hasSuffix("\n") })
  }

  @Test("More than two cards are a warning with the line; nothing is lost")
  func tooLong() async throws {
    let fitted = try await fit(String(repeating: sentence, count: 80))
    #expect(fitted.value.count > 2)
    let warning = try #require(fitted.diagnostics.first)
    #expect(warning.id == "card/too-long")
    #expect(warning.range.start.line == 3)
    #expect(warning.message.contains("cards of 74 × 52 mm"))
    let words = fitted.value.map { ($0.back.blocks + $0.back.detail).plainText }
      .joined(separator: "\n").split { $0 == " " || $0 == "\n" }.count
    #expect(words == 80 * 10)
  }

  @Test("A word without end is parted between letters")
  func endless() async throws {
    let fitted = try await fit(String(repeating: "x", count: 3000))
    #expect(fitted.value.count > 1)
    let letters = fitted.value.map { ($0.back.blocks + $0.back.detail).plainText.count }
    #expect(letters.reduce(0, +) == 3000)
  }

  @Test(
    "Lines are counted as they are broken",
    arguments: [
      ("one two three", 100.0, 1), ("one two three", 3.0, 3), ("Wort", 0.9, 4),
      ("字字字字字字", 3.2, 3), ("", 10, 1),
    ])
  func lines(_ text: String, _ width: Double, _ expected: Int) {
    #expect(LineCounter.lines(of: [.text(text)], width: width) == expected)
  }

  @Test("Numbers in the style say no more than they must")
  func numbers() {
    #expect(
      [0.5, 12, 1.0 / 3, -2.25, 215.9].map(SheetStyle.number) == [
        "0.5", "12", "0.333", "-2.25", "215.9",
      ])
  }
}
