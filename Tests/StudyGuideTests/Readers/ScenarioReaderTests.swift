import TestSupport
import Testing

@Suite("Reading scenarios")
struct ScenarioReaderTests {
  @Test(arguments: cases)
  func reads(_ example: ReaderCase) async throws { try await example.check() }

  private static let cases = [
    ReaderCase(
      "what would you do, and several lessons",
      """
      ## Case: the collapse

      A runner collapses.

      **What would you do?**

      Cool him.

      **Lessons learned:** Heat kills.
      """,
      """
      scenario "the collapse" 1:1 | A runner collapses. | move What would you do?: Cool him. | lesson Lessons learned: Heat kills.
      """),
    ReaderCase(
      "a list below a field, and more behind one",
      """
      ## Scenario: Tickets

      **Situation:** A startup wants tags.

      **Constraints:**

      - two engineers
      - six weeks

      **Difficulty:** medium

      It needs care.

      **Lesson:** Start with rules.
      """,
      """
      scenario "Tickets" 1:1 | situation Situation: A startup wants tags. ¶ Constraints: ¶ • two engineers ¶ • six weeks | field Difficulty: medium | It needs care. | lesson Lesson: Start with rules.
      """),
    ReaderCase(
      "Scenario 4: Visual inspection",
      """
      ## Scenario 4: Visual inspection

      **Situation:** four months on a detector

      *Dominant constraint: data quality*

      **Clarifying questions:**

      - How many?
      - **Volume:** how much?

      **Weak answer:** more layers

      **Strong answer:** audit labels

      **Outcome:** failed

      **Lesson:** audit
      """,
      """
      scenario "Visual inspection" 1:1 | situation Situation: four months on a detector | field Dominant constraint: data quality | questions Clarifying questions: • How many? ¶ • Volume: how much? | (pair "Visual inspection" 12:1 | - Weak answer: more layers | + Strong answer: audit labels) | result Outcome: failed | lesson Lesson: audit
      """),
    ReaderCase(
      "Case study: Fraud",
      """
      ## Case study: Fraud

      Just text here.
      """,
      """
      scenario "Fraud" 1:1 | Just text here.
      """),
    ReaderCase(
      "Kubernetes story",
      """
      ## Kubernetes story

      - **Situation:** no ops
      - **Action:** chose k8s
      - **Result:** failed
      """,
      """
      scenario "Kubernetes story" 1:1 | situation Situation: no ops | move Action: chose k8s | result Result: failed
      """),
    ReaderCase(
      "Scenario: Empty",
      """
      ## Scenario: Empty
      """,
      """
      ! 1:1 warning scenario/empty
      """),
    ReaderCase(
      "Example",
      """
      ## Example

      ```
      code
      ```
      """,
      """

      """),
    ReaderCase(
      "label in ordinary text",
      """
      **Scenario:** A bank wants to stop fraud.

      **Lesson:** Ask how you will know.
      """,
      """
      scenario "A bank wants to stop fraud" 1:1 | situation Scenario: A bank wants to stop fraud. | lesson Lesson: Ask how you will know.
      """),
    ReaderCase(
      "headings below Scenarios",
      """
      ## Worked scenarios

      ### Fraud

      **Situation:** a bank

      **Outcome:** passed
      """,
      """
      scenario "Fraud" 3:1 | situation Situation: a bank | result Outcome: passed
      """),
    ReaderCase(
      "STAR sub-headings",
      """
      ## Story of a launch

      ### Situation

      No users.

      ### Task

      Find ten.

      ### Action

      Called them.

      ### Result

      Twelve.
      """,
      """
      scenario "Story of a launch" 1:1 | situation Situation: No users. | task Task: Find ten. | move Action: Called them. | result Result: Twelve.
      """),
    ReaderCase(
      "an answer without its other side",
      """
      ## Scenario: Fraud

      **Situation:** a bank

      **Weak answer:** more rules
      """,
      """
      scenario "Fraud" 1:1 | situation Situation: a bank | (pair "Fraud" 5:1 | - Weak answer: more rules)
      ! 5:1 warning pair/one-sided
      """),
  ]
}
