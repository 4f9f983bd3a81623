import TestSupport
import Testing

@Suite("Worked examples")
struct WorkedExampleTests {
  @Test(arguments: cases)
  func reads(_ example: ReaderCase) async throws { try await example.check() }

  private static let cases = [
    ReaderCase(
      "a paragraph and its solution",
      """
      ## Breaking even

      **Worked example.** A bakery sells bread at 4 euros. How many loaves cover a rent of 900?

      *Solution:* 225 loaves.

      Margins matter more.

      **Example 2 – Cakes.** A bakery sells cakes at 9 euros.
      How many cover the rent?
      **Solution.** 100 cakes.
      """,
      """
      scenario "Breaking even" 3:1 | A bakery sells bread at 4 euros. How many loaves cover a rent of 900? | move Solution: 225 loaves.
      scenario "Cakes" 9:1 | A bakery sells cakes at 9 euros. How many cover the rent? | move Solution: 100 cakes.
      """),
    ReaderCase(
      "what belongs to the solution",
      """
      **Worked example:**

      A cafe sells tea at 3 euros.

      A cup costs 1 euro.

      **Solution:** In two steps:

      - 3 − 1 = 2 euros a cup
      - 900 / 2 = 450 cups

      That is 15 a day.

      Not much.
      """,
      """
      scenario "A cafe sells tea at 3 euros" 1:1 | A cafe sells tea at 3 euros. ¶ A cup costs 1 euro. | move Solution: In two steps: ¶ • 3 − 1 = 2 euros a cup ¶ • 900 / 2 = 450 cups
      """),
    ReaderCase(
      "below a heading",
      """
      ## Example

      A bakery sells cakes at 9 euros. How many cover the rent?

      **Solution.** 100 cakes.

      ## Example 3: Tea

      A cafe sells tea.

      ### Solution

      300 cups.

      In a month.
      """,
      """
      scenario "Example" 1:1 | A bakery sells cakes at 9 euros. How many cover the rent? | move Solution: 100 cakes.
      scenario "Tea" 7:1 | A cafe sells tea. | move Solution: 300 cups. ¶ In a month.
      """),
    ReaderCase(
      "examples without a solution, and solutions without an example",
      """
      ## Margins

      **Example.** A bakery sells bread at 4 euros.

      Its rent is 900.

      **Note.** A solution for small shops.

      **Solution.** Sell more.

      **For example:** A cafe.

      Its solution: *Solution* is a word.
      """,
      """

      """),
    ReaderCase(
      "an example that ends before the solution of another thing",
      """
      **Example 1.** A bakery sells bread.

      ## Problem

      It sells too little.

      **Solution.** Sell more.
      """,
      """

      """),
  ]
}
