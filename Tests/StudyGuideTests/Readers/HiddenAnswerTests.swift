import TestSupport
import Testing

@Suite("Gaps whose answer a comment has")
struct HiddenAnswerTests {
  @Test(arguments: cases)
  func reads(_ example: ReaderCase) async throws { try await example.check() }

  private static let cases = [
    ReaderCase(
      "paragraphs and items",
      """
      ## Capitals

      The capital of France is ____. <!-- answer: Paris -->

      1. The capital of Italy is ____. <!-- answer: Rome -->
      2. The capital of Spain is ____. <!-- Answer: Madrid -->
      """,
      """
      card "The capital of France is ____" 3:1 | Paris
      card "The capital of Italy is ____" 5:1 | Rome
      card "The capital of Spain is ____" 6:1 | Madrid
      """),
    ReaderCase(
      "other comments, and lines without a gap",
      """
      The capital of France is ____. <!-- ask for Paris -->

      The capital of France is Paris. <!-- answer: as in the text -->

      1. The capital of Italy is ____. <!-- TODO -->
      2. The capital of Spain is ____. <!-- answer: -->
      """,
      """

      """),
  ]
}
