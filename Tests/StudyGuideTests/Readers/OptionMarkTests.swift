import TestSupport
import Testing

@Suite("Reading options that say themselves whether they are right")
struct OptionMarkTests {
  @Test(arguments: cases)
  func reads(_ example: ReaderCase) async throws { try await example.check() }

  private static let cases = [
    ReaderCase(
      "options that are marked themselves",
      """
      Which cools?

      - Oil
      - Water ✅
      - Butter

      Which spreads?
      A) Ice
      B) Butter (correct)

      ### Which burns?

      1. ❌ Ice
      2. ✅ Oil
      3. ❌ Water

      What should you say?

      - ❌ I know.
      - ✅ I asked.

      Which way?

      - Turn (left)
      - Turn (right)
      """,
      """
      question "Which cools?" 1:1 | [ ] Oil | [x] Water | [ ] Butter
      question "Which spreads?" 7:1 | [ ] Ice | [x] Butter
      question "Which burns?" 11:1 | [ ] Ice | [x] Oil | [ ] Water
      pair "I asked" 19:3 | - : I know. | + : I asked.
      """),
    ReaderCase(
      "lists of what is done, notes below options, and a reason that begins with a letter",
      """
      Ready to ship? This is where we are.

      - Tests ✅
      - Docs ✅
      - Translations

      ### Which is salty?

      - Sugar ❌

        It is sweet.
      - Salt ✅

        It is a mineral.
      - Ice

      ## Which is right?

      - Ada's shop (right)
      - Bob's shop (wrong)
      - Cy's shop (wrong)

      ## Open questions

      Before the launch:

      - [x] Ask legal
      - [ ] Ask finance

      ## More

      What melts?

      A) Ice
      B) Lead
      C) Stone

      Answer: A; C melts in fire only.

      What burns?

      A) Ice
      B) Oil
      C) Peat
      D) Sand
      E) Salt

      Answer: B, e.g. lamp oil
      """,
      """
      question "Which is salty?" 7:1 | [ ] Sugar (It is sweet.) | [x] Salt (It is a mineral.) | [ ] Ice
      question "Which is right?" 17:1 | [x] Ada’s shop | [ ] Bob’s shop | [ ] Cy’s shop
      question "What melts?" 32:1 | [x] Ice | [ ] Lead | [ ] Stone | because: C melts in fire only.
      question "What burns?" 40:1 | [ ] Ice | [x] Oil | [ ] Peat | [ ] Sand | [ ] Salt | because: e.g. lamp oil
      """),
  ]
}
