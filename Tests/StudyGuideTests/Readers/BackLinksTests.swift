import TestSupport
import Testing

@Suite("Leaving out links back to the top")
struct BackLinksTests {
  @Test(arguments: cases)
  func reads(_ example: ReaderCase) async throws { try await example.check() }

  private static let cases = [
    ReaderCase(
      "at the end of an answer",
      """
      1. ### What is JSX?

          An XML-like syntax.

          **[⬆ Back to Top](#react)**

      2. ### Is it HTML?

          No.

          <div align="right">
              <b><a href="#">↥ back to top</a></b>
          </div>

      ## What is state?

      What a component remembers.

      [Back to contents](#contents)
      """,
      """
      faq "What is JSX?" 1:1 | An XML-like syntax.
      faq "Is it HTML?" 7:1 | No.
      faq "What is state?" 15:1 | What a component remembers.
      """),
    ReaderCase(
      "links elsewhere, or with other words, stay",
      """
      ## What is state?

      [What a component remembers](#memory)

      ## What is top?

      [Back to top](https://example.org)

      ## Which is it?

      **Top**
      """,
      """
      faq "What is state?" 1:1 | What a component remembers
      faq "What is top?" 5:1 | Back to top
      faq "Which is it?" 9:1 | Top
      """),
  ]
}
