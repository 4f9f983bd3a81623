import TestSupport
import Testing

@Suite("Statements and their verdicts")
struct TrueFalseFormsTests {
  @Test(arguments: cases)
  func reads(_ example: ReaderCase) async throws { try await example.check() }

  private static let cases = [
    ReaderCase(
      "a reason behind the verdict, a table, a card",
      """
      ## True or false?

      - 1.0 mg is safe to write. **False** – it can be read as 10 mg.
      - Water boils at 100 °C. **True**
      - Ice cures burns. **False.** It hurts the skin.

      ## More

      | Statement | True or false? | Why |
      |---|---|---|
      | GET is safe. | True | It changes nothing. |
      | POST is idempotent. | **False** | |

      Q: True or false: PUT is idempotent.
      A: True, for it sets the whole.
      """,
      """
      question "1.0 mg is safe to write" 3:1 | [ ] True | [x] False | because: it can be read as 10 mg.
      question "Water boils at 100 °C" 4:1 | [x] True | [ ] False
      question "Ice cures burns" 5:1 | [ ] True | [x] False | because: It hurts the skin.
      question "GET is safe" 11:1 | [x] True | [ ] False | because: It changes nothing.
      question "POST is idempotent" 12:1 | [ ] True | [x] False
      question "PUT is idempotent" 14:1 | [x] True | [ ] False | because: for it sets the whole.
      """),
    ReaderCase(
      "words in bold are no verdicts, and a table to fill in is none",
      """
      ## True or false?

      - He is alone. **True** friends help. (False)

      ## More

      | Statement | True or false? |
      |---|---|
      | GET is safe. | |
      | POST is idempotent. | |

      Q: True or false: what does the first word mean?
      A: That it is so.
      """,
      """
      question "He is alone" 3:1 | [ ] True | [x] False
      card "True or false: what does the first word mean?" 12:1 | That it is so.
      """),
  ]
}
