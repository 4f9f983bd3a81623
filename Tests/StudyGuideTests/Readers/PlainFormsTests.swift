import TestSupport
import Testing

/// Forms in which people wrote their material who had read no manual.
@Suite("Reading what is written without a manual")
struct PlainFormsTests {
  @Test(arguments: cases)
  func reads(_ example: ReaderCase) async throws {
    let digest = try await ElementDigest.of(example.markdown)
    #expect(digest == example.digest, "\(digest)")
  }

  private static let cases = [
    ReaderCase(
      "bold questions of a list with their answers behind them",
      """
      1. **Which vitamin interacts with warfarin?** Vitamin K.
      2. **Which one needs sunlight?** Vitamin D.
      """,
      """
      faq "Which vitamin interacts with warfarin?" 1:1 | Vitamin K.
      faq "Which one needs sunlight?" 2:1 | Vitamin D.
      """),
    ReaderCase(
      "names with a colon, each with what it is",
      """
      - **ARP:** the protocol that finds a MAC address.
      - **DNS:** the system that turns names into addresses.
      - **DHCP:** the protocol that hands out addresses.

      ## Facts

      - **Author:** the whole team of us
      - **Size:** twelve
      - **Licence:** the one below
      """,
      """
      term "ARP" 1:1 | the protocol that finds a MAC address.
      term "DNS" 2:1 | the system that turns names into addresses.
      term "DHCP" 3:1 | the protocol that hands out addresses.
      """),
    ReaderCase(
      "what happens, a mistake with its correction",
      """
      ## What happens when you type a name

      1. The browser looks in its cache.
      2. The resolver is asked.

      ## Mistakes

      **Mistake:** Boiling greens.
      **Correction:** Steam them.
      """,
      """
      steps "What happens when you type a name" 3:1 | The browser looks in its cache. | The resolver is asked.
      mistake "Boiling greens" 8:1 | fix: Steam them.
      """),
    ReaderCase(
      "when a course takes place is not to be learnt",
      """
      ## Dates for the course

      - 5 January 2026: The first meeting.
      - 12 January 2026: Role play in groups.
      - 2 February 2026: The exam is written.
      """,
      ""),
  ]
}
