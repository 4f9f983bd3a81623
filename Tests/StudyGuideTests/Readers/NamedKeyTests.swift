import TestSupport
import Testing

@testable import StudyGuide

@Suite("Keys by the names of exercises, and exercises with facts above them")
struct NamedKeyTests {
  @Test(arguments: cases)
  func reads(_ example: ReaderCase) async throws { try await example.check() }

  private static let cases = [
    ReaderCase(
      "paragraphs in both places, with what stands below them",
      """
      ## Exercises

      **Exercise 1.** Draw the graph.

      **Exercise 2.** Name the roots of:

      - x² = 4
      - x² = 9

      ## Solutions

      **Exercise 1.** It is a parabola,
      open at the top.

      ```
      \\ /
       v
      ```

      **Exercise 2.** Two and three.
      """,
      """
      card "Draw the graph" 3:1 | It is a parabola, open at the top. ¶ \\ / ¶  v
      card "Name the roots of" 5:1 | about: • x² = 4 ¶ • x² = 9 | Two and three.
      """),
    ReaderCase(
      "headings in both places",
      """
      ## Problem set

      ### Problem 1: Falling

      A stone falls for two seconds.

      How far does it fall?

      ### Problem 2: Rising

      How fast was it?

      ## Solutions

      ### Problem 1

      Twenty metres.

      ### Problem 2

      It depends.

      On what, is another problem.
      """,
      """
      card "Falling" 3:1 | about: How far does it fall? | Twenty metres.
      card "Rising" 9:1 | It depends. ¶ On what, is another problem.
      """),
    ReaderCase(
      "letters, which are lines of a paragraph",
      """
      ## Exercises

      a) Work out 3/4 of 12.
      b) Work out 2/3 of 9,
      and draw it.

      ## Fractions

      a) How much is left?

      b) How much is gone?

      ## Answers

      a) One half
      b) The other half
      """,
      """
      card "How much is left?" 9:1 | One half
      card "How much is gone?" 11:1 | The other half
      """),
    ReaderCase(
      "a key by letters with as many as there are lines",
      """
      ## Exercises

      Use a ruler.

      a) Work out 3/4 of 12.
      b) Work out 2/3 of 9,
      and draw it.
      c) Explain both.

      ## Answers

      a) 9
      b) 6

      ## Solutions

      a) nine
      b) six, as
      drawn below
      c) You take parts.
      """,
      """
      card "Work out 3/4 of 12" 5:1 | nine
      card "Work out 2/3 of 9, and draw it" 6:1 | six, as drawn below
      card "Explain both" 8:1 | You take parts.
      """),
    ReaderCase(
      "options and their one answer are no such key",
      """
      ## Quiz

      Which is wet?

      a) Water
      b) Sand

      Answer: a
      """,
      """
      question "Which is wet?" 3:1 | [x] Water | [ ] Sand
      """),
    ReaderCase(
      "a list's own numbers stay those of its key",
      """
      ## Exercises

      ### Exercise 1

      1. Who wrote Emma?
      2. Who wrote Ulysses?

      ## Answers

      1. Austen
      2. Joyce
      """,
      """
      card "Who wrote Emma?" 5:1 | Austen
      card "Who wrote Ulysses?" 6:1 | Joyce
      """),
    ReaderCase(
      "a key that fits no exercise is text",
      """
      ## The oath

      Deputies swear it.

      ## Solutions

      ### Problem 1

      Twenty metres.
      """, ""),
    ReaderCase(
      "facts above what is asked",
      """
      ### Exercise 3: The lease

      Ann leases a flat to Ben for a year.

      The roof leaks from March on.

      **Question:** May Ben withhold the rent?

      **Answer:** Yes, after notice.

      ### Exercise 4: The sale

      Ann sells her car.

      **Task.** Name what is missing.

      **Solution:** The price.
      """,
      """
      card "The lease" 1:1 | about: Ann leases a flat to Ben for a year. ¶ The roof leaks from March on. | Yes, after notice.
      card "The sale" 11:1 | about: Ann sells her car. | The price.
      """),
  ]
}
