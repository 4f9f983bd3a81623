import TestSupport
import Testing

@Suite("Answers in the forms in which people write them")
struct AnswerFormsTests {
  @Test(arguments: keys + options + shown + questions + cards)
  func reads(_ example: ReaderCase) async throws { try await example.check() }

  private static let keys = [
    ReaderCase(
      "a key in one line, parted by its numbers alone",
      """
      # Review questions

      1. Which drug comes first in PEA?
      2. Which level is a stroke?

      **Answers:** 1. Adrenaline 2. Level 2
      """,
      """
      card "Which drug comes first in PEA?" 3:1 | Adrenaline
      card "Which level is a stroke?" 4:1 | Level 2
      """),
    ReaderCase(
      "the same folded away",
      """
      # Review questions

      1. Which drug comes first in PEA?
      2. Which level is a stroke?

      <details><summary>Answers</summary>1. Adrenaline 2. Level 2</details>
      """,
      """
      card "Which drug comes first in PEA?" 3:1 | Adrenaline
      card "Which level is a stroke?" 4:1 | Level 2
      """),
    ReaderCase(
      "a key whose numbers are not those of the questions is not guessed at",
      """
      # Review questions

      1. Which drug comes first in PEA?
      2. Which level is a stroke?

      **Answers:** 1. Adrenaline 2. Level 2 3. Cephalic
      """,
      """
      ! 3:1 note study/unread
      ! 6:1 warning question/unclear-key
      """),
    ReaderCase(
      "a number inside an answer parts nothing",
      """
      # Review questions

      1. Which drug comes first in PEA?

      **Answers:** 1. Adrenaline, see chapter 2. It is given at once.
      """,
      """
      card "Which drug comes first in PEA?" 3:1 | Adrenaline, see chapter 2. It is given at once.
      """),
    ReaderCase(
      "dashes behind the numbers",
      """
      # Review questions

      1. Which drug comes first in PEA?
      2. Which level is a stroke?
      3. Which vein is used?

      Answers: 1 – Adrenaline, 2 – Level 2, 3 – Cephalic
      """,
      """
      card "Which drug comes first in PEA?" 3:1 | Adrenaline
      card "Which level is a stroke?" 4:1 | Level 2
      card "Which vein is used?" 5:1 | Cephalic
      """),
  ]

  private static let options = [
    ReaderCase(
      "options in one line with the answer in brackets",
      """
      # Quiz

      1. Which layer routes? A) 1 B) 2 C) 3 (Answer: C)
      2. Which port is HTTPS? A) 80 B) 443 C) 22 (secure)
      """,
      """
      question "Which layer routes?" 3:4 | [ ] 1 | [ ] 2 | [x] 3
      ! 4:4 warning question/no-answer
      """),
    ReaderCase(
      "a tick and a letter",
      """
      # Quiz

      1. Which port is DNS?

         A. 53
         B. 67

         ✔ A

      2. Which port is SSH?

         A. 22
         B. 23

         ✔ A good choice.
      """,
      """
      question "Which port is DNS?" 3:4 | [x] 53 | [ ] 67
      ! 10:4 warning question/no-answer
      """),
    ReaderCase(
      "letters in one item, boxes in the other",
      """
      # Check yourself

      1. Which drug treats asthma?
         a) salbutamol
         b) heparin
         c) warfarin

         **Answer: a** – it opens the airways.

      2. What colour tag?
         - [ ] Green
         - [x] Red
      """,
      """
      question "Which drug treats asthma?" 3:4 | [x] salbutamol | [ ] heparin | [ ] warfarin | because: it opens the airways.
      question "What colour tag?" 10:4 | [ ] Green | [x] Red
      """),
    ReaderCase(
      "what stands below the answer in its item explains it",
      """
      **Which is cold?**
      - Fire
      - Ice
      - Answer: B
        - It melts at nought degrees.
      """,
      """
      question "Which is cold?" 1:1 | [ ] Fire | [x] Ice | because: It melts at nought degrees.
      """),
  ]

  private static let shown = [
    ReaderCase(
      "behind the question mark, in bold, in italics or behind an arrow",
      """
      # Review questions

      1. Which drug comes first in PEA? **Adrenaline**
      2. Which level is a stroke? *Level 2*
      3. Which vein is used? → Cephalic
      4. Which of them hurts? *Discuss it with a partner.*
      5. What follows? (see → below)
      """,
      """
      card "Which drug comes first in PEA?" 3:1 | Adrenaline
      card "Which level is a stroke?" 4:1 | Level 2
      card "Which vein is used?" 5:1 | Cephalic
      """),
    ReaderCase(
      "nothing of it elsewhere",
      """
      # Rivers

      1. Which is the longest? *The Nile*
      2. Which is the widest? → a matter of season
      """,
      """
      """),
  ]

  private static let questions = [
    ReaderCase(
      "plain questions of a FAQ beside bold ones",
      """
      # FAQ

      **Is it hard?** It depends.

      **How long is it?** Two hours.

      What does it cost?
      300 euros.

      Where is it held?
      In Bonn.
      """,
      """
      faq "Is it hard?" 3:1 | It depends.
      faq "How long is it?" 5:1 | Two hours.
      faq "What does it cost?" 7:1 | 300 euros.
      faq "Where is it held?" 10:1 | In Bonn.
      """),
    ReaderCase(
      "the same in a list",
      """
      # FAQ

      1. **Is it hard?** It depends.
      2. What does it cost?
         300 euros.
      """,
      """
      faq "Is it hard?" 3:1 | It depends.
      faq "What does it cost?" 4:1 | 300 euros.
      """),
    ReaderCase(
      "a question to think about inside an answer",
      """
      # FAQ

      **Is it hard?** It depends.

      But why?
      Nobody knows.

      **How long is it?**

      How long is a string?
      Two hours.
      """,
      """
      faq "Is it hard?" 3:1 | It depends. ¶ But why? Nobody knows.
      faq "How long is it?" 8:1 | How long is a string? Two hours.
      """),
    ReaderCase(
      "alone it is text",
      """
      # FAQ

      What does it cost?
      300 euros.
      """,
      """
      """),
  ]

  private static let cards = [
    ReaderCase(
      "numbered labels in bold",
      """
      # WW1

      ## Source work

      **Q1.** Who said this, and when?
      **A1.** Edward Grey, on the eve of war.

      **Q2.** What does the metaphor mean?

      **A2.** Peace is ending.
      """,
      """
      card "Who said this, and when?" 5:1 | Edward Grey, on the eve of war.
      card "What does the metaphor mean?" 8:1 | Peace is ending.
      """),
    ReaderCase(
      "labels whose numbers differ",
      """
      # Paper sizes

      **A4.** The common one.

      **Q1.** The first quarter.
      **A3.** The large one.
      """,
      """
      """),
    ReaderCase(
      "double colons inside of either side",
      """
      # IPv6

      ## Flashcards

      IPv6 loopback :: ::1
      What is fe80::/10? :: link-local
      2001:db8::/32 :: documentation prefix
      std::vector in C++ :: a dynamic array
      capital of France::Paris
      """,
      """
      card "IPv6 loopback" 5:1 | ::1
      card "What is fe80::/10?" 6:1 | link-local
      card "2001:db8::/32" 7:1 | documentation prefix
      card "std::vector in C++" 8:1 | a dynamic array
      card "capital of France" 9:1 | Paris
      """),
  ]
}
