import TestSupport
import Testing

@Suite("Lists of advice with pairs in their items")
struct AdviceListTests {
  @Test(arguments: cases)
  func reads(_ example: ReaderCase) async throws { try await example.check() }

  private static let cases = [
    ReaderCase(
      "in code, with a reason and a linked number",
      """
      ## References

        <a name="const"></a><a name="2.1"></a>
        - [2.1](#const) Use `const` for what never changes. See the rule.

          > Why? A second value is a bug.

          ```js
          // bad - may change
          var tax = 7;

          // good
          const tax = 7;
          ```

        <a name="let"></a>
        - Use `let` in loops:

          - so that each round has its own

          ```js
          // bad
          for (var i = 0;;) {}
          ```

          ```js
          // good
          for (let i = 0;;) {}
          ```
      """,
      """
      pair "Use const for what never changes" 9:5 | - bad - may change: var tax = 7; | + good: const tax = 7; | why: A second value is a bug.
      """),
    ReaderCase(
      "in prose, below each other, on lines and as a list",
      """
      1. Prefer the active voice.

         ❌ The plan was made by us.

         ✅ We made the plan.

      2. Say the number.
         Bad: Many users came.
         Good: 300 users came.

      3. Name the owner.
         - Bad: it was decided
         - Good: Ines decided
      """,
      """
      pair "Prefer the active voice" 3:4 | - : The plan was made by us. | + : We made the plan.
      pair "Say the number" 8:4 | - Bad: Many users came. | + Good: 300 users came.
      pair "Name the owner" 12:6 | - Bad: it was decided | + Good: Ines decided
      """),
    ReaderCase(
      "one item of many shows a pair, and the list is none",
      """
      - Breathe.
      - Write it down.

        Bad: later

        Good: now
      - Sleep.
      """,
      ""),
    ReaderCase(
      "headings in lists keep their anchors",
      """
      See [JSX](#what-is-jsx), [keys](#what-are-keys) and [state](#what-is-state).

      1. ### What is JSX?

         A syntax.

      2. ### What are keys?

         Names of items.
      """,
      """
      faq "What is JSX?" 3:1 | A syntax.
      faq "What are keys?" 7:1 | Names of items.
      """),
  ]
}
