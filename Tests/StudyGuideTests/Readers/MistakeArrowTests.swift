import TestSupport
import Testing

@Suite("Mistakes with an arrow to what is right")
struct MistakeArrowTests {
  @Test(arguments: cases)
  func reads(_ example: ReaderCase) async throws { try await example.check() }

  private static let cases = [
    ReaderCase(
      "facts with marks among gotchas",
      """
      ### Gotchas ⚠️

      - ❌ S3 is not a file system
      - ❌ bucket names can't be changed
      - ✅ Block Public Access is on by default
      - ❌ Disks stay → ✅ Disks go with the machine
      """,
      """
      mistake "S3 is not a file system" 3:1
      mistake "bucket names can’t be changed" 4:1
      mistake "Block Public Access is on by default" 5:1
      pair "Disks stay" 6:1 | - : Disks stay | + : Disks go with the machine
      """),
    ReaderCase(
      "both sides in one item, and marks that take turns",
      """
      ## Common mistakes

      - ❌ "I'll pick the nuts off." → ✅ Make the dish again
      - ❌ Ice on a burn. It freezes the skin.

      ### Marks

      - ❌ Ice
      - ✅ Water
      """,
      """
      pair "“I’ll pick the nuts off.”" 3:1 | - : “I’ll pick the nuts off.” | + : Make the dish again
      mistake "Ice on a burn" 4:1 | what: It freezes the skin.
      mistake "Marks" 6:1 | - : Ice | + : Water
      """),
    ReaderCase(
      "a hand that points to what is said",
      """
      ## Common mistakes

      - Putting a group in a group 👉 not possible
      - Sharing one user. 👉 Give each person one.
      """,
      """
      mistake "Putting a group in a group" 3:1 | what: not possible
      mistake "Sharing one user" 4:1 | fix: Give each person one.
      """),
    ReaderCase(
      "what stands behind the arrow is the fix",
      """
      ## Mistakes

      - **Signing before giving.** The chart is then wrong. → Sign only after the dose.
      - ~~Retry in a loop~~ → exponential backoff
      - **Log secrets.** -> `mask` them first.
      - Trusting the clock. => Ask the server.

      ## Misconceptions

      - "Cells make energy." → They change it.
      """,
      """
      mistake "Signing before giving" 3:1 | what: The chart is then wrong. | fix: Sign only after the dose.
      mistake "Retry in a loop" 4:1 | fix: exponential backoff
      mistake "Log secrets" 5:1 | fix: mask them first.
      mistake "Trusting the clock" 6:1 | fix: Ask the server.
      mistake "“Cells make energy.”" 10:1 | fix: They change it.
      """),
    ReaderCase(
      "an arrow between words says what comes of what",
      """
      ## Mistakes

      - No index → slow queries
      - **Types.** Writing `a. -> b` for a function A → B.
      """,
      """
      mistake "No index → slow queries" 3:1
      mistake "Types" 4:1 | what: Writing a. -> b for a function A → B.
      """),
    ReaderCase(
      "errors are numbered where mistakes are told, and only there",
      """
      ## Common errors

      ### Error 1: No lock

      It races.

      **Error 2: No test.**

      ## Codes

      ### Error 404: Not found

      **Bad:** Say nothing.

      **Good:** Say what is missing.
      """,
      """
      mistake "No lock" 3:1 | what: It races. ¶ Error 2: No test.
      pair "Error 404: Not found" 13:1 | - Bad: Say nothing. | + Good: Say what is missing.
      """),
  ]
}
