import TestSupport
import Testing

@Suite("Reading both sides of a pair from one line")
struct PairLineTests {
  @Test(arguments: cases)
  func reads(_ example: ReaderCase) async throws { try await example.check() }

  @Test(
    "Every pair of labels",
    arguments: [
      ("Bad", "Good"), ("Wrong", "Right"), ("Incorrect", "Correct"), ("Weak", "Strong"),
      ("Don't", "Do"), ("Avoid", "Prefer"), ("Before", "After"), ("Don't say", "Say"),
      ("Red flag", "Green flag"), ("Anti-pattern", "Better"), ("Example – Bad", "Example – Good"),
    ],
    [". ", "; ", " — ", " – ", " - ", " / ", " → ", "! "])
  func labels(_ labels: (weak: String, strong: String), joint: String) async throws {
    let digest = try await ElementDigest.of(
      "\(labels.weak): ice on it\(joint)\(labels.strong): lukewarm water")
    #expect(digest.hasPrefix("pair \"lukewarm water\" 1:1 | - "), "\(digest)")
    #expect(digest.contains(": ice on it"), "\(digest)")
    #expect(digest.hasSuffix(": lukewarm water"), "\(digest)")
  }

  private static let cases = [
    ReaderCase(
      "in a paragraph",
      """
      Bad: Ice on the burn. Good: Lukewarm water. It cools.
      """,
      """
      pair "Lukewarm water" 1:1 | - Bad: Ice on the burn. | + Good: Lukewarm water. It cools.
      """),
    ReaderCase(
      "over lines that are only wrapped",
      """
      Bad: Ice on
      the burn. Good: Lukewarm
      water.
      """,
      """
      pair "Lukewarm water" 1:1 | - Bad: Ice on the burn. | + Good: Lukewarm water.
      """),
    ReaderCase(
      "in items, with a reason",
      """
      - Wrong: Pull it out. Right: Leave it in. Why: it plugs the wound.
      - **Don't**: butter; **Do**: a clean cloth
      """,
      """
      pair "Leave it in" 1:3 | - Wrong: Pull it out. | + Right: Leave it in. | why: it plugs the wound.
      pair "a clean cloth" 2:3 | - Don’t: butter | + Do: a clean cloth
      """),
    ReaderCase(
      "quotations",
      """
      Bad: "I use ice." Good: "I use water."
      """,
      """
      pair "“I use water.”" 1:1 | - Bad: “I use ice.” | + Good: “I use water.”
      """),
    ReaderCase(
      "marks and capitals need nothing between them",
      """
      - ❌ ice on the burn ✅ lukewarm water
      - BAD: ice GOOD: water
      """,
      """
      pair "lukewarm water" 1:3 | - : ice on the burn | + : lukewarm water
      pair "water" 2:3 | - BAD: ice | + GOOD: water
      """),
    ReaderCase(
      "a sentence that only mentions a label",
      """
      A teacher wrote Good: on every page. Bad: nothing else.

      Good: she wrote "Bad: no reason" and it was a Bad: one.

      ---

      Bad: two answered. No: it is not enough.

      ---

      Bad: too many Good: signs.
      """,
      """
      pair "she wrote “Bad: no reason” and it was…" 3:1 | + Good: she wrote “Bad: no reason” and it was a Bad: one.
      mistake "two answered" 7:1 | - Bad: two answered. No: it is not enough.
      mistake "too many Good: signs" 11:1 | - Bad: too many Good: signs.
      ! 3:1 warning pair/one-sided
      ! 7:1 warning pair/one-sided
      ! 11:1 warning pair/one-sided
      """),
    ReaderCase(
      "in the cells of a table",
      """
      | Situation | Advice |
      |---|---|
      | Burn | Bad: ice. Good: water. |
      | Cut | **Avoid:** pulling — **Prefer:** pressing |
      """,
      """
      pair "Burn" 3:10 | - Bad: ice. | + Good: water.
      pair "Cut" 4:9 | - Avoid: pulling | + Prefer: pressing
      """),
    ReaderCase(
      "a question with its answer",
      """
      Q: What cools a burn? A: Lukewarm water.
      """,
      """
      card "What cools a burn?" 1:1 | Lukewarm water.
      """),
    ReaderCase(
      "inside a mistake",
      """
      ## Common mistakes

      1. Ice on a burn. Bad: Ten minutes of ice. Good: Twenty minutes of water.
      """,
      """
      mistake "Ice on a burn" 3:1 | - Bad: Ten minutes of ice. | + Good: Twenty minutes of water.
      """),
  ]
}
