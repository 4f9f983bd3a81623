import Markdown
import TestSupport
import Testing

@testable import StudyGuide

@Suite("Placeholders for answers")
struct PlaceholderTests {
  @Test(arguments: cases)
  func reads(_ example: ReaderCase) async throws { try await example.check() }

  @Test(arguments: [
    "TBD", "todo", "TODO: explain the lock", "(fill in)", "…", "...", "???", "____",
    "Your answer here", "[Your answer]", "_Write your answer here._", "Lorem ipsum dolor sit amet",
    "To be added.", "",
  ])
  func waits(_ text: String) {
    #expect([Inline.text(text)].isPlaceholder)
  }

  @Test(arguments: [
    "No", "A TODO list is kept.", "42", "The answer is 42.", "Fill in the form.", "✅",
    "Pending requests are lost.", "To do it twice.", "Latin", "C", "Answer 4.",
  ])
  func answers(_ text: String) {
    #expect(![Inline.text(text)].isPlaceholder)
  }

  private static let cases = [
    ReaderCase(
      "questions whose answers are still to be written",
      """
      ## FAQ

      ### Why is ice hard?

      Answer here

      ### Why is water wet?

      It clings.

      ## Questions and answers

      **Is snow ice?** TBD

      **Is rain water?** Yes.

      - **Is hail ice?** (fill in)
      - **Is fog water?** Yes, in drops.
      """,
      """
      faq "Why is water wet?" 7:1 | It clings.
      faq "Is rain water?" 15:1 | Yes.
      faq "Is fog water?" 18:1 | Yes, in drops.
      ! 3:1 note faq/missing-answer
      ! 13:1 note faq/missing-answer
      ! 17:1 note faq/missing-answer
      """),
    ReaderCase(
      "questions elsewhere, folded away, and with nothing but a comment",
      """
      ## Ice

      ### Why does it float?

      TODO: write this

      ### Why does it melt?

      <!-- ask Ann -->

      ### More

      <details><summary>What is frost?</summary>

      Your answer here

      </details>
      """,
      """
      ! 3:1 note faq/missing-answer
      ! 7:1 note faq/missing-answer
      ! 13:1 note faq/missing-answer
      """),
    ReaderCase(
      "cards, exercises, terms, pairs and fixes",
      """
      Q: Who wrote Emma?
      A: ...

      ## Exercises

      1. Name the oath. (Answer: TBD)
      2. Who murdered Marat? (Answer: Charlotte Corday)

      ## Glossary

      | Term | Definition |
      |---|---|
      | Drift | slow change |
      | Bias | TBD |

      ## Answers

      BAD: Ice on a burn.

      GOOD: TODO

      ## Mistakes

      1. **No index.** Each query reads the table. Fix: TBD
      """,
      """
      card "Who murdered Marat?" 7:1 | Charlotte Corday
      term "Drift" 13:1 | slow change
      mistake "No index" 24:1 | what: Each query reads the table.
      ! 1:1 note card/missing-answer
      ! 6:1 note card/missing-answer
      ! 14:1 note term/missing-definition
      ! 18:1 note pair/one-sided
      ! 24:1 note mistake/missing-fix
      """),
  ]
}
