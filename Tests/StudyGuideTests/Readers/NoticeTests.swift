import TestSupport
import Testing

@Suite("Exercises and questions in notices")
struct NoticeTests {
  @Test(arguments: cases)
  func reads(_ example: ReaderCase) async throws { try await example.check() }

  private static let cases = [
    ReaderCase(
      "between lines of colons, with text behind them",
      """
      :::::: challenge

      ## Units

      How long is a mile?

      1. Look it up.

      ::: solution

      ## Solution

      1,609 m

      :::

      ::::::

      Miles are old.

      ::: challenge

      Name a bird.

      :::
      """,
      """
      card "Units" 1:1 | about: 1. Look it up. | 1,609 m
      """),
    ReaderCase(
      "a notice that asks",
      """
      ??? question "What is a knot?"

          A mile of the sea in an hour.

          - It is used by sailors.

      !!! question

          What is a league?

      > [!faq]- Is a fathom long?
      > Six feet.

      > [!tip] Is a foot short?
      > No.
      """,
      """
      faq "What is a knot?" 1:1 | A mile of the sea in an hour. ¶ • It is used by sailors.
      faq "Is a fathom long?" 11:1 | Six feet.
      """),
    ReaderCase(
      "in a quotation",
      """
      > [!exercise] What is a fathom?
      >
      > **Answer:** Six feet.

      > [!note] What is a fathom?
      >
      > **Answer:** Six feet.
      """,
      """
      card "What is a fathom?" 1:1 | Six feet.
      """),
  ]
}
