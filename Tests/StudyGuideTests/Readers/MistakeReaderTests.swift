import TestSupport
import Testing

@Suite("Reading mistakes")
struct MistakeReaderTests {
  @Test(arguments: cases)
  func reads(_ example: ReaderCase) async throws { try await example.check() }

  @Test(
    "Headings that announce mistakes",
    arguments: [
      ("Common errors", true), ("Errors to avoid", true), ("Typical errors in SQL", true),
      ("Errors", false), ("Error codes", false), ("How errors are logged", false),
    ])
  func headings(heading: String, isOne: Bool) async throws {
    let digest = try await ElementDigest.of("## \(heading)\n\n- Rushing. Nobody follows.")
    #expect(digest.hasPrefix("mistake ") == isOne, "\(digest)")
  }

  private static let cases = [
    ReaderCase(
      "a name that speaks of weights or grading is no rubric",
      """
      ## Common mistakes

      ### Rounding the weight

      The dose is wrong.

      ### Grading alone

      Nobody checks it.
      """,
      """
      mistake "Rounding the weight" 3:1 | what: The dose is wrong.
      mistake "Grading alone" 7:1 | what: Nobody checks it.
      """),
    ReaderCase(
      "the same words as labels of a side",
      """
      ## Common misconceptions

      - **Units.** Wrong: mixing them. Right: one unit a column.

      ## Common mistakes

      - **Ice on a burn.** Wrong: ice. Right: water.
      """,
      """
      mistake "Units" 3:1 | - Wrong: mixing them. | + Right: one unit a column.
      mistake "Ice on a burn" 7:1 | - Wrong: ice. | + Right: water.
      """),
    ReaderCase(
      "a fix that ends in instead",
      """
      ## Mistakes

      - **Stopping at once.** The pain comes back. Taper them instead.
      - **Guessing.** People guess instead. It costs a day.
      """,
      """
      mistake "Stopping at once" 3:1 | what: The pain comes back. | fix: Taper them instead.
      mistake "Guessing" 4:1 | what: People guess instead. It costs a day.
      """),
    ReaderCase(
      "Mistakes to Avoid",
      """
      ## Mistakes to Avoid

      1. **Ignoring the loop.** Nothing catches it.
         BAD: Drawing the path
         GOOD: Adding a queue
      2. **Scale**: for nobody
      3. Opening with the technology. It hides the user.
      """,
      """
      mistake "Ignoring the loop" 3:1 | what: Nothing catches it. | - BAD: Drawing the path | + GOOD: Adding a queue
      mistake "Scale" 6:1 | what: for nobody
      mistake "Opening with the technology" 7:1 | what: It hides the user.
      """),
    ReaderCase(
      "Pitfalls",
      """
      ## Pitfalls

      ### Mistake 1: Scale

      **What:** a
      **Why:** b
      **Fix:** c

      BAD: d

      GOOD: e

      ### 2. The 'we' problem

      Text only.
      """,
      """
      mistake "Scale" 3:1 | what: a | why: b | fix: c | - BAD: d | + GOOD: e
      mistake "The ‘we’ problem" 13:1 | what: Text only.
      """),
    ReaderCase(
      "Common gotchas",
      """
      ## Common gotchas

      **Gotcha one.** Text.

      **Gotcha two:** Text two.

      More on two? no, text.
      """,
      """
      mistake "Gotcha one" 3:1 | what: Text.
      mistake "Gotcha two" 5:1 | what: Text two.
      """),
    ReaderCase(
      "Traps in a table",
      """
      ## Traps in a table

      | Mistake | Impact | Fix |
      | --- | --- | --- |
      | No metric | lost | name one |
      """,
      """
      mistake "No metric" 5:1 | why: lost | fix: name one
      """),
    ReaderCase(
      "Red flags",
      """
      ## Red flags

      - **Mistake:** foo
        **Impact:** bar
        **Solution:** baz
      """,
      """
      mistake "foo" 3:1 | why: bar | fix: baz
      """),
    ReaderCase(
      "What we learned from our mistakes",
      """
      ## What we learned from our mistakes

      - one
      - two
      """,
      """

      """),
    ReaderCase(
      "Anti-patterns",
      """
      ## Anti-patterns

      - ❌ Big bang
      - **What:** x **Sign:** y
      """,
      """
      mistake "Big bang" 3:1
      mistake "x" 4:1 | sign: y
      """),
    ReaderCase(
      "Mistakes",
      """
      ## Mistakes

      1. BAD only

         BAD: alone here
      """,
      """
      mistake "BAD only" 3:1 | - BAD: alone here
      ! 5:4 warning mistake/missing-strong
      """),
    ReaderCase(
      "chapter title announces",
      """
      # Mistakes

      Here are two.

      ## 1. Scale

      Nobody asked.

      ## 2. Tools

      Nobody asked.

      ## Summary

      Two mistakes.
      """,
      """
      mistake "Scale" 5:1 | what: Nobody asked.
      mistake "Tools" 9:1 | what: Nobody asked.
      """),
    ReaderCase(
      "groups of mistakes",
      """
      ## Mistakes

      ### Framing

      #### No metric

      Nobody can tell.

      ### Data

      #### No labels

      Nobody knows.
      """,
      """
      mistake "No metric" 5:1 | what: Nobody can tell.
      mistake "No labels" 11:1 | what: Nobody knows.
      """),
    ReaderCase(
      "crosses under the heading",
      """
      ## Common mistakes

      - ❌ Big bang release. It breaks.
      - ❌ No metric
      """,
      """
      mistake "Big bang release" 3:1 | what: It breaks.
      mistake "No metric" 4:1
      """),
    ReaderCase(
      "a checklist is none",
      """
      ## Mistakes to avoid

      - [ ] Check the metric
      - [ ] Check the data
      """,
      """

      """),
    ReaderCase(
      "what to do instead, in plain prose",
      """
      ## Pitfalls

      - NULL = NULL is not true. Use IS NULL.
      - Comparing with = NULL; use IS NULL instead.
      - Forgetting WHERE — always write it first
      - **Cartesian joins.** Every row meets every row. Prefer explicit JOIN. It reads better.
      - Use of asterisks. Instead of naming columns, they take all. Do you need all?
      - Guessing. Instead, measure it:

        ```
        EXPLAIN
        ```
      - Popping blisters. The skin is the best dressing. Leave them closed.
      - Set theory. Time to think is short. Name collisions follow.
      - Waiting. It locks. Fix: Commit. Use short transactions.

      ### Locking

      Long transactions block writers. Don't talk to users inside one.
      """,
      """
      mistake "NULL = NULL is not true" 3:1 | fix: Use IS NULL.
      mistake "Comparing with = NULL" 4:1 | fix: use IS NULL instead.
      mistake "Forgetting WHERE" 5:1 | fix: always write it first
      mistake "Cartesian joins" 6:1 | what: Every row meets every row. | fix: Prefer explicit JOIN. It reads better.
      mistake "Use of asterisks" 7:1 | what: Instead of naming columns, they take all. Do you need all?
      mistake "Guessing" 8:1 | fix: measure it: ¶ EXPLAIN
      mistake "Popping blisters" 13:1 | what: The skin is the best dressing. | fix: Leave them closed.
      mistake "Set theory" 14:1 | what: Time to think is short. Name collisions follow.
      mistake "Waiting" 15:1 | what: It locks. | fix: Commit. Use short transactions.
      mistake "Locking" 17:1 | what: Long transactions block writers. | fix: Don’t talk to users inside one.
      """),
    ReaderCase(
      "a mistake whose name speaks of steps",
      """
      ## Common mistakes

      ### Skipping the process

      Nobody knows what comes next.

      ### All benefits, no costs

      Nobody believes it.
      """,
      """
      mistake "Skipping the process" 3:1 | what: Nobody knows what comes next.
      mistake "All benefits, no costs" 7:1 | what: Nobody believes it.
      """),
    ReaderCase(
      "what it looks like and why it is bad",
      """
      ## Common mistakes

      ### Ice on a burn

      **What it looks like:** A bag of ice. **Why it's bad:** It freezes the skin.

      **Instead:** Water.
      """,
      """
      mistake "Ice on a burn" 3:1 | what: A bag of ice. | why: It freezes the skin. | fix: Water.
      """),
    ReaderCase(
      "sub-headings as labels",
      """
      ## Pitfalls

      ### Scale

      #### What

      Too much.

      #### Fix

      Less.
      """,
      """
      mistake "Scale" 3:1 | what: Too much. | fix: Less.
      """),
    ReaderCase(
      "a fix within a sentence, how to avoid it, an arrow on a line, a quoted belief",
      """
      ## Common mistakes

      ### Mistake 1: Rambling

      Nobody listens. **Fix:** stop after two minutes.

      ## Common errors

      1. **Wrong octet.** It is the third.
         *How to avoid it:* write it down.
      2. No numbers
         -> prepare one

      ## Common misconceptions

      - "Antibiotics kill viruses" – they only act on bacteria.
      """,
      """
      mistake "Rambling" 3:1 | what: Nobody listens. | fix: stop after two minutes.
      mistake "Wrong octet" 9:1 | what: It is the third. | fix: write it down.
      mistake "No numbers" 11:1 | fix: prepare one
      mistake "“Antibiotics kill viruses”" 16:1 | fix: they only act on bacteria.
      """),
  ]
}
