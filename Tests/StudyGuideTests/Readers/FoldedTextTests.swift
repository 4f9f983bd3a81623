import TestSupport
import Testing

@Suite("Reading what is folded away in one block")
struct FoldedTextTests {
  @Test(arguments: cases)
  func reads(_ example: ReaderCase) async throws { try await example.check() }

  private static let cases = [
    ReaderCase(
      "a question with its options folded away",
      """
      <details>
      <summary>1. What does a NAT gateway do?</summary>

      - [ ] It filters
      - [x] It lets instances out

      > Nobody comes in.

      </details>

      <details>
      <summary>2. What is to do?</summary>

      - Nothing
      - Little

      </details>
      """,
      """
      question "What does a NAT gateway do?" 1:1 | [ ] It filters | [x] It lets instances out | because: Nobody comes in.
      faq "What is to do?" 11:1 | • Nothing ¶ • Little
      """),
    ReaderCase(
      "tags in the text say what they say elsewhere",
      """
      <details><summary>What does <code>COUNT(x)</code> skip?</summary>Nulls; <code>COUNT(*)</code> counts
      <b>all</b> rows, x<sup>2</sup> of them if a < b.</details>
      """,
      """
      faq "What does COUNT(x) skip?" 1:1 | Nulls; COUNT(*) counts all rows, x2 of them if a < b.
      ! 1:29 warning html/escaped
      """),
    ReaderCase(
      "tags that hold nothing, or all",
      """
      <details>
      <summary>What is a pod?</summary><br><b>

      A group of containers.

      </b></details>

      <details>
      <summary>What is a node?</summary><br><b>
      A machine.
      </b></details>
      """,
      """
      faq "What is a pod?" 1:1 | A group of containers.
      faq "What is a node?" 8:1 | A machine.
      """),
  ]
}
