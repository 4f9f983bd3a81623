import TestSupport
import Testing

@Suite("Reading questions behind which a request or a remark stands")
struct AskingRemarksTests {
  @Test(arguments: cases)
  func reads(_ example: ReaderCase) async throws { try await example.check() }

  private static let cases = [
    ReaderCase(
      "headings",
      """
      ### How does a cache age? Explain with an example.

      By the clock.

      ### How is it emptied? (before the night)

      By hand.

      ### Which is it? (Select two.)

      - One
      - Two

      ### Looking for a job? Read the rules carefully

      They are short.
      """,
      """
      faq "How does a cache age? Explain with an example." 1:1 | By the clock.
      faq "How is it emptied? (before the night)" 5:1 | By hand.
      """),
    ReaderCase(
      "numbered headings with unindented text below them",
      """
      1. ### What are props?

         They are inputs.

      2. ### What is state?

      It is kept inside.

      It may change.

      3. ### How do both differ? Give an example.

         By who sets them.
      """,
      """
      faq "What are props?" 1:1 | They are inputs.
      faq "What is state?" 5:1 | It is kept inside. ¶ It may change.
      faq "How do both differ? Give an example." 11:1 | By who sets them.
      """),
  ]
}
