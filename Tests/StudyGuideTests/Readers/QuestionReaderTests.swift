import TestSupport
import Testing

@Suite("Reading hand-written questions")
struct QuestionReaderTests {
  @Test(
    "Headings of a quiz",
    arguments: [
      ("Final quiz", true), ("🎯 Pop quiz", true), ("Chapter 3 quiz", true), ("Mock exam", true),
      ("Practice test", true), ("Review quiz 2", true), ("The final exam", false),
      ("Test", false), ("Pub quiz", false),
    ])
  func headings(heading: String, isOne: Bool) async throws {
    let digest = try await ElementDigest.of(
      "## \(heading)\n\n1. Name the ninth allergen.\n\nAnswers:\n\n1. Sesame")
    #expect((digest == "card \"Name the ninth allergen\" 3:1 | Sesame") == isOne, "\(digest)")
  }

  @Test(arguments: cases)
  func reads(_ example: ReaderCase) async throws { try await example.check() }

  @Test("A list of any length below a question is read without a crash")
  func longList() async throws {
    let items = (1...300).map { "- \($0 == 200 ? "A) " : "")option \($0)" }
    let digest = try await ElementDigest.of(
      "Which?\n\n" + items.joined(separator: "\n") + "\n\nAnswer: option 7")
    #expect(digest.contains("[x] option 7 |"))
  }

  private static let cases = [
    ReaderCase(
      "statements above boxes in a practice exam, and tasks elsewhere",
      """
      # 🧪 Practice exam

      1. A startup wants to be told when the bill grows.
          - [ ] Cost Explorer
          - [x] Budgets
          > It sends a mail.
      2. A static address is needed for TCP:
          - [x] A network balancer
          - [ ] A classic one

      ## Part 2

      1. An app must read from S3.
          - [x] A role
          - [ ] A key
      """,
      """
      question "A startup wants to be told when the bill grows" 3:4 | [ ] Cost Explorer | [x] Budgets | because: It sends a mail.
      question "A static address is needed for TCP:" 7:4 | [x] A network balancer | [ ] A classic one
      question "An app must read from S3" 13:4 | [x] A role | [ ] A key
      """),
    ReaderCase(
      "boxes below tasks",
      """
      ## Tasks

      1. The bill is paid.
          - [ ] by card
          - [x] by invoice
      """,
      ""),
    ReaderCase(
      "options with notes and explanation",
      """
      Which constraint dominates?

      - [ ] Latency — nobody waits
      - [x] Cost — three clients

      > Because of the budget.
      """,
      """
      question "Which constraint dominates?" 1:1 | [ ] Latency (nobody waits) | [x] Cost (three clients) | because: Because of the budget.
      """),
    ReaderCase(
      "numbered questions",
      """
      1. First question?
         - [ ] a
         - [x] b
      2. Second question?
         - [x] c
         - [ ] d
      """,
      """
      question "First question?" 1:4 | [ ] a | [x] b
      question "Second question?" 4:4 | [x] c | [ ] d
      """),
    ReaderCase(
      "stems that ask without a question mark",
      """
      The capital of France is:

      - [ ] Rome
      - [x] Paris

      Water boils at ___ °C.

      - [x] 100
      - [ ] 90

      Q3: Name the tallest.

      - [x] Everest
      - [ ] Etna

      The largest planet is

      - A. Mars
      - B. Jupiter

      Answer: B

      Bread rises through…

      - yeast
      - salt

      Answer: yeast

      ## Check: tick the true ones

      - [ ] Ice burns
      - [x] Oil burns

      ## Quiz

      1. Name the red one.
         - [x] Mars
         - [ ] Venus
      2. Rest.
      3. Name the blue one.
         - [ ] Mars
         - [x] Neptune
      """,
      """
      question "The capital of France is:" 1:1 | [ ] Rome | [x] Paris
      question "Water boils at ___ °C" 6:1 | [x] 100 | [ ] 90
      question "Name the tallest" 11:1 | [x] Everest | [ ] Etna
      question "The largest planet is" 16:1 | [ ] Mars | [x] Jupiter
      question "Bread rises through…" 23:1 | [x] yeast | [ ] salt
      question "Check: tick the true ones" 30:1 | [ ] Ice burns | [x] Oil burns
      question "Name the red one" 37:4 | [x] Mars | [ ] Venus
      question "Name the blue one" 41:4 | [ ] Mars | [x] Neptune
      """),
    ReaderCase(
      "a to-do list is none",
      """
      Today:

      - [ ] foo
      - [x] bar
      """,
      """

      """),
    ReaderCase(
      "unchecked options only are a to-do list",
      """
      What is left?

      - [ ] foo
      - [ ] bar
      """,
      """

      """),
    ReaderCase(
      "lettered options in one paragraph",
      """
      Which two? Select all that apply.
      A) One
      B) Two
      C) Three
      Answer: A, C
      """,
      """
      question "Which two?" 1:1 | [x] One | [ ] Two | [x] Three
      """),
    ReaderCase(
      "lettered items and a bold answer",
      """
      Which one?

      - A. Alpha
      - B. Beta

      **Answer:** B — since beta.
      """,
      """
      question "Which one?" 1:1 | [ ] Alpha | [x] Beta | because: since beta.
      """),
    ReaderCase(
      "no answer line",
      """
      Which none?
      A) One
      B) Two
      """,
      """
      ! 1:1 warning question/no-answer
      """),
    ReaderCase(
      "an answer that is not there",
      """
      Which one?
      A) One
      B) Two
      Answer: D
      """,
      """
      ! 4:1 error question/unknown-option
      """),
    ReaderCase(
      "everything ticked",
      """
      Which are right?

      - [x] a
      - [x] b
      """,
      """
      question "Which are right?" 1:1 | [x] a | [x] b
      ! 1:1 warning question/no-distractor
      """),
    ReaderCase(
      "the heading is the question",
      """
      ## Which is right?

      - [x] a
      - [ ] b
      """,
      """
      question "Which is right?" 1:1 | [x] a | [ ] b
      """),
    ReaderCase(
      "code between the question and what is to be ticked",
      """
      What is printed?

      ```
      print(1 + 1)
      ```

      - [ ] 11
      - [x] 2
      """,
      """
      question "What is printed?" 1:1 | about: print(1 + 1) | [ ] 11 | [x] 2
      """),
    ReaderCase(
      "a heading, code, lettered items and the answer folded away, as a heading of another level",
      """
      ###### 7. What is printed?

      ```
      print(1 + 1)
      ```

      - A: `11`
      - B: `2`

      <details><summary>Answer</summary>

      #### Answer: B

      Both are numbers.

      They are added.

      </details>

      ---

      ###### 8. Which one?

      - A: One
      - B: Two

      **Answer:** A — the first.

      Afterward.

      ## Next

      Text.
      """,
      """
      question "What is printed?" 1:1 | about: print(1 + 1) | [ ] 11 | [x] 2 | because: Both are numbers. ¶ They are added.
      question "Which one?" 22:1 | [x] One | [ ] Two | because: the first. ¶ Afterward.
      """),
    ReaderCase(
      "questions with options below a FAQ",
      """
      ## FAQ

      **Is it safe?**

      Mostly yes.

      Which wire is earth?

      A) Brown
      B) Green

      Answer: B

      ### What must not share a strip?

      - [x] Heater
      - [ ] Lamp
      """,
      """
      faq "Is it safe?" 3:1 | Mostly yes.
      question "Which wire is earth?" 7:1 | [ ] Brown | [x] Green
      question "What must not share a strip?" 14:1 | [x] Heater | [ ] Lamp
      """),
    ReaderCase(
      "a FAQ whose answers are lettered lists without a right one",
      """
      ## FAQ

      ### Which ways are there?

      - A: by train
      - B: on foot
      """,
      """
      faq "Which ways are there?" 3:1 | • A: by train ¶ • B: on foot
      """),
    ReaderCase(
      "statements among questions with boxes",
      """
      ## Storage

      ### Which of these is a database?

      - [ ] S3.
      - [x] RDS.

      ### RDS supports SOAP only through [...].

      - [ ] HTTP.
      - [x] HTTPS.

      ### True or False: Backups are enabled by default.

      - [x] True.
      - [ ] False.

      ## Today

      ### Buy

      - [x] Milk
      - [ ] Bread

      ### Write home

      - [ ] Aunt
      - [x] Mother
      """,
      """
      question "Which of these is a database?" 3:1 | [ ] S3. | [x] RDS.
      question "RDS supports SOAP only through […]" 8:1 | [ ] HTTP. | [x] HTTPS.
      question "True or False: Backups are enabled by default" 13:1 | [x] True. | [ ] False.
      """),
    ReaderCase(
      "several ticks, or all, are no answer to a statement",
      """
      ### Which is warm?

      - [x] Tea
      - [ ] Ice

      ### The list for Monday

      - [x] Milk
      - [x] Bread
      - [ ] Salt

      ### Milk

      - [x] One litre
      """,
      """
      question "Which is warm?" 1:1 | [x] Tea | [ ] Ice
      """),
  ]
}
