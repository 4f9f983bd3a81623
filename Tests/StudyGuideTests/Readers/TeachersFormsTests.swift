import TestSupport
import Testing

/// Forms that teachers used in guides they wrote to try the program.
@Suite("Reading what teachers wrote")
struct TeachersFormsTests {
  @Test(arguments: cases)
  func reads(_ example: ReaderCase) async throws { try await example.check() }

  private static let cases = [
    ReaderCase(
      "a key takes the quiz right above it, not what is only to be thought about",
      """
      ## Warm-up

      1. What is a table?
      2. What is a row?

      ## Quiz

      1. Which cools?
         - A. Oil
         - B. Water
      2. Which burns?
         - A. Fire
         - B. Ice

      **Answers:** 1. B, 2. A
      """,
      """
      question "Which cools?" 8:4 | [ ] Oil | [x] Water
      question "Which burns?" 11:4 | [x] Fire | [ ] Ice
      """),
    ReaderCase(
      "verdicts behind numbered calls, and a line between the heading and its statements",
      """
      ## True or false

      Write T or F.

      1. Ice cools.
      2. Fire cools.

      Answers: 1 T, 2 F

      ## More

      1. True or false: Water is wet. **True**
      2. True or false: Fire is wet. (False)
      """,
      """
      question "Ice cools" 5:1 | [x] True | [ ] False
      question "Fire cools" 6:1 | [ ] True | [x] False
      question "Water is wet" 12:4 | [x] True | [ ] False
      question "Fire is wet" 13:4 | [ ] True | [x] False
      """),
    ReaderCase(
      "marked options below a line that is no question",
      """
      ## Which is correct?

      The Edict of Milan in AD 313

      a) made Christianity the only religion
      b) allowed Christians to worship freely ✅
      c) ended the games
      """,
      """
      question "The Edict of Milan in AD 313" 3:1 | [ ] made Christianity the only religion | [x] allowed Christians to worship freely | [ ] ended the games
      """),
    ReaderCase(
      "a case with its questions and a model answer, and one with a heading below its lesson",
      """
      ## Case study: The bus stop

      A man falls down. He does not breathe.

      Questions:

      1. What do you do first?

      Model answer: Call for help, then push.

      ## Case study: Cannae

      Hannibal met a larger army.

      **Lesson:** Numbers alone do not win.

      ### Questions

      1. Why did the numbers not help?
      """,
      """
      scenario "The bus stop" 1:1 | A man falls down. He does not breathe. | questions Questions: 1. What do you do first? | move Model answer: Call for help, then push.
      scenario "Cannae" 11:1 | Hannibal met a larger army. | lesson Lesson: Numbers alone do not win. | questions Questions: 1. Why did the numbers not help?
      """),
    ReaderCase(
      "mistakes with their number in bold above the text, and bold myths",
      """
      ## Common mistakes

      **Mistake 1: Calling Caesar the first emperor.**
      Augustus was the first.

      **Mistake 2: Mixing up Gauls and Goths.**
      They lived 500 years apart.

      ## Myths

      - **Myth: Nero fiddled.** The fiddle did not exist.
      - **Myth: Gladiators always died.** Most survived.

      ## Myths of Greece

      - **Zeus.** He throws the lightning.
      """,
      """
      mistake "Calling Caesar the first emperor" 3:1 | what: Augustus was the first.
      mistake "Mixing up Gauls and Goths" 6:1 | what: They lived 500 years apart.
      mistake "Nero fiddled" 11:1 | fix: The fiddle did not exist.
      mistake "Gladiators always died" 12:1 | fix: Most survived.
      """),
    ReaderCase(
      "numbered letters in a FAQ, and bold questions of a self-check",
      """
      ## FAQ

      Q1. Who was Romulus?
      A1. The founder.

      Q2: Who was Remus?
      A2: His brother.

      ## Check your understanding

      **1. Why is water wet?**
      Because it sticks.

      **2. Why is ice hard?**
      """,
      """
      faq "Who was Romulus?" 3:1 | The founder.
      faq "Who was Remus?" 6:1 | His brother.
      faq "Why is water wet?" 11:1 | Because it sticks.
      """),
    ReaderCase(
      "procedures by what their verbs take, and in lines",
      """
      ## Using an AED

      1. Bare the chest.
      2. Stick it on.
      3. Expose the wound.

      ## Names of cats

      1. Tom the second
      2. Felix the first
      3. Garfield, always hungry

      ## In lines

      Step 1: Open the box.
      Step 2: Take out the pad (2 min).
      """,
      """
      steps "Using an AED" 3:1 | Bare the chest. | Stick it on. | Expose the wound.
      steps "In lines" 15:1 | Open the box. | Take out the pad 120-120s
      """),
    ReaderCase(
      "levels that are compared, abbreviations, plain names, dated paragraphs, a reason",
      """
      ## Isolation

      | Level | Dirty read | Phantom |
      |---|---|---|
      | Read committed | no | yes |
      | Repeatable read | no | perhaps |
      | Serializable | never | no |

      ## Abbreviations

      - DDL – Data Definition Language

      ## Building

      Aqueduct: a channel that brings water.

      Forum: the square where a town trades.

      Insula: a block of flats for many.

      ## The war

      **218 BC** Hannibal crosses the Alps.

      **216 BC** Hannibal wins at Cannae.

      **202 BC** Scipio wins at Zama.

      ## Figures

      **Wrong:** VIIII = 9.

      **Right:** IX = 9.

      **Because:** no sign stands four times.
      """,
      """
      comparison "Isolation" 3:1 | Dirty read: Read committed = no, Repeatable read = no, Serializable = never | Phantom: Read committed = yes, Repeatable read = perhaps, Serializable = no
      term "DDL" 11:1 | Data Definition Language
      term "Aqueduct" 15:1 | a channel that brings water.
      term "Forum" 17:1 | the square where a town trades.
      term "Insula" 19:1 | a block of flats for many.
      chronology "The war" 23:1 | 218 BC = Hannibal crosses the Alps. | 216 BC = Hannibal wins at Cannae. | 202 BC = Scipio wins at Zama.
      pair "Figures" 31:1 | - Wrong: VIIII = 9. | + Right: IX = 9. | why: no sign stands four times.
      """),
    ReaderCase(
      "an initial ends no sentence",
      """
      - 1970: Edgar F. Codd publishes his model. It spreads.
      - 1974: D. D. Chamberlin writes SEQUEL.
      - 1986: Vitamin C. The end.
      """,
      """
      chronology "Chapter" 1:1 | 1970 = Edgar F. Codd publishes his model.: It spreads. | 1974 = D. D. Chamberlin writes SEQUEL. | 1986 = Vitamin C.: The end.
      """),
    ReaderCase(
      "exercises with the answer in the line, a gap with its word behind it, a choice among them",
      """
      **Exercise 1.** Name three forms. **Model answer:** 1NF, 2NF, 3NF.

      1. The hot room is the ______. (caldarium)
      2. She ____ (go) to the baths.

      Then:

      1. Which is the cold room? Answer: the frigidarium
      2. A view is:
         A) a table
         B) a query
         Correct answer: B
      """,
      """
      card "Name three forms" 1:1 | 1NF, 2NF, 3NF.
      card "The hot room is the ______" 3:1 | caldarium
      card "Which is the cold room?" 8:1 | the frigidarium
      question "A view is:" 9:4 | [ ] a table | [x] a query
      """),
  ]
}
