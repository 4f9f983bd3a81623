import Markdown
import StudyGuide
import TestSupport
import Testing

@Suite("Reading keys of answers")
struct AnswerKeyTests {
  private static let questions = """
    1. Which cools?
       A) Oil
       B) Water

    2. Which two spread?
       A) Butter
       B) Ice
       C) Jam

    3. True or false: Ice helps.

    """
  private static let digest = """
    question "Which cools?" 1:4 | [ ] Oil | [x] Water
    question "Which two spread?" 5:4 | [x] Butter | [ ] Ice | [x] Jam
    question "Ice helps" 10:4 | [ ] True | [x] False
    """

  @Test("Statements of a list, by their place")
  func listed() async throws {
    let digest = try await ElementDigest.of(
      """
      ## True or false?

      - Fat floats.
      - Iron floats.

      Answers: 1 T, 2 F

      ## True or false?

      - Rye is grey. **False**
      - Ice is cold.
      """)
    #expect(
      digest == """
        question "Fat floats" 3:1 | [x] True | [ ] False
        question "Iron floats" 4:1 | [ ] True | [x] False
        question "Rye is grey" 10:1 | [ ] True | [x] False
        ! 11:1 warning question/no-answer
        """, "\(digest)")
  }

  @Test("Numbered statements in paragraphs of their own")
  func statements() async throws {
    let digest = try await ElementDigest.of(
      """
      **1. True or false: Ice helps.**

      2. True or false: Water helps.

      **Answers:** 1 false, 2 true
      """)
    #expect(
      digest == """
        question "Ice helps" 1:1 | [ ] True | [x] False
        question "Water helps" 3:4 | [x] True | [ ] False
        """, "\(digest)")
  }

  @Test(
    "A key gives each question its own answer",
    arguments: [
      "Answers: 1. B, 2. A and C, 3. False", "Answer key: 1-B; 2-A, C; 3-F",
      "**Answers:** 1) b, 2) a, c, 3) false", "Answers\n1: B\n2: A, C\n3: False",
      "**Answers**\n\n1. B\n2. A, C\n3. False", "## Answer key\n\n1. B\n2. A & C\n3. F",
      "### Answers\n\n- 1: B\n- Q2: A, C\n- Question 3: False", "Key: 1B 2A,C 3F",
      "| Question | Answer |\n|---|---|\n| 1 | B |\n| 2 | A, C |\n| 3 | False |",
      "<details><summary>Answers</summary>\n\n1. B\n2. A, C\n3. False\n\n</details>",
    ])
  func keys(_ key: String) async throws {
    let digest = try await ElementDigest.of(Self.questions + "\n" + key)
    #expect(digest == Self.digest, "\(digest)")
  }

  @Test("A key that is taken out leaves no entry in the table of contents")
  func outline() async throws {
    let text = Self.questions + "\n## Answers\n\n1. B\n2. A, C\n3. F\n\n## Next\n\nText."
    let guide = try await GuideReader(settings: GuideSettings()).read(
      [SourceFile(path: "a.md", text: text)], jobs: 1)
    #expect(guide.value.chapters[0].outline.map { $0.content.plainText } == ["Next"])
  }

  @Test(arguments: cases)
  func reads(_ example: ReaderCase) async throws { try await example.check() }

  private static let cases = [
    ReaderCase(
      "questions in paragraphs and below headings, by number or in their order, and reasons",
      """
      Which cools?

      A) Oil
      B) Water

      ### What spreads?

      - A. Butter
      - B. Ice

      ## Answers

      1. B — it carries heat away.
      2. A

         It is soft.

      ## Next

      Text.
      """,
      """
      question "Which cools?" 1:1 | [ ] Oil | [x] Water | because: it carries heat away.
      question "What spreads?" 6:1 | [x] Butter | [ ] Ice | because: It is soft.
      """),
    ReaderCase(
      "questions without options, and answers that run on",
      """
      1. Which oath was sworn in June 1789?
      2. Where was the king stopped?
      3. Name the murderer of Marat.

      ## Answers

      1. The Tennis Court Oath. 2. Varennes. 3. Charlotte Corday.

      ## More

      1. What browns the crust?

         Answer: The Maillard reaction
      2. How much salt?
         Answer: 15 g
         Explanation: Two percent.
      3. Give the date.
         Answer: 27 July 1794.
      """,
      """
      card "Which oath was sworn in June 1789?" 1:1 | The Tennis Court Oath.
      card "Where was the king stopped?" 2:1 | Varennes.
      card "Name the murderer of Marat" 3:1 | Charlotte Corday.
      card "What browns the crust?" 11:1 | The Maillard reaction
      card "How much salt?" 14:1 | 15 g ¶ Two percent.
      card "Give the date" 17:1 | 27 July 1794.
      """),
    ReaderCase(
      "two quizzes with a key each",
      """
      **Q1.** Which cools?
      A) Oil
      B) Water

      Answers: 1. B

      ### Question 1

      Which spreads?

      A) Butter
      B) Ice

      Answers: 1. A
      """,
      """
      question "Which cools?" 1:1 | [ ] Oil | [x] Water
      question "Which spreads?" 9:1 | [x] Butter | [ ] Ice
      """),
    ReaderCase(
      "a key in the line below the last option",
      """
      1. Which cools?
         A) Oil
         B) Water
      2. Which spreads?
         A) Butter
         B) Ice
      Answers: 1. B, 2. A

      ## Bullets

      1. Which burns?
         - A: Ice
         - B: Oil
      2. Which floats?
         - A: Ice
         - B: Lead
      Key: 1-B, 2-A
      """,
      """
      question "Which cools?" 1:4 | [ ] Oil | [x] Water
      question "Which spreads?" 4:4 | [x] Butter | [ ] Ice
      question "Which burns?" 11:4 | [ ] Ice | [x] Oil
      question "Which floats?" 14:4 | [x] Ice | [ ] Lead
      """),
    ReaderCase(
      "lists and statements that ask for no answer do not shift the others, answered questions count",
      """
      The two themes of the chapter are:

      - Taste
      - Fire

      True or false: Butter helps.

      Answer: False

      What is salty?

      A) sugar
      B) salt

      What is cold?

      A) ice
      B) fire

      Answers: 2. B, 3. A
      """,
      """
      question "Butter helps" 6:1 | [ ] True | [x] False
      question "What is salty?" 10:1 | [ ] sugar | [x] salt
      question "What is cold?" 15:1 | [x] ice | [ ] fire
      """),
    ReaderCase(
      "numbers inside of what is explained",
      """
      1. What is salty?
         A) sugar
         B) salt
      2. What is an image?
         A) ink
         B) light

      Answers: 1. B (a 2D salt), 2. A

      ## Open

      1. When was it born?
      2. Who made it?

      ## Answers

      1. In the autumn of year 2. Nobody saw it.
      2. Ada.
      """,
      """
      question "What is salty?" 1:4 | [ ] sugar | [x] salt | because: (a 2D salt)
      question "What is an image?" 4:4 | [x] ink | [ ] light
      card "When was it born?" 12:1 | In the autumn of year 2. Nobody saw it.
      card "Who made it?" 13:1 | Ada.
      """),
    ReaderCase(
      "a solution is no answer to open questions, and what is folded away beside a key stays",
      """
      1. Who is the customer?
      2. What do they pay for?

      ## Solution

      1. Build a cache.
      2. Add a queue.

      ## Folded

      1. What is salty?
         A) sugar
         B) salt

      <details><summary>Answers</summary>

      1. B

      See also chapter nine.

      </details>
      """,
      """
      ! 11:4 warning question/no-answer
      """),
    ReaderCase(
      "two quizzes that begin with 1 above one key",
      """
      1. Which cools?
         A) Oil
         B) Water

      ## Second

      1. Which spreads?
         A) Butter
         B) Ice

      Answers: 1. A
      """,
      """
      ! 1:4 warning question/no-answer
      ! 7:4 warning question/no-answer
      ! 11:1 warning question/unclear-key
      """),
    ReaderCase(
      "a key that names more, one that names less, and options that are not there",
      """
      1. Which cools?
         A) Oil
         B) Water
      2. Which spreads?
         A) Butter
         B) Ice
      3. Which burns?
         A) Oil
         B) Ice

      Answers: 1. B, 2. D, 4. A
      """,
      """
      question "Which cools?" 1:4 | [ ] Oil | [x] Water
      ! 4:4 error question/unknown-option
      ! 7:4 warning question/no-answer
      ! 11:1 warning question/unknown-question
      """),
    ReaderCase(
      "lists under such a heading that are no key",
      """
      Which cools?

      A) Oil
      B) Water

      Answer: B

      ## Answers

      1. Because it carries heat away.
      2. A good answer takes time.
      """,
      """
      question "Which cools?" 1:1 | [ ] Oil | [x] Water
      """),
    ReaderCase(
      "statements without numbers do not take the answers of numbered questions",
      """
      True or false?

      - Ice cools.
      - Fire cools.

      ## Test

      1. Which cools?
         A) Oil
         B) Water
      2. Which spreads?
         A) Ice
         B) Butter

      Answers: 1. B 2. B
      """,
      """
      question "Which cools?" 8:4 | [ ] Oil | [x] Water
      question "Which spreads?" 11:4 | [ ] Ice | [x] Butter
      ! 3:1 warning question/no-answer
      ! 4:1 warning question/no-answer
      """),
  ]
}
