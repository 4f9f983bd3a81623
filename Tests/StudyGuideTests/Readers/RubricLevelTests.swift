import TestSupport
import Testing

@Suite("Reading levels of rubrics")
struct RubricLevelTests {
  @Test(arguments: cases)
  func reads(_ example: ReaderCase) async throws { try await example.check() }

  private static let cases = [
    ReaderCase(
      "levels in which one ticks oneself make no rubric",
      """
      ## Self-assessment rubric

      | Skill | Basic | Advanced |
      | --- | --- | --- |
      | Git | ○ | ___ |
      | SQL | ○ | |
      """,
      ""),
    ReaderCase(
      "what stands between two levels is one, what stands behind them is not",
      """
      ## Interview rubric

      | Area (weight) | Weak | Solid | Strong | Notes |
      | --- | --- | --- | --- | --- |
      | Git (60%) | commits | branches | reflog | ask for a rebase |
      | SQL (40%) | selects | joins | plans | |
      """,
      """
      rubric "Interview rubric" 3:1 | Git 60%: ask for a rebase {Strong: reflog} {Solid: branches} {Weak: commits} | SQL 40% {Strong: plans} {Solid: joins} {Weak: selects}
      """),
    ReaderCase(
      "Criteria with levels",
      """
      ## Criteria with levels

      ### Speed (40%)

      Can it launch?

      - 4: in four weeks
      - 3: in six
      - 2: in eight

      ### Cost (60%)

      | Level | Text |
      | --- | --- |
      | Exemplary | low |
      | Beginning | high |
      """,
      """
      rubric "Criteria with levels" 3:1 | Speed 40%: Can it launch? {4: in four weeks} {3: in six} {2: in eight} | Cost 60% {Exemplary: low} {Beginning: high}
      """),
    ReaderCase(
      "levels under headings of their own",
      """
      ## Rubric

      - Speed (60%)
      - Cost (40%)

      ### Speed

      - 4: fast
      - 1: slow
      """,
      """
      rubric "Rubric" 3:1 | Speed 60% {4: fast} {1: slow} | Cost 40%
      """),
    ReaderCase(
      "levels that rise stand with the best first",
      """
      ## Rubric

      | Criterion | Beginner | Competent | Excellent |
      |---|---|---|---|
      | Crumb | dense | even | open |
      | Crust | pale | brown | crisp |

      ## Second rubric

      | Criterion | Level 1 | Level 2 |
      |---|---|---|
      | Taste | flat | rich |
      | Shape | flat disc | high |
      """,
      """
      rubric "Rubric" 3:1 | Crumb {Excellent: open} {Competent: even} {Beginner: dense} | Crust {Excellent: crisp} {Competent: brown} {Beginner: pale}
      rubric "Second rubric" 10:1 | Taste {Level 2: rich} {Level 1: flat} | Shape {Level 2: high} {Level 1: flat disc}
      """),
    ReaderCase(
      "one is the best where the words say so",
      """
      ## Rubric

      | Criterion | 1 (excellent) | 4 (poor) |
      |---|---|---|
      | Clarity | all follow | nobody follows |
      | Depth | every cause | no cause |
      """,
      """
      rubric "Rubric" 3:1 | Clarity {1 (excellent): all follow} {4 (poor): nobody follows} | Depth {1 (excellent): every cause} {4 (poor): no cause}
      """),
    ReaderCase(
      "levels under headings that end in a mark, a number or a script of their own",
      """
      ## Rubric

      - Accuracy % (40%)
      - Phase 2 (20%)
      - Café (20%)
      - Cost/day & "waste" (20%)

      ### Accuracy %

      - 4: exact
      - 1: rough

      ### Phase 2

      - 4: done
      - 1: begun

      ### Café!

      - 4: warm
      - 1: cold

      ### Cost/day & “waste”

      - 4: low
      - 1: high
      """,
      """
      rubric "Rubric" 3:1 | Accuracy % 40% {4: exact} {1: rough} | Phase 2 20% {4: done} {1: begun} | Café 20% {4: warm} {1: cold} | Cost/day & “waste” 20% {4: low} {1: high}
      """),
    ReaderCase(
      "level table with weights in the names",
      """
      ## Rubric

      | Criterion | 4 | 1 |
      |---|---|---|
      | Speed (60%) | fast | slow |
      | Cost (40%) | low | high |
      """,
      """
      rubric "Rubric" 3:1 | Speed 60% {4: fast} {1: slow} | Cost 40% {4: low} {1: high}
      """),
  ]
}
