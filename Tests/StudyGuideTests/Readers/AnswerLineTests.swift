import StudyGuide
import TestSupport
import Testing

@Suite("Reading the answers of hand-written questions")
struct AnswerLineTests {
  @Test(
    "An answer line names the right option in many forms",
    arguments: [
      ("Answer: B", ""), ("Answer: (b)", ""), ("**Answer:** b)", ""), ("> Answer: B", ""),
      ("Ans: B", ""), ("Correct answer: B", ""), ("Answer: B.", ""), ("**Answer: B**", ""),
      ("Answer: Water", ""), ("Solution: B", ""), ("Answer: 2", ""),
      ("**Correct answer: B** – because it cools.", "because it cools."),
      ("Answer: B. It cools.", "It cools."), ("Answer: B because it cools.", "because it cools."),
      ("Answer: B\nExplanation: It cools.", "It cools."),
      ("Answer: B\n\nExplanation: It cools.", "It cools."),
      ("Answer: B\n\n**Why:** It cools.", "It cools."),
      ("Answer: B\n\n> It cools.", "It cools."),
      ("> **Answer:** B\n>\n> It cools.", "It cools."),
      ("<details><summary>Answer</summary> B. It cools.</details>", "It cools."),
      ("<details><summary>Show answer</summary>\n\nB\n\nIt cools.\n\n</details>", "It cools."),
      ("<details><summary>Show</summary>\n\nAnswer: B\n\n</details>", ""),
    ])
  func forms(_ answer: String, explanation: String) async throws {
    let expected =
      "[ ] Ice | [x] Water | [ ] Oil" + (explanation.isEmpty ? "" : " | because: \(explanation)")
    for options in ["A) Ice\nB) Water\nC) Oil", "- A. Ice\n- B. Water\n- C. Oil"] {
      let text = "Which cools?\n\n\(options)\n\n\(answer)"
      let digest = try await ElementDigest.of(text)
      #expect(digest == "question \"Which cools?\" 1:1 | \(expected)", "\(digest)")
    }
  }

  @Test(
    "Several right options",
    arguments: ["A, C", "A and C", "(a) & (c)", "1 and 3", "1, 3", "a) and c)", "A; C", "A, and C"])
  func several(_ answer: String) async throws {
    let digest = try await ElementDigest.of(
      "Which two cool?\n\n1. Ice\n2. Oil\n3. Water\n\nAnswers: \(answer)")
    #expect(
      digest == "question \"Which two cool?\" 1:1 | [x] Ice | [ ] Oil | [x] Water", "\(digest)")
  }

  @Test("An article is no letter")
  func article() async throws {
    let digest = try await ElementDigest.of(
      "What helps?\n\nA) Ice\nB) A cool cloth\n\nAnswer: A cool cloth")
    #expect(digest == "question \"What helps?\" 1:1 | [ ] Ice | [x] A cool cloth")
  }

  @Test("The author's own word for an answer")
  func ownWord() async throws {
    var settings = GuideSettings()
    settings.labels = ["answer": ["Antwort"]]
    let digest = try await ElementDigest.of(
      "Was kühlt?\n\nA) Eis\nB) Wasser\n\nAntwort: B", settings: settings)
    #expect(digest == "question \"Was kühlt?\" 1:1 | [ ] Eis | [x] Wasser")
  }

  @Test(arguments: cases)
  func reads(_ example: ReaderCase) async throws { try await example.check() }

  private static let cases = [
    ReaderCase(
      "answers that name none of the options, or one of two",
      """
      Which cools?

      A) Ice
      B) Water

      Answer: Watter

      Which spreads?

      - Butter
      - Ice

      Answer: buter

      Which burns?

      A) Oil
      B) Ice

      Answer: A or B

      Where to begin?

      - Ask.
      - Look.

      Answer: it depends on what you are asked, and by whom.
      """,
      """
      ! 6:1 warning question/unknown-option
      ! 13:1 warning question/unknown-option
      ! 20:1 warning question/unknown-option
      """),
    ReaderCase(
      "short words for an answer",
      """
      **Q11:** Which is prime?
      a) 4
      b) 7

      **A:** b

      Which is even?

      A: 3
      B: 4

      Ans. B
      """,
      """
      question "Which is prime?" 1:1 | [ ] 4 | [x] 7
      question "Which is even?" 7:1 | [ ] 3 | [x] 4
      """),
    ReaderCase(
      "an item that is no question leaves the others what they are",
      """
      1. Which cools?
         - Oil
         - Water
         Answer: Water
      2. Take a break.
      3. Which spreads?
         - Butter
         - Ice

         Answer: Butter
      """,
      """
      question "Which cools?" 1:4 | [ ] Oil | [x] Water
      question "Which spreads?" 6:4 | [x] Butter | [ ] Ice
      """),
    ReaderCase(
      "numbered questions with lettered options",
      """
      1. What stops bleeding?

         A. Pressure
         B. Ice

         Answer: A

      2. What cools?
         a) Oil
         b) Water
         Answer: b
         Explanation: It carries heat away.

      3. What comes last?
         A) x
         B) y

      Answer: B
      """,
      """
      question "What stops bleeding?" 1:4 | [x] Pressure | [ ] Ice
      question "What cools?" 8:4 | [ ] Oil | [x] Water | because: It carries heat away.
      question "What comes last?" 14:4 | [ ] x | [x] y
      """),
    ReaderCase(
      "options of numbers, and options that are letters themselves",
      """
      How long?

      - 10 ms
      - 20 ms
      - 30 ms

      Answer: 20 ms

      Which letter comes first?

      A) b
      B) a
      C) c

      Answer: B

      Which scale has two sharps?

      A) C major
      B) D major
      C) E. coli

      Answer: D major, for F and C are raised.

      How many?

      A) 2
      B) 3
      C) 4

      Answer: 3

      ### How hot is the core?

      a. 60 °C
      b. 80 °C
      c. 96 °C

      Answer: c. At 96 °C the starch has set.
      """,
      """
      question "How long?" 1:1 | [ ] 10 ms | [x] 20 ms | [ ] 30 ms
      question "Which letter comes first?" 9:1 | [ ] b | [x] a | [ ] c
      question "Which scale has two sharps?" 17:1 | [ ] C major | [x] D major | [ ] E. coli | because: for F and C are raised.
      question "How many?" 25:1 | [ ] 2 | [x] 3 | [ ] 4
      question "How hot is the core?" 33:1 | [ ] 60 °C | [ ] 80 °C | [x] 96 °C | because: At 96 °C the starch has set.
      """),
    ReaderCase(
      "what the answer repeats, options without letters below a heading, and the next question",
      """
      Which is even?

      A) 3
      B) 4

      **Answer: B) 4**

      Pick the port of HTTPS.

      (a) 80
      (b) 443

      *Answer:* (b) 443, the default for TLS.

      ### Which year was it?

      - 1789
      - 1793

      Answer: 1793

      It began earlier.

      **Q11:** Which is prime?
      a) 4
      b) 7
      Answer: b
      """,
      """
      question "Which is even?" 1:1 | [ ] 3 | [x] 4
      question "Pick the port of HTTPS" 8:1 | [ ] 80 | [x] 443 | because: the default for TLS.
      question "Which year was it?" 15:1 | [ ] 1789 | [x] 1793 | because: It began earlier.
      question "Which is prime?" 24:1 | [ ] 4 | [x] 7
      """),
    ReaderCase(
      "what has no answer is told once, and only where something is asked",
      """
      Which of these?

      A) One
      B) Two

      There are two ways:
      A) by train
      B) on foot

      True or false: it rains.

      Text.
      """,
      """
      ! 1:1 warning question/no-answer
      ! 10:1 warning question/no-answer
      """),
    ReaderCase(
      "ticked options with an explanation in a paragraph",
      """
      Which cools?

      - [x] Water
      - [ ] Oil

      Explanation: It carries heat away.

      Text.
      """,
      """
      question "Which cools?" 1:1 | [x] Water | [ ] Oil | because: It carries heat away.
      """),
    ReaderCase(
      "a question with a list is no question with options",
      """
      What do I need?

      - Gloves
      - Water

      The answer: it depends.
      """,
      """

      """),
    ReaderCase(
      "letters that run together, not a word that is an option",
      """
      Which two?
      A) Tea
      B) Ice
      C) Milk
      Answer: AC

      Which one?
      A) AC
      B) DC
      C) Neither
      Answer: AC

      Which?
      A) Tea
      B) Ice
      Answer: CAB
      """,
      """
      question "Which two?" 1:1 | [x] Tea | [ ] Ice | [x] Milk
      question "Which one?" 7:1 | [x] AC | [ ] DC | [ ] Neither
      ! 16:1 warning question/unknown-option
      """),
    ReaderCase(
      "a fence that repeats the right option",
      """
      ## Q. Which does not compile?
      A. double a, int b = 0;  
      B. int a, b;  
      ```
      A. double a, int b = 0;
      ```
      **Explanation**: The types differ.

      ## Q. Which is true?
      A. Once.  
      B. Twice.  
      ```java
      A. Once in a while.
      ```
      """,
      """
      question "Which does not compile?" 1:1 | [x] double a, int b = 0; | [ ] int a, b; | because: The types differ.
      faq "Q. Which is true?" 9:1 | A. Once. ¶ B. Twice. ¶ A. Once in a while.
      """),
    ReaderCase(
      "the facts, a label above the options, and marks that repeat the answer",
      """
      ## Question 1

      **Fact Pattern:**
      Parker sues Kendall. The court must decide.

      The statute is new.

      **Options:**
      (A) Apply it. ← CORRECT
      (B) Ignore it.
      (C) Deny it. <- wrong

      **Answer:** A

      **Why Correct:** No rule is on point.

      ## Question 2

      It rains.

      Who gets wet?

      Options:

      - A) The cat *correct*
      - B) The fish. *wrong*

      Answer: A
      """,
      """
      question "Parker sues Kendall" 3:1 | about: The statute is new. | [x] Apply it. | [ ] Ignore it. | [ ] Deny it. | because: No rule is on point.
      question "Who gets wet?" 21:1 | [x] The cat correct | [ ] The fish.
      """),
  ]
}
