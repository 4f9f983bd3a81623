import TestSupport
import Testing

@Suite("What a reader cannot take stays on the page")
struct NothingLostTests {
  @Test(arguments: cases)
  func reads(_ example: ReaderCase) async throws { try await example.check() }

  private static let cases = [
    ReaderCase(
      "a reason without a side",
      """
      ### Strong answer

      **Why** — It is short.
      """,
      ""),
    ReaderCase(
      "rows without the cell that is needed, most of them or half",
      """
      | Mistake | Fact |
      |---|---|
      | | Seen |
      | Myth | True |

      | Solution | Myth |
      |---|---|
      | Stir it | |
      """,
      ""),
    ReaderCase(
      "one such row among others",
      """
      | Mistake | Fix |
      |---|---|
      | No plan | Write one |
      | No goal | Name one |
      | | Ask |
      """,
      """
      mistake "No plan" 3:1 | fix: Write one
      mistake "No goal" 4:1 | fix: Name one
      """),
    ReaderCase(
      "a column with a name of the author's own",
      """
      | Mistake | Where seen | Fix |
      |---|---|---|
      | No plan | In kitchens | Write one |
      """,
      """
      mistake "No plan" 3:1 | what: Where seen: In kitchens | fix: Write one
      """),
    ReaderCase(
      "code in a list below an option",
      """
      Which is it?

      - [x] **Takeaway**
      - [ ] **Situation**
        1. A shop

           ```
           sell()
           ```
      """,
      ""),
    ReaderCase(
      "the title of an exercise that asks something else",
      """
      > [!exercise] Units
      > How long is a mile?
      >
      > **Answer:** 1,609 m
      """,
      """
      card "Units" 1:1 | about: Units | 1,609 m
      """),
  ]
}
