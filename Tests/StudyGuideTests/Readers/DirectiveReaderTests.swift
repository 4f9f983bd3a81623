import TestSupport
import Testing

@Suite("Reading directives")
struct DirectiveReaderTests {
  @Test(arguments: cases)
  func reads(_ example: ReaderCase) async throws { try await example.check() }

  private static let cases = [
    ReaderCase(
      "skip",
      """
      <!-- study: skip -->
      BAD: left alone

      <!-- study: skip -->

      ## Mistakes

      - one
      - two

      ## Rest

      BAD: a

      GOOD: b
      """,
      """
      pair "Rest" 13:1 | - BAD: a | + GOOD: b
      """),
    ReaderCase(
      "pinned ids",
      """
      <!-- id: my-pair -->

      BAD: a

      GOOD: b
      """,
      """
      pair "b" 3:1 | - BAD: a | + GOOD: b
      """),
    ReaderCase(
      "a bad id",
      """
      <!-- id: ?? -->

      BAD: a

      GOOD: b
      """,
      """
      pair "b" 3:1 | - BAD: a | + GOOD: b
      ! 1:1 error study/bad-id
      """),
    ReaderCase(
      "an unknown word",
      """
      <!-- study: rubirc -->

      Text.
      """,
      """
      ! 1:1 warning study/unknown-directive
      """),
    ReaderCase(
      "forced",
      """
      <!-- study: rubric -->

      - A (50%)
      - B (50%)

      <!-- study: mistakes -->

      - One. Text.
      - Two. Text.
      """,
      """
      rubric "Chapter" 3:1 | A 50% | B 50%
      mistake "One" 8:1 | what: Text.
      mistake "Two" 9:1 | what: Text.
      """),
    ReaderCase(
      "forced where nothing is",
      """
      <!-- study: timeline -->

      Just text.
      """,
      """
      ! 3:1 error study/not-found
      """),
  ]
}
