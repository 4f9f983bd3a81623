import TestSupport
import Testing

@Suite("Reading contrasts")
struct ContrastReaderTests {
  @Test(arguments: cases)
  func reads(_ example: ReaderCase) async throws { try await example.check() }

  private static let cases = [
    ReaderCase(
      "Contrast",
      """
      ## Contrast

      Not provenance as a footnote, but provenance as a feature.

      - Not X, but Y.
      - Not *A*, but **B**.

      Not everyone agrees.
      """,
      """
      contrast "Contrast" 3:1 | not provenance as a footnote but provenance as a feature | not X but Y | not A but B
      """),
    ReaderCase(
      "several sentences in one paragraph",
      """
      Not speed, but proof. Not tools, but reasons.
      """,
      """
      contrast "proof" 1:1 | not speed but proof | not tools but reasons
      """),
    ReaderCase(
      "what only adds to it, or limits it",
      """
      Not only fast, but also safe.

      Not just speed but proof.

      Not all of it, but most of it.

      Not slow, but also not dear.
      """,
      """

      """),
    ReaderCase(
      "prose that begins with Not",
      """
      Not everyone agrees, but many do, and that matters. Here is why.
      """,
      """

      """),
  ]
}
