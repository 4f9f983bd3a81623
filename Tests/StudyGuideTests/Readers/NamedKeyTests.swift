import TestSupport
import Testing

@testable import StudyGuide

@Suite("Keys by the names of exercises, and exercises with facts above them")
struct NamedKeyTests {
  @Test(arguments: cases)
  func reads(_ example: ReaderCase) async throws {
    let digest = try await ElementDigest.of(example.markdown)
    #expect(digest == example.digest, "\(digest)")
  }

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
