import TestSupport
import Testing

@Suite("Reading pairs")
struct PairReaderFormsTests {
  @Test(arguments: cases + places)
  func reads(_ example: ReaderCase) async throws { try await example.check() }

  private static let cases = [
    ReaderCase(
      "what to avoid and what to do, with code",
      """
      ## Queries

      ❌ **Avoid this:**

      ```sql
      SELECT * FROM t
      ```

      ✅ **Do this instead:**

      ```sql
      SELECT id FROM t
      ```
      """,
      """
      pair "Queries" 3:1 | - Avoid this: SELECT * FROM t | + Do this instead: SELECT id FROM t
      """),
    ReaderCase(
      "kinds of work, and first and second versions",
      """
      ## Essays

      **Weak thesis:** The war was bad.

      **Strong thesis:** Alliances spread it.

      ## Lines

      Original: We leverage it.

      Improved: We cut tickets by a third.

      Good question: who pays?

      Original: see the archive.
      """,
      """
      pair "Essays" 3:1 | - Weak thesis: The war was bad. | + Strong thesis: Alliances spread it.
      pair "Lines" 9:1 | - Original: We leverage it. | + Improved: We cut tickets by a third.
      """),
    ReaderCase(
      "Multi",
      """
      ## Multi

      **Bad:**

      - one
      - two

      **Good:**

      > three

      Loose text that is not part.
      """,
      """
      pair "Multi" 3:1 | - Bad: • one ¶ • two | + Good: three
      """),
    ReaderCase(
      "Why",
      """
      ## Why

      BAD: x y

      GOOD: z w

      **Why:** since.
      """,
      """
      pair "Why" 3:1 | - BAD: x y | + GOOD: z w | why: since.
      """),
    ReaderCase(
      "Lists of sides",
      """
      ## Lists of sides

      Don't:

      - a
      - b

      Do:

      - c
      - d
      """,
      """
      pair "Lists of sides" 3:1 | - Don’t: • a ¶ • b | + Do: • c ¶ • d
      """),
    ReaderCase(
      "Alone",
      """
      ## Alone

      BAD: nothing beside it
      """,
      """
      mistake "Alone" 3:1 | - BAD: nothing beside it
      ! 3:1 warning pair/one-sided
      """),
    ReaderCase(
      "Not a pair",
      """
      ## Not a pair

      **Why it's bad:** foo

      Strong candidate: bar

      Before you start, do this.

      No: it is not
      """,
      """

      """),
    ReaderCase(
      "Pros and cons",
      """
      ## Pros and cons

      - ✅ fast
      - ❌ dear
      """,
      """

      """),
    ReaderCase(
      "Two paragraphs",
      """
      ## Two paragraphs

      BAD: one

      more of one

      GOOD: two

      more of two

      not of two
      """,
      """
      pair "Two paragraphs" 3:1 | - BAD: one ¶ more of one | + GOOD: two ¶ more of two
      """),
    ReaderCase(
      "a label is compared as a whole",
      """
      **Why it's bad:** slow

      Strong candidate: fast

      Weaknesses: none
      """,
      """

      """),
    ReaderCase(
      "no and yes alone are words",
      """
      No: it is not.

      After: that, we go.
      """,
      """

      """),
    ReaderCase(
      "yes and no that answer a question, or say when",
      """
      ## Indexes

      Do I need one?

      - Yes: big tables win
      - No: small tables lose

      ## Is it fast?

      Yes: it is.

      No: it is not.

      ## Locks

      - Yes: when the table is small
      - No: when it is large
      """,
      """
      faq "Is it fast?" 8:1 | Yes: it is. ¶ No: it is not.
      """),
    ReaderCase(
      "marks before bold labels, alone on their lines or not",
      """
      ## Serving

      ❌ **Bad:**

      a cluster

      ✅ **Good:**

      a function

      ## Code

      - 🔴 **Bad:**

        ```sh
        rm -rf /
        ```

      - 🟢 **Good:**

        ```sh
        rm -r build
        ```

      ## Several

      👎 **Weak answer:** ice
      👍🏽 **Strong answer:** water

      ❌ **Bad:** oil ✅ **Good:** a cloth

      **Bad** ❌

      butter

      **Good** ✅

      Good: ✅ film
      """,
      """
      pair "Serving" 3:1 | - Bad: a cluster | + Good: a function
      pair "Code" 13:3 | - Bad: rm -rf / | + Good: rm -r build
      pair "water" 27:1 | - Weak answer: ice | + Strong answer: water
      pair "a cloth" 30:1 | - Bad: oil | + Good: a cloth
      pair "film" 32:1 | - Bad: butter | + Good: film
      """),
    ReaderCase(
      "a label with nothing under it",
      """
      Bad:

      Good: water
      """,
      """
      pair "water" 1:1 | + Good: water
      ! 1:1 warning pair/one-sided
      """),
    ReaderCase(
      "both sides in the paragraphs of one item",
      """
      - **Bad:** a cluster

        **Good:** a function
      - **Bad:** a stream

        **Good:** a file
      """,
      """
      pair "a function" 1:3 | - Bad: a cluster | + Good: a function
      pair "a file" 4:3 | - Bad: a stream | + Good: a file
      """),
  ]
}
