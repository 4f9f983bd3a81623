import TestSupport
import Testing

@Suite("Reading hand-written cards")
struct CardReaderTests {
  @Test(arguments: cases)
  func reads(_ example: ReaderCase) async throws { try await example.check() }

  private static let cases = [
    ReaderCase(
      "front and back in one line below Flashcards",
      """
      # Flashcards

      ## Ports

      What port does HTTPS use? :: 443
      TCP::Transmission Control Protocol

      - SSH port ::: 22
      - `std::vector` :: a list

      Nothing to learn here.

      """,
      """
      card "What port does HTTPS use?" 5:1 | 443
      card "TCP" 6:1 | Transmission Control Protocol
      card "SSH port" 8:1 | 22
      card "std::vector" 9:1 | a list
      """),
    ReaderCase(
      "the same elsewhere",
      """
      ## Paths

      Use the path Foo::bar here.
      """,
      ""),
    ReaderCase(
      "labels in bold with full stops",
      """
      ## Painters

      **Q. Did he sell one painting?**
      **A.** That is a legend.

      **Q2. Did he cut off his ear?**

      **A.** A part of it.

      **Quite sure?** Yes.

      ## FAQ

      **Q. Was he Dutch?**

      **A.** Yes.
      """,
      """
      card "Did he sell one painting?" 3:1 | That is a legend.
      card "Did he cut off his ear?" 6:1 | A part of it.
      faq "Was he Dutch?" 14:1 | Yes.
      """),
    ReaderCase(
      "tables of questions and of words",
      """
      | Question | Answer |
      |---|---|
      | What cools? | Water |
      | What spreads? | Butter, *softly* |

      | Front | Back |
      |---|---|
      | le chien | the dog |

      | Question | Answer |
      |---|---|
      | 1 | B |
      | 2 | C |

      | Question | Answer |
      |---|---|
      | What is the folder above? | `..` |

      | Question | Answer |
      |---|---|
      | What burns? | ____ |
      | What melts? | ____ |
      """,
      """
      card "What cools?" 3:1 | Water
      card "What spreads?" 4:1 | Butter, softly
      card "le chien" 8:1 | the dog
      card "What is the folder above?" 17:1 | ..
      """),
    ReaderCase(
      "question and answer",
      """
      Q: Front?
      A: Back.

      Q: Second?

      A: In its own paragraph.
      """,
      """
      card "Front?" 1:1 | Back.
      card "Second?" 4:1 | In its own paragraph.
      """),
    ReaderCase(
      "half a card",
      """
      Q: Only front?
      """,
      """
      ! 1:1 warning card/missing-answer
      """),
    ReaderCase(
      "cloze",
      """
      The goal is ==fit== with the ==least==.

      - ==One== item
      - Another ==two==
      """,
      """
      card "The goal is fit with the least" 1:1 | cloze The goal is fit with the least.
      card "One item" 3:1 | cloze One item
      card "Another two" 4:1 | cloze Another two
      """),
    ReaderCase(
      "a bold label with the first of its answer",
      """
      **Q: Do I need to know everything?**

      **A: No**, it depends on the role.

      **Q: Is it hard?**

      **A: No, it is not**.

      It depends.

      **A note: this** is no answer.
      """,
      """
      card "Do I need to know everything?" 1:1 | No, it depends on the role.
      card "Is it hard?" 5:1 | No, it is not.
      """),
  ]
}
