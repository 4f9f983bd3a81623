import TestSupport
import Testing

@Suite("Reading statements and their verdicts")
struct VerdictLineTests {
  @Test(arguments: cases)
  func reads(_ example: ReaderCase) async throws { try await example.check() }

  private static let cases = [
    ReaderCase(
      "true or false",
      """
      True or false: Butter helps a burn.

      Answer: False

      T/F: Water helps a burn.
      Answer: T. It cools.

      1. True or False? Ice helps.

         Answer: False — it freezes.
      2. True/False: Wind helps.
         Answer: false
      """,
      """
      question "Butter helps a burn" 1:1 | [ ] True | [x] False
      question "Water helps a burn" 5:1 | [x] True | [ ] False | because: It cools.
      question "Ice helps" 8:4 | [ ] True | [x] False | because: it freezes.
      question "Wind helps" 11:4 | [ ] True | [x] False
      """),
    ReaderCase(
      "myths and facts",
      """
      ## Myth or fact?

      - Butter helps a burn. (Myth: it traps heat.)
      - Water cools. (Fact)

      Fact or fiction? Ice helps.

      Answer: Fiction. It freezes.
      """,
      """
      question "Butter helps a burn" 3:1 | [ ] True | [x] False | because: it traps heat.
      question "Water cools" 4:1 | [x] True | [ ] False
      question "Ice helps" 6:1 | [ ] True | [x] False | because: It freezes.
      """),
    ReaderCase(
      "statements with their verdicts behind them",
      """
      ## True or false?

      1. It rains. (False, it snows.)
      2. It snows (T)
      3. Wind blows — True. It always does.
      4. The sky is green [false, it is blue (mostly)]
      5. Nobody says
      6. It thaws (in March)

      True/false:

      - Oil burns → false

      ## Ice

      Some of these are true:

      - Ice melts (true)
      """,
      """
      question "It rains" 3:1 | [ ] True | [x] False | because: it snows.
      question "It snows" 4:1 | [x] True | [ ] False
      question "Wind blows" 5:1 | [x] True | [ ] False | because: It always does.
      question "The sky is green" 6:1 | [ ] True | [x] False | because: it is blue (mostly)
      question "Oil burns" 12:1 | [ ] True | [x] False
      ! 7:1 warning question/no-answer
      ! 8:1 warning question/no-answer
      """),
  ]
}
