import TestSupport
import Testing

@Suite("Where scenarios are told")
struct ScenarioPlacesTests {
  @Test(arguments: cases)
  func reads(_ example: ReaderCase) async throws { try await example.check() }

  private static let cases = [
    ReaderCase(
      "code below an example is no case, unless something is told of it",
      """
      ## Example 1: Adding an index

      ```sql
      CREATE INDEX ON orders (day);
      ```

      It takes a minute.

      ## Example 2: The slow report

      ```sql
      SELECT * FROM orders;
      ```

      **Outcome:** The report took an hour.

      ## Example 3: The night run

      A report ran each night.

      ```sql
      SELECT * FROM orders;
      ```
      """,
      """
      scenario "The slow report" 9:1 | SELECT * FROM orders; | result Outcome: The report took an hour.
      scenario "The night run" 17:1 | A report ran each night. ¶ SELECT * FROM orders;
      """),
    ReaderCase(
      "pictures in the headings of scenarios",
      """
      # Road

      ## The rules

      ### Scenario 1 🚙

      You want to turn left.

      ### 🚑 Scenario 2: The ambulance

      It comes from behind.

      **Wrong:** Drive on.

      **Right:** Stay behind the line.

      ### Scenario 3 🛵️

      A moped waits.
      """,
      """
      scenario "Scenario 1 🚙" 5:1 | You want to turn left.
      scenario "The ambulance" 9:1 | It comes from behind. | (pair "The ambulance" 13:1 | - Wrong: Drive on. | + Right: Stay behind the line.)
      scenario "Scenario 3 🛵️" 17:1 | A moped waits.
      """),
    ReaderCase(
      "crosses and ticks judge, they do not illustrate",
      """
      ## Signs

      ### Example 1 ❌

      A blue triangle.

      ### ✅ Example 2

      A red triangle.
      """,
      """

      """),
    ReaderCase(
      "a heading above numbered scenarios only groups them",
      """
      # Junction scenarios

      ## The rules

      ### Scenario 1

      You want to turn left.

      **Why:** Rule H2.

      ### Scenario 2

      An ambulance comes.

      ## Case: the van

      ### Situation

      It waits.

      ### Outcome

      It goes.
      """,
      """
      scenario "Scenario 1" 5:1 | You want to turn left. | reason Why: Rule H2.
      scenario "Scenario 2" 11:1 | An ambulance comes.
      scenario "the van" 15:1 | situation Situation: It waits. | result Outcome: It goes.
      """),
    ReaderCase(
      "a title that speaks of scenarios makes none of sections that announce something else",
      """
      # Who goes first? Junction scenarios

      ## Typical errors

      **Error 1: Waving pedestrians across.** Another driver may not stop.

      *Better:* Let them decide.

      **Error 2: Blocking the box.**

      *Better:* Wait before it.

      ## Background

      **Source:** the law.

      The rules are old.

      ## The bus

      **Situation:** It pulls out.

      **Outcome:** You wait.
      """,
      """
      mistake "Waving pedestrians across" 5:1 | what: Another driver may not stop. | + Better: Let them decide.
      mistake "Blocking the box" 9:1 | + Better: Wait before it.
      scenario "The bus" 19:1 | situation Situation: It pulls out. | result Outcome: You wait.
      """),
    ReaderCase(
      "text after the answers of a list, letters, bare labels",
      """
      # Cases

      ## Case A: The deadline

      You lead a team.

      - Bad: Work all night.
      - Good: Cut the scope.

      The company was fined.

      ## Scenario 3 — VLAN

      **Context**
      Users lost access.

      **Constraint**
      You may not reload.
      """,
      """
      scenario "The deadline" 3:1 | You lead a team. | (pair "The deadline" 7:3 | - Bad: Work all night. | + Good: Cut the scope.) | The company was fined.
      scenario "VLAN" 12:1 | situation Context: Users lost access. | field Constraint: You may not reload.
      """),
    ReaderCase(
      "bold lines, headings below Scenarios, and the letters of STAR",
      """
      # Practice scenarios

      **Scenario A: The deadline**

      You lead a team.

      - Poor response: Work all night.
      - Better response: Cut the scope.

      ## Scenarios

      ### The rude star

      Your best engineer is rude.

      ### How to use these

      Read them twice.

      ## The outage

      S: We were down.
      T: I was on call.
      A: I rolled back.
      R: No repeat.

      ## Parts

      S: small
      M: medium
      L: large
      """,
      """
      scenario "The deadline" 3:1 | You lead a team. | (pair "The deadline" 7:3 | - Poor response: Work all night. | + Better response: Cut the scope.)
      scenario "The rude star" 12:1 | Your best engineer is rude.
      scenario "The outage" 20:1 | situation Situation: We were down. | task Task: I was on call. | move Action: I rolled back. | result Result: No repeat.
      """),
  ]
}
