import TestSupport
import Testing

@Suite("Reading hand-written questions")
struct QuestionReaderTests {
  @Test(arguments: cases)
  func reads(_ example: ReaderCase) async throws {
    #expect(try await ElementDigest.of(example.markdown) == example.digest)
  }

  private static let cases = [
    ReaderCase(
      "options with notes and explanation",
      """
      Which constraint dominates?

      - [ ] Latency — nobody waits
      - [x] Cost — three clients

      > Because of the budget.
      """,
      """
      question "Which constraint dominates?" 1:1 | [ ] Latency (nobody waits) | [x] Cost (three clients) | because: Because of the budget.
      """),
    ReaderCase(
      "numbered questions",
      """
      1. First question?
         - [ ] a
         - [x] b
      2. Second question?
         - [x] c
         - [ ] d
      """,
      """
      question "First question?" 1:4 | [ ] a | [x] b
      question "Second question?" 4:4 | [x] c | [ ] d
      """),
    ReaderCase(
      "a to-do list is none",
      """
      Today:

      - [ ] foo
      - [x] bar
      """,
      """

      """),
    ReaderCase(
      "unchecked options only are a to-do list",
      """
      What is left?

      - [ ] foo
      - [ ] bar
      """,
      """

      """),
    ReaderCase(
      "lettered options in one paragraph",
      """
      Which two? Select all that apply.
      A) One
      B) Two
      C) Three
      Answer: A, C
      """,
      """
      question "Which two?" 1:1 | [x] One | [ ] Two | [x] Three
      """),
    ReaderCase(
      "lettered items and a bold answer",
      """
      Which one?

      - A. Alpha
      - B. Beta

      **Answer:** B — since beta.
      """,
      """
      question "Which one?" 1:1 | [ ] Alpha | [x] Beta | because: since beta.
      """),
    ReaderCase(
      "no answer line",
      """
      Which none?
      A) One
      B) Two
      """,
      """
      ! 1:1 warning question/no-answer
      """),
    ReaderCase(
      "an answer that is not there",
      """
      Which one?
      A) One
      B) Two
      Answer: D
      """,
      """
      ! 4:1 error question/unknown-option
      """),
    ReaderCase(
      "everything ticked",
      """
      Which are right?

      - [x] a
      - [x] b
      """,
      """
      question "Which are right?" 1:1 | [x] a | [x] b
      ! 1:1 warning question/no-distractor
      """),
    ReaderCase(
      "the heading is the question",
      """
      ## Which is right?

      - [x] a
      - [ ] b
      """,
      """
      question "Which is right?" 1:1 | [x] a | [ ] b
      """),
  ]
}
