import TestSupport
import Testing

@Suite("Reading misconceptions")
struct MisconceptionReaderTests {
  @Test(arguments: cases)
  func reads(_ example: ReaderCase) async throws { try await example.check() }

  private static let cases = [
    ReaderCase(
      "words that rule on a misconception",
      """
      ## Common misconceptions

      - *Van Eyck invented oil paint.* No: oil was used long before, but he perfected glazing.
      - "Cubism is abstract." False: it shows things.
      - **Greek statues were white.** Not true: pH tests show paint.
      - Monks drew maps. **Wrong:** sailors did.

      ### Rome fell in a day

      No: it took centuries.
      """,
      """
      mistake "Van Eyck invented oil paint" 3:1 | fix: Oil was used long before, but he perfected glazing.
      mistake "“Cubism is abstract.”" 4:1 | fix: It shows things.
      mistake "Greek statues were white" 5:1 | fix: pH tests show paint.
      mistake "Monks drew maps" 6:1 | fix: Sailors did.
      mistake "Rome fell in a day" 8:1 | fix: It took centuries.
      """),
    ReaderCase(
      "misconceptions in quotation marks, in paragraphs",
      """
      ## Common misconceptions

      **"Salt kills yeast."** Only in a wet lump.

      **"You need sugar!"** Flour has enough.
      """,
      """
      mistake "“Salt kills yeast.”" 3:1 | fix: Only in a wet lump.
      mistake "“You need sugar!”" 5:1 | fix: Flour has enough.
      """),
    ReaderCase(
      "myths below a heading of their own",
      """
      ## Common mistakes

      ### Myths

      Myth: A switched-off appliance is safe to open.
      Fact: Capacitors can hold a charge for hours.

      Myth: Rubber boots make you safe.
      Fact: Ordinary boots may conduct.
      """,
      """
      mistake "A switched-off appliance is safe to open" 5:1 | fix: Capacitors can hold a charge for hours.
      mistake "Rubber boots make you safe" 8:1 | fix: Ordinary boots may conduct.
      """),
    ReaderCase(
      "behind a misconception stands what is true",
      """
      ## Common misconceptions

      - **"Let them eat cake."** She never said it.
      - Boots make you safe. Ordinary ones conduct.
      - **Ice helps.** Why: it numbs. Fix: use water.
      """,
      """
      mistake "“Let them eat cake.”" 3:1 | fix: She never said it.
      mistake "Boots make you safe" 4:1 | fix: Ordinary ones conduct.
      mistake "Ice helps" 5:1 | why: it numbs. | fix: use water.
      """),
    ReaderCase(
      "Misconceptions",
      """
      ## Misconceptions

      - [Link](#a)
      - [Link](#b)
      """,
      """

      """),
    ReaderCase(
      "myths and facts, mistakes and fixes anywhere",
      """
      ## Burns

      Myth: Butter helps.
      Fact: It keeps the heat.

      **Mistake:** Running. **Fix:** Walk.

      - **Myth:** Tilt the head back.
        **Fact:** Lean forward.
      - **Myth:** Suck the venom out.

        **Reality:** Keep still.

      | Myth | Fact |
      |---|---|
      | Ice heals | Ice harms |

      Myth: nobody says what is true.

      Fact: this one stands alone.

      **Mistake:** without any help.
      """,
      """
      mistake "Butter helps" 3:1 | fix: It keeps the heat.
      mistake "Running" 6:1 | fix: Walk.
      mistake "Tilt the head back" 8:3 | fix: Lean forward.
      mistake "Suck the venom out" 10:3 | fix: Keep still.
      mistake "Ice heals" 16:1 | fix: Ice harms
      mistake "nobody says what is true" 18:1 | fix: this one stands alone.
      """),
  ]
}
