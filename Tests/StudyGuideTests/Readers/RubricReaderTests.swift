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
  ]
}
