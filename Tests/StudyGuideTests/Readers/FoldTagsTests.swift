import TestSupport
import Testing

@Suite("Reading folds wherever their tags stand")
struct FoldTagsTests {
  @Test(arguments: cases)
  func reads(_ example: ReaderCase) async throws { try await example.check() }

  private static let cases = [
    ReaderCase(
      "the end of a fold behind its text",
      """
      <details>
      <summary>What is sharding?</summary>

      Horizontal partitioning.</details>

      <details>
      <summary>Your database is slow. What do you do?</summary>

      Look for queries.
      </details>
      """,
      """
      faq "What is sharding?" 1:1 | Horizontal partitioning.
      faq "Your database is slow. What do you do?" 6:1 | Look for queries.
      """),
    ReaderCase(
      "in a line of tags, behind a list, and folds without an empty line between them",
      """
      <details>
      <summary>What shows the difference?</summary><br><b>
      `git diff`

      </b></details>

      <details>
      <summary>Which are the parts?</summary><br><b>

      - A tree
      - A commit
      </b></details>
      <details>
      <summary>What is a tag?</summary>
      A name.
      </details>
      <details><summary>And a branch?</summary>

      A name that moves.</b></details>
      """,
      """
      faq "What shows the difference?" 1:1 | `git diff`
      faq "Which are the parts?" 7:1 | • A tree ¶ • A commit
      faq "What is a tag?" 13:1 | A name.
      faq "And a branch?" 17:1 | A name that moves.
      """),
    ReaderCase(
      "a fold inside of a fold, and one that is never closed",
      """
      <details><summary>What is outside?</summary>

      The shell.

      <details><summary>And inside?</summary>

      The core.

      </details>

      Both.

      </details>

      <details><summary>Is it open?</summary>

      Text.

      <details><summary>Is it closed?</summary>

      Yes.

      </details>
      """,
      """
      faq "What is outside?" 1:1 | The shell. ¶ The core. ¶ Both.
      faq "Is it open?" 15:1 | Text.
      faq "Is it closed?" 19:1 | Yes.
      ! 15:1 warning html/unclosed
      """),
    ReaderCase(
      "what calls for an answer is a question, what only shows something is none",
      """
      <details><summary>Explain what a DMZ is</summary>

      A network in between.

      </details>

      <details><summary>True or False? It spans regions</summary>

      False. It does not.

      </details>

      <details><summary>Show the code</summary>

      `ls`

      </details>

      <details><summary>List of authors</summary>

      Eve.

      </details>
      """,
      """
      faq "Explain what a DMZ is" 1:1 | A network in between.
      question "It spans regions" 7:1 | [ ] True | [x] False | because: It does not.
      """),
    ReaderCase(
      "tags in the middle of a text fold nothing",
      """
      What is a `</details>` tag? It <details>opens</details> and closes.

      A paragraph.
      """, ""),
    ReaderCase(
      "the answer of an item folded away below its options, with attributes or not",
      """
      1. What is the name?
          - A. CLI.
          - B. API.
          - C. Console.

          <details markdown=1><summary markdown='span'>Answer</summary>

          Correct answer: C

          </details>

      2. What is horizontal scaling?
          - A. More memory.
          - B. More instances.

          <details open>
          <summary>Answer</summary>
            Correct answer: B
          </details>
      """,
      """
      question "What is the name?" 1:4 | [ ] CLI. | [ ] API. | [x] Console.
      question "What is horizontal scaling?" 12:4 | [ ] More memory. | [x] More instances.
      """),
  ]
}
