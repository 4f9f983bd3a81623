import TestSupport
import Testing

@Suite("Reading hand-written cards")
struct CardReaderTests {
  @Test(arguments: cases)
  func reads(_ example: ReaderCase) async throws {
    let digest = try await ElementDigest.of(example.markdown)
    #expect(digest == example.digest, "\(digest)")
  }

  private static let cases = [
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
