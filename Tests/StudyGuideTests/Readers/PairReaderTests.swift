import TestSupport
import Testing

@Suite("Reading pairs")
struct PairReaderTests {
  @Test(arguments: cases)
  func reads(_ example: ReaderCase) async throws { try await example.check() }

  private static let cases = [
    ReaderCase(
      "pairs of different labels below each other",
      """
      ## Asking

      Do: Ask what changed.
      Don't: Blame the user.

      ❌ The network is slow.
      ✅ Copying 1 GB takes 90 seconds.
      """,
      """
      pair "Ask what changed" 3:1 | - Don’t: Blame the user. | + Do: Ask what changed.
      pair "Copying 1 GB takes 90 seconds" 6:1 | - : The network is slow. | + : Copying 1 GB takes 90 seconds.
      """),
    ReaderCase(
      "Bold inside colon",
      """
      ## Bold inside colon
      **Bad:** one cluster

      **Good:** one function
      """,
      """
      pair "Bold inside colon" 2:1 | - Bad: one cluster | + Good: one function
      """),
    ReaderCase(
      "Bold outside colon",
      """
      ## Bold outside colon
      **Bad**: one cluster
      **Good**: one function
      """,
      """
      pair "Bold outside colon" 2:1 | - Bad: one cluster | + Good: one function
      """),
    ReaderCase(
      "Plain lines",
      """
      ## Plain lines
      BAD: one cluster
      GOOD: one function
      """,
      """
      pair "Plain lines" 2:1 | - BAD: one cluster | + GOOD: one function
      """),
    ReaderCase(
      "Strong first",
      """
      ## Strong first
      GOOD: one function

      BAD: one cluster
      """,
      """
      pair "Strong first" 2:1 | - BAD: one cluster | + GOOD: one function
      """),
    ReaderCase(
      "Lists",
      """
      ## Lists
      - ❌ one cluster
      - ✅ one function
      """,
      """
      pair "Lists" 2:3 | - : one cluster | + : one function
      """),
    ReaderCase(
      "Wrong right",
      """
      ## Wrong right
      Wrong: one cluster

      Right: one function
      """,
      """
      pair "Wrong right" 2:1 | - Wrong: one cluster | + Right: one function
      """),
    ReaderCase(
      "Weak answer",
      """
      ## Weak answer
      **Weak answer:** one cluster

      **Strong answer:** one function

      Text after.
      """,
      """
      pair "Weak answer" 2:1 | - Weak answer: one cluster | + Strong answer: one function
      """),
    ReaderCase(
      "Dont do",
      """
      ## Dont do
      - **Don't:** name tools
      - **Do:** name constraints
      """,
      """
      pair "Dont do" 2:3 | - Don’t: name tools | + Do: name constraints
      """),
    ReaderCase(
      "Avoid",
      """
      ## Avoid
      Avoid: name tools

      Prefer: name constraints
      """,
      """
      pair "Avoid" 2:1 | - Avoid: name tools | + Prefer: name constraints
      """),
    ReaderCase(
      "NoYes",
      """
      ## NoYes
      No: tools

      Yes: constraints
      """,
      """
      pair "NoYes" 2:1 | - No: tools | + Yes: constraints
      """),
    ReaderCase(
      "Before",
      """
      ## Before
      **Before:** tools

      **After:** constraints
      """,
      """
      pair "Before" 2:1 | - Before: tools | + After: constraints
      """),
    ReaderCase(
      "Say",
      """
      ## Say
      **Don't say:** "we use AI"

      **Say:** "we use rules"
      """,
      """
      pair "Say" 2:1 | - Don’t say: “we use AI” | + Say: “we use rules”
      """),
    ReaderCase(
      "Flags",
      """
      ## Flags
      **Red flag:** tools

      **Green flag:** constraints
      """,
      """
      pair "Flags" 2:1 | - Red flag: tools | + Green flag: constraints
      """),
    ReaderCase(
      "Anti",
      """
      ## Anti
      **Anti-pattern:** tools

      **Better:** constraints
      """,
      """
      pair "Anti" 2:1 | - Anti-pattern: tools | + Better: constraints
      """),
    ReaderCase(
      "Example labels",
      """
      ## Example labels
      **Example – Bad:** tools

      **Example – Good:** constraints
      """,
      """
      pair "Example labels" 2:1 | - Example – Bad: tools | + Example – Good: constraints
      """),
    ReaderCase(
      "Thumbs",
      """
      ## Thumbs
      👎 tools

      👍 constraints
      """,
      """
      pair "Thumbs" 2:1 | - : tools | + : constraints
      """),
    ReaderCase(
      "Table",
      """
      ## Table

      | Don't say | Say |
      | --- | --- |
      | one | two |
      | three | four |
      """,
      """
      pair "two" 5:1 | - Don’t say: one | + Say: two
      pair "four" 6:1 | - Don’t say: three | + Say: four
      """),
    ReaderCase(
      "Line",
      """
      ## Line

      ❌ We'll use deep learning → ✅ Rules first

      - ❌ a → ✅ b
      - ❌ c → ✅ d
      """,
      """
      pair "Line" 3:1 | - : We’ll use deep learning | + : Rules first
      pair "b" 5:1 | - : a | + : b
      pair "d" 6:1 | - : c | + : d
      """),
    ReaderCase(
      "Code",
      """
      ## Code

      ```swift
      // bad
      let a = 1
      // good
      let b = 2
      ```
      """,
      """
      pair "Code" 4:1 | - bad: let a = 1 | + good: let b = 2
      """),
    ReaderCase(
      "Headings",
      """
      ## Headings

      ### Bad

      A cluster.

      ### Good

      A function.
      """,
      """
      pair "Headings" 3:1 | - Bad: A cluster. | + Good: A function.
      """),
  ]
}
