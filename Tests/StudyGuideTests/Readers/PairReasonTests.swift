import TestSupport
import Testing

@Suite("Where pairs have their reasons")
struct PairReasonTests {
  @Test(arguments: cases)
  func reads(_ example: ReaderCase) async throws { try await example.check() }

  private static let cases = [
    ReaderCase(
      "below headings, and behind a question",
      """
      ## Retries

      ### ❌ Bad

      ```js
      retry()
      ```

      ### ✅ Good

      ```js
      backoff()
      ```

      **Why it matters:** The server recovers.

      ## Names

      ❌ "You are Mr. Hill?"

      ✅ "What is your name?"

      Why? A confused patient says yes.

      ## Lines

      ❌ "You are Mr. Hill?"
      ✅ "What is your name?"
      Why? A confused patient says yes.

      ## Bold

      **Bad:** "You are Mr. Hill?"

      **Good:** "What is your name?"

      **Why?** A confused patient says yes.
      """,
      """
      pair "Retries" 3:1 | - ❌ Bad: retry() | + ✅ Good: backoff() | why: The server recovers.
      pair "Names" 19:1 | - : “You are Mr. Hill?” | + : “What is your name?” | why: A confused patient says yes.
      pair "Lines" 27:1 | - : “You are Mr. Hill?” | + : “What is your name?” | why: A confused patient says yes.
      pair "Bold" 33:1 | - Bad: “You are Mr. Hill?” | + Good: “What is your name?” | why: A confused patient says yes.
      """),
    ReaderCase(
      "behind a label in a line of its own",
      """
      Bad: "He is fine."
      Good: "He slept four hours."
      Reason: Facts can be checked.
      """,
      """
      pair "“He slept four hours.”" 1:1 | - Bad: “He is fine.” | + Good: “He slept four hours.” | why: Facts can be checked.
      """),
    ReaderCase(
      "a paragraph that begins with Because",
      """
      ## Dative

      Bad: wegen dem Regen

      Good: wegen des Regens

      Because it takes the genitive.

      It is an old rule.

      ## Lone

      Bad: Say nothing at all.

      Because nobody asks.
      """,
      """
      pair "Dative" 3:1 | - Bad: wegen dem Regen | + Good: wegen des Regens | why: Because it takes the genitive.
      mistake "Lone" 13:1 | - Bad: Say nothing at all.
      ! 13:1 warning pair/one-sided
      """),
    ReaderCase(
      "another question is text",
      """
      ## Names

      ❌ "You are Mr. Hill?"

      ✅ "What is your name?"

      Who? The nurse asks.
      """,
      """
      pair "Names" 3:1 | - : “You are Mr. Hill?” | + : “What is your name?”
      """),
    ReaderCase(
      "in a quotation, below what is asked there",
      """
      ## Talk

      > **Interviewer:** Why us? Be honest.
      > **Weak:** You pay well.
      > **Strong:** I want to draw maps.

      > **Ann:** Where to?
      >
      > **Bad:** There.
      >
      > **Good:** Ward 3.
      """,
      """
      pair "Why us?" 4:3 | - Weak: You pay well. | + Strong: I want to draw maps.
      pair "Where to?" 9:3 | - Bad: There. | + Good: Ward 3.
      """),
    ReaderCase(
      "a quotation that only talks, or answers yes and no, is none",
      """
      > **Ann:** Where to?
      > **Ben:** Ward 3.

      > **Ann:** Is it far?
      > **No:** It is near.
      > **Yes:** It is far.

      > They spoke of it.
      > **Bad:** There.
      > **Good:** Ward 3.
      """,
      """

      """),
    ReaderCase(
      "headings that judge one thing, above what is said",
      """
      ## Handover

      ### Poor call

      > "Hi, he is not well."

      ### Better call

      > "This is Ann, ward 3."

      ### Good email

      "Rate 7 since noon."

      ### Bad email

      "As discussed."
      """,
      """
      pair "Handover" 3:1 | - Poor call: “Hi, he is not well.” | + Better call: “This is Ann, ward 3.”
      pair "Handover" 11:1 | - Bad email: “As discussed.” | + Good email: “Rate 7 since noon.”
      """),
    ReaderCase(
      "two kinds of a thing, and two things",
      """
      ## Fats

      ### Good fats

      They are liquid.

      ### Bad fats

      They are solid.

      ## Parts

      ### Strong opening

      > "Rate 7."

      ### Weak ending

      > "Well."
      """,
      """

      """),
  ]
}
