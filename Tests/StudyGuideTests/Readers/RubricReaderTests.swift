import TestSupport
import Testing

@Suite("Reading rubrics")
struct RubricReaderTests {
  @Test(arguments: cases)
  func reads(_ example: ReaderCase) async throws { try await example.check() }

  private static let cases = [
    ReaderCase(
      "weights that sum to 100 below any heading, results among them",
      """
      ## The marks

      - Understanding (40%)
      - Recall (25%)
      - Results (35%)
      """,
      """
      rubric "The marks" 3:1 | Understanding 40% | Recall 25% | Results 35%
      """),
    ReaderCase(
      "shares below a heading of results",
      """
      ## Survey results

      - Understanding (40%)
      - Recall (25%)
      - Speed (35%)
      """, ""),
    ReaderCase(
      "criteria that ask, below a heading that could be of statistics",
      """
      ## Review of a schema

      - Correctness (50%) — can two rows contradict each other?
      - Speed (30%) — is each query fast?
      - Names (20%) — would a newcomer guess?
      """,
      """
      rubric "Review of a schema" 3:1 | Correctness 50%: can two rows contradict each other? | Speed 30%: is each query fast? | Names 20%: would a newcomer guess?
      """),
    ReaderCase(
      "Scoring rubric",
      """
      ## Scoring rubric

      - Speed to MVP (40%) — can it launch in time?
      - **Cost**: 30%
      - **Data** (20%): does it learn?
      - Ext – 10% – can it grow?
      """,
      """
      rubric "Scoring rubric" 3:1 | Speed to MVP 40%: can it launch in time? | Cost 30% | Data 20%: does it learn? | Ext 10%: can it grow?
      """),
    ReaderCase(
      "Table rubric",
      """
      ## Table rubric

      | Criterion | Weight | Exemplary | Beginning |
      | --- | --- | --- | --- |
      | Speed | 60 % | fast | slow |
      | Cost | 40 % | low | high |
      """,
      """
      rubric "Table rubric" 3:1 | Speed 60% {Exemplary: fast} {Beginning: slow} | Cost 40% {Exemplary: low} {Beginning: high}
      """),
    ReaderCase(
      "weak and strong are levels where each row opens with a weight",
      """
      ## Scoring rubric

      | Area | Weak | Strong |
      | --- | --- | --- |
      | Git (60%) | commits | reflog |
      | SQL (40%) | selects | plans |
      """,
      """
      rubric "Scoring rubric" 3:1 | Git 60% {Strong: reflog} {Weak: commits} | SQL 40% {Strong: plans} {Weak: selects}
      """),
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
      "Points",
      """
      ## Points

      - Clarity [30 points]
      - Depth [50 points]
      - Style [20 points]
      """,
      """
      rubric "Points" 3:1 | Clarity 30p | Depth 50p | Style 20p
      """),
    ReaderCase(
      "Grading",
      """
      ## Grading

      - A (50%)
      - B (40%)
      """,
      """
      rubric "Grading" 3:1 | A 50% | B 40%
      ! 3:1 error rubric/sum
      """),
    ReaderCase(
      "Evaluation",
      """
      ## Evaluation

      - A (50%)
      - B
      """,
      """
      ! 4:1 error rubric/missing-weight
      """),
    ReaderCase(
      "Statistics",
      """
      ## Statistics

      - 60% of users are mobile
      - 30% of users are desktop
      - 10% of users are other
      """,
      """

      """),
    ReaderCase(
      "Traffic share",
      """
      ## Traffic share

      - Mobile (60%)
      - Desktop (30%)
      - Other (10%)
      """,
      """

      """),
    ReaderCase(
      "Discounts",
      """
      ## Discounts

      - Save 20%
      - Get 30% off
      - 50% today
      """,
      """

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
      "Assessment of answers",
      """
      ## Assessment of answers

      | | Exemplary | Proficient | Beginning |
      | --- | --- | --- | --- |
      | Clarity | a | b | c |
      | Depth | d | e | f |
      """,
      """
      rubric "Assessment of answers" 3:1 | Clarity {Exemplary: a} {Proficient: b} {Beginning: c} | Depth {Exemplary: d} {Proficient: e} {Beginning: f}
      """),
    ReaderCase(
      "Weight half",
      """
      ## Weight half

      - 12.5% — one
      - 37.5% — two
      - **50%** three
      """,
      """
      rubric "Weight half" 3:1 | one 12.5% | two 37.5% | three 50%
      """),
    ReaderCase(
      "points that do not sum to 100",
      """
      ## Scoring

      - Clarity [3 points]
      - Depth (2 pts)
      """,
      """
      rubric "Scoring" 3:1 | Clarity 3p | Depth 2p
      """),
    ReaderCase(
      "a weight column with bare numbers",
      """
      | Criterion | Weight | The bar |
      |---|---|---|
      | Speed | 60 | six weeks |
      | Cost | 40 | $5K |
      | Total | 100 | |
      """,
      """
      rubric "Chapter" 1:1 | Speed 60%: six weeks | Cost 40%: $5K
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
      "criteria that differ by a number only",
      """
      ## Rubric

      - Question 1 (50%)
      - Question 2 (50%)

      ### Question 1

      - 4: exact
      - 1: rough

      ### Question 2

      - 4: warm
      - 1: cold
      """,
      """
      rubric "Rubric" 3:1 | Question 1 50% {4: exact} {1: rough} | Question 2 50% {4: warm} {1: cold}
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
      "a sum of 110",
      """
      ## Grading weights

      - A: 50%
      - B: 60%
      """,
      """
      rubric "Grading weights" 3:1 | A 50% | B 60%
      ! 3:1 error rubric/sum
      """),
    ReaderCase(
      "three that sum to 100 need no heading",
      """
      ## What counts

      - Speed (50%)
      - Cost (30%)
      - Data (20%)
      """,
      """
      rubric "What counts" 3:1 | Speed 50% | Cost 30% | Data 20%
      """),
    ReaderCase(
      "growth is no weight",
      """
      ## Evaluation

      Grew by 40% in May.

      - Sales grew by 40% in May
      - Costs fell by 60% in June
      """,
      """

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
