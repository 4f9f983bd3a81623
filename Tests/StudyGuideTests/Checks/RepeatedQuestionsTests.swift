import TestSupport
import Testing

@Suite("Questions that a chapter asks twice")
struct RepeatedQuestionsTests {
  @Test(arguments: cases)
  func reads(_ example: ReaderCase) async throws { try await example.check() }

  private static let cases = [
    ReaderCase(
      "the same, and the same with another answer",
      """
      Which cools?

      - [ ] Oil
      - [x] Water

      Which burns?

      - [x] Oil
      - [ ] Water

      Which cools?

      - [x] Water
      - [ ] Oil

      Which burns?

      - [ ] Oil
      - [x] Water

      Which of these is shown?

      ![a](one.png)

      - [x] A
      - [ ] B

      Which of these is shown?

      ![a](two.png)

      - [x] A
      - [ ] B
      """,
      """
      question "Which cools?" 1:1 | [ ] Oil | [x] Water
      question "Which burns?" 6:1 | [x] Oil | [ ] Water
      question "Which cools?" 11:1 | [x] Water | [ ] Oil
      question "Which burns?" 16:1 | [ ] Oil | [x] Water
      question "Which of these is shown?" 21:1 | about: a | [x] A | [ ] B
      question "Which of these is shown?" 28:1 | about: a | [x] A | [ ] B
      ! 11:1 warning question/repeated
      ! 16:1 warning question/contradicting
      """)
  ]
}
