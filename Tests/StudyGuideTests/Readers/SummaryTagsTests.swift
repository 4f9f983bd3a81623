import TestSupport
import Testing

@Suite("Reading summaries that go on over several blocks, and those without a question mark")
struct SummaryTagsTests {
  @Test(arguments: cases)
  func reads(_ example: ReaderCase) async throws { try await example.check() }

  private static let cases = [
    ReaderCase(
      "a list, options and code in the summary",
      """
      <details>
      <summary>Name the layer of each:

        * Cable
        * Packet</summary><br><b>

        * Cable - the first
        * Packet - the third
      </b></details>

      <details>
      <summary>With what does a header begin?

      * a-head
      * x-head
      </summary><br><b>

      x-head, as all of them do
      </b></details>

      <details>
      <summary>What is printed?

      ```
      print(1 + 1)
      ```

      </summary><br><b>

      Two.
      </b></details>

      <details>
      <summary>What is a yeast?
      Say it in few words.</summary>
      A fungus.
      </details>

      <details>
      <summary>What is missing?

        * This
        * That</summary><br><b>
      </b></details>
      """,
      """
      card "Name the layer of each:" 1:1 | about: • Cable ¶ • Packet | • Cable - the first ¶ • Packet - the third
      question "With what does a header begin?" 11:1 | [ ] a-head | [x] x-head
      card "What is printed?" 21:1 | about: print(1 + 1) | Two.
      faq "What is a yeast? Say it in few words." 33:1 | A fungus.
      """),
    ReaderCase(
      "items of one list before and behind the tag",
      """
      <details>
      <summary>Which shelf is for each?

        * Bread
        * Rolls</summary><br><b>
        * Bread - above
        * Rolls - below
      </b></details>
      """,
      """
      card "Which shelf is for each?" 1:1 | about: • Bread ¶ • Rolls | • Bread - above ¶ • Rolls - below
      """),
    ReaderCase(
      "requests among folds that ask",
      """
      <details><summary>What is a crumb?</summary>

      A piece of bread.

      </details>

      <details><summary>What is a crust?</summary>

      The outside.

      </details>

      <details><summary>How do you keep bread? (without a box)</summary>

      In a cloth.

      </details>

      <details><summary>What is rye? Explain its use</summary>

      A grain.

      </details>

      <details><summary>What is spelt?</summary>

      A wheat.

      </details>

      <details><summary>Name one reason for a flat loaf</summary>

      Old yeast.

      </details>

      <details><summary>How is rye different from wheat</summary>

      It binds more water.

      </details>

      <details><summary>Show the code</summary>

      None.

      </details>

      <details><summary>Table of contents</summary>

      None.

      </details>
      """,
      """
      faq "What is a crumb?" 1:1 | A piece of bread.
      faq "What is a crust?" 7:1 | The outside.
      faq "How do you keep bread? (without a box)" 13:1 | In a cloth.
      faq "What is rye? Explain its use" 19:1 | A grain.
      faq "What is spelt?" 25:1 | A wheat.
      faq "Name one reason for a flat loaf" 31:1 | Old yeast.
      faq "How is rye different from wheat" 37:1 | It binds more water.
      """),
    ReaderCase(
      "the same alone",
      """
      <details><summary>Name one reason for a flat loaf</summary>

      Old yeast.

      </details>
      """,
      """

      """),
  ]
}
