import TestSupport
import Testing

@Suite("Reading what is said below the options without a label")
struct OptionExplanationTests {
  @Test(arguments: cases)
  func reads(_ example: ReaderCase) async throws { try await example.check() }

  private static let cases = [
    ReaderCase(
      "in a run of numbered questions",
      """
      #### Q1. What cools a burn?

      - [ ] Butter
      - [x] Water

      Butter keeps the heat.

      It seals the skin.

      [Reference](https://example.org/burns)

      #### Q2. What puts out fat?

      - [x] A lid
      - [ ] Water

      [Reference](https://example.org/fat) Water throws it about.

      #### Q3. What is it called?

      - [x] A blaze
      - [ ] A spark

      **Explanation**

      - It is large.

      #### Q4. What says the label?

      - [x] Class F
      - [ ] Class A

      [Source](https://example.org/f)

      > F stands for fat.

      #### Q5. What is typed?

      - [x] The first
      - [ ] The second

      `ls lists files`

      1. [One](https://example.org/1)
      2. [Two](https://example.org/2)

      ---

      Another topic begins here.
      """,
      """
      question "What cools a burn?" 1:1 | [ ] Butter | [x] Water | because: Butter keeps the heat. ¶ It seals the skin.
      question "What puts out fat?" 12:1 | [x] A lid | [ ] Water | because: Water throws it about.
      question "What is it called?" 19:1 | [x] A blaze | [ ] A spark | because: It is large.
      question "What says the label?" 28:1 | [x] Class F | [ ] Class A | because: F stands for fat.
      question "What is typed?" 37:1 | [x] The first | [ ] The second | because: ls lists files
      """),
    ReaderCase(
      "below a question in a text",
      """
      Which cools?

      - [ ] Oil
      - [x] Water

      Oil keeps the heat.

      Which burns?

      - [x] Oil
      - [ ] Water

      Now to another thing, which takes longer.

      It has two paragraphs.

      ## Which rests?

      - [x] Dough
      - [ ] Bread

      Now the oven is next.
      """,
      """
      question "Which cools?" 1:1 | [ ] Oil | [x] Water | because: Oil keeps the heat.
      question "Which burns?" 8:1 | [x] Oil | [ ] Water
      question "Which rests?" 17:1 | [x] Dough | [ ] Bread
      """),
  ]
}
