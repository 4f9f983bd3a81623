import TestSupport

extension PairReaderFormsTests {
  /// Pairs in items, tables, quotations and code.
  static let places = [
    ReaderCase(
      "several weak answers before the strong one",
      """
      Weak answer: one

      Weak answer: two

      Strong answer: three
      """,
      """
      pair "three" 1:1 | - Weak answer: one | - Weak answer: two | + Strong answer: three
      """),
    ReaderCase(
      "GOOD alone",
      """
      GOOD: nothing beside it
      """,
      """
      pair "nothing beside it" 1:1 | + GOOD: nothing beside it
      ! 1:1 warning pair/one-sided
      """),
    ReaderCase(
      "in a quote",
      """
      > **Bad:** one
      >
      > **Good:** two
      """,
      """
      pair "two" 1:3 | - Bad: one | + Good: two
      """),
    ReaderCase(
      "list under a bare label",
      """
      **Don't**

      - a
      - b

      **Do**

      - c
      """,
      """
      pair "c" 1:1 | - Don’t: • a ¶ • b | + Do: • c
      """),
    ReaderCase(
      "table with a subject and a reason",
      """
      | Topic | Weak answer | Strong answer | Why |
      |---|---|---|---|
      | Serving | a cluster | a function | cost |
      """,
      """
      pair "Serving" 3:1 | - Weak answer: a cluster | + Strong answer: a function | why: cost
      """),
    ReaderCase(
      "table with an empty cell",
      """
      | Bad | Good |
      |---|---|
      | a | b |
      | c | |
      """,
      """
      pair "b" 3:1 | - Bad: a | + Good: b
      mistake "c" 4:1 | - Bad: c
      ! 4:3 warning pair/one-sided
      """),
    ReaderCase(
      "a table of yes and no about features is none",
      """
      | Feature | Yes | No |
      |---|---|---|
      | a | x | |
      """,
      """

      """),
    ReaderCase(
      "strong side first in one line",
      """
      ✅ two → ❌ one
      """,
      """
      pair "two" 1:1 | - : one | + : two
      """),
    ReaderCase(
      "comments in a shell fence",
      """
      ```sh
      # Bad
      rm -rf /

      # Good
      rm -r build
      ```
      """,
      """
      pair "rm -r build" 2:1 | - Bad: rm -rf / | + Good: rm -r build
      """),
    ReaderCase(
      "code with an ordinary comment is code",
      """
      ```swift
      // goodness
      let a = 1
      ```
      """,
      """

      """),
    ReaderCase(
      "emphasis inside the answer is kept as text",
      """
      BAD: use *many* `servers`

      GOOD: use **one**
      """,
      """
      pair "use one" 1:1 | - BAD: use many servers | + GOOD: use one
      """),
    ReaderCase(
      "a heading with the answer behind its colon",
      """
      ## Serving

      ### ❌ Bad: a cluster

      ### ✅ Good: a function
      """,
      """
      pair "Serving" 3:1 | - Bad: a cluster | + Good: a function
      """),
    ReaderCase(
      "formatted label",
      """
      **❌ Bad**: one

      **✅ Good**: two
      """,
      """
      pair "two" 1:1 | - Bad: one | + Good: two
      """),
  ]
}
