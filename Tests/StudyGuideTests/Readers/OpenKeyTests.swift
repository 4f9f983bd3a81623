import TestSupport
import Testing

@Suite("Keys of questions without options")
struct OpenKeyTests {
  @Test(arguments: cases)
  func reads(_ example: ReaderCase) async throws { try await example.check() }

  private static let cases = [
    ReaderCase(
      "a quiz of mixed kinds",
      """
      ## Quiz

      1. Which type of contamination is a metal shaving?
         A. Biological
         B. Physical
      2. The ninth allergen is ______.
      3. Name the four groups.

      **Answer key**

      1. B – metal is an object.
      2. sesame
      3. Children, the old, the pregnant, the sick

      ## Self-test

      1. Which of these is a virus?
         - [ ] Salmonella
         - [x] Hepatitis A
      2. The ninth allergen is ______. (sesame)
      """,
      """
      question "Which type of contamination is a metal shaving?" 3:4 | [ ] Biological | [x] Physical | because: metal is an object.
      card "The ninth allergen is ______" 6:1 | sesame
      card "Name the four groups" 7:1 | Children, the old, the pregnant, the sick
      question "Which of these is a virus?" 17:4 | [ ] Salmonella | [x] Hepatitis A
      card "The ninth allergen is ______" 20:1 | sesame
      """),
    ReaderCase(
      "a key belongs to the exercise right above it",
      """
      ## Review

      Fill in the blanks:

      1. Sanitizing reduces ________ to safe levels. (pathogens)
      2. The third sink is for ________. (sanitizing)

      Match the pest with its sign:

      | | |
      |---|---|
      | 1. Cockroach | a. Gnaw marks |
      | 2. Rodent | b. Strong odour |

      Answers: 1-b, 2-a

      ## Quiz

      1. A cockroach leaves ____.
      2. A rodent leaves ____.

      | | |
      |---|---|
      | 1. Cockroach | A. Gnaw marks |
      | 2. Rodent | B. Strong odour |

      Answers: 1-B, 2-A
      """,
      """
      card "Sanitizing reduces ________ to safe levels" 5:1 | pathogens
      card "The third sink is for ________" 6:1 | sanitizing
      ! 19:1 note study/unread
      """),
    ReaderCase(
      "letters that answer gaps, and small ones that do not",
      """
      ## Quiz

      1. The string between D and E is ____.
      2. The lowest string is ____. (E)

      Answers: 1. A, 2. D

      ## Exercises

      1. Name the sink.
      2. Name the towel.

      Answers: 1-b, 2-a
      """,
      """
      card "The string between D and E is ____" 3:1 | A
      card "The lowest string is ____" 4:1 | E
      ! 6:1 warning question/unknown-question
      """),
    ReaderCase(
      "among exercises everything numbered is a question",
      """
      ## Self-test

      1. How many sides has a triangle?
      2. Name the capital of France.
      3. The chemical sign of iron

      ### Answers

      1. Three
      2. Paris
      3. Fe

      ## Practice

      **1.** How much water? You have 5 mL.

      **2.** Work out the dose.

      ### Answers

      **1.** 10 mL

      **2.** 3 mg
      """,
      """
      card "How many sides has a triangle?" 3:1 | Three
      card "Name the capital of France" 4:1 | Paris
      card "The chemical sign of iron" 5:1 | Fe
      card "How much water?" 15:1 | 10 mL
      card "Work out the dose" 17:1 | 3 mg
      """),
    ReaderCase(
      "elsewhere a task is a question only beside one",
      """
      ## Test

      1. How many sides has a triangle?
      2. Name the capital of France.

      ### Answers

      1. Three
      2. Paris

      ## Setup

      1. Open the box.
      2. Name the device.

      **1.** A paragraph.

      ### Answers

      1. Yes
      2. No
      """,
      """
      card "How many sides has a triangle?" 3:1 | Three
      card "Name the capital of France" 4:1 | Paris
      """),
  ]
}
