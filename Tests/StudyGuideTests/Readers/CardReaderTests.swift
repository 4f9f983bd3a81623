import TestSupport
import Testing

@Suite("Reading hand-written cards")
struct CardReaderTests {
  @Test(arguments: cases)
  func reads(_ example: ReaderCase) async throws {
    let digest = try await ElementDigest.of(example.markdown)
    #expect(digest == example.digest, "\(digest)")
  }

  private static let cases = [
    ReaderCase(
      "question and answer",
      """
      Q: Front?
      A: Back.

      Q: Second?

      A: In its own paragraph.
      """,
      """
      card "Front?" 1:1 | Back.
      card "Second?" 4:1 | In its own paragraph.
      """),
    ReaderCase(
      "half a card",
      """
      Q: Only front?
      """,
      """
      ! 1:1 warning card/missing-answer
      """),
    ReaderCase(
      "cloze",
      """
      The goal is ==fit== with the ==least==.

      - ==One== item
      - Another ==two==
      """,
      """
      card "The goal is fit with the least" 1:1 | cloze The goal is fit with the least.
      card "One item" 3:1 | cloze One item
      card "Another two" 4:1 | cloze Another two
      """),
  ]
}
