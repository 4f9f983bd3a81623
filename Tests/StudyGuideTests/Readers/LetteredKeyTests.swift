import TestSupport
import Testing

@Suite("Keys that name letters on one line")
struct LetteredKeyTests {
  @Test(arguments: cases)
  func reads(_ example: ReaderCase) async throws { try await example.check() }

  private static let cases = [
    ReaderCase(
      "below a heading",
      """
      ## Exercises

      a) Work out 3/4 of 12.
      b) Work out 2/3 of 9.
      c) Work out 1/2 of 24.

      ## Answers

      a) 9, b) 6, c) 12
      """,
      """
      card "Work out 3/4 of 12" 3:1 | 9
      card "Work out 2/3 of 9" 4:1 | 6
      card "Work out 1/2 of 24" 5:1 | 12
      """),
    ReaderCase(
      "behind a label, in bold or not",
      """
      ## Practice

      a) Work out 3/4 of 12.

      b) Work out 2/3 of 9.

      **Answers:** a) 9; b) 6

      ## Exercises

      a) Name the oath.
      b) Name the murderer.

      Answers: a) the Tennis Court Oath b) Charlotte Corday
      """,
      """
      card "Work out 3/4 of 12" 3:1 | 9
      card "Work out 2/3 of 9" 5:1 | 6
      card "Name the oath" 11:1 | the Tennis Court Oath
      card "Name the murderer" 12:1 | Charlotte Corday
      """),
    ReaderCase(
      "letters of other lines",
      """
      ## Exercises

      a) Work out 3/4 of 12.
      b) Work out 2/3 of 9.
      c) Work out 1/2 of 24.

      ## Answers

      a) 9, see b) 6

      ## Which of them?

      A choice of one:

      a) Paris
      b) Rome

      Answers: a) and b)
      """,
      """
      question "A choice of one:" 13:1 | [x] Paris | [x] Rome
      """),
  ]
}
