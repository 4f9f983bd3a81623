import TestSupport
import Testing

@Suite("Steps without a name, and lists that are none")
struct NamelessStepsTests {
  @Test(arguments: cases)
  func reads(_ example: ReaderCase) async throws { try await example.check() }

  private static let cases = [
    ReaderCase(
      "headings that only count",
      """
      ## Baking

      ### Step 1

      Weigh the flour. It takes a minute.

      ### Step 2

      Add the water.

      ## Cleaning

      ### Step 1

      ```
      wipe
      ```

      ### Step 2

      Sweep the floor.
      """,
      """
      steps "Baking" 3:1 | Weigh the flour: It takes a minute. | Add the water
      """),
    ReaderCase(
      "below a process",
      """
      ## Design process

      This allows the reader to:

      1. Find a book
      2. Lend a book

      The readers could be:

      1. A reader without a card
      2. A reader with a card

      Readers say:

      1. As a reader, I want to find a book
      2. As a reader, I want to keep a book

      And they answer:

      1. Yes
      2. No.
      3. It depends on the day

      Then:

      1. The reader gives the book back.
      2. The library puts it on the shelf.
      """,
      """
      steps "Design process" 26:1 | The reader gives the book back. | The library puts it on the shelf.
      """),
  ]
}
