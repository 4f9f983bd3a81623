import TestSupport
import Testing

@Suite("Reading timelines")
struct TimelineReaderTests {
  @Test(arguments: cases)
  func reads(_ example: ReaderCase) async throws { try await example.check() }

  private static let cases = [
    ReaderCase(
      "weeks that are only counted, and a table of records",
      """
      ## Plan

      | Week | Topic | Task |
      |---|---|---|
      | 1 | Causes | Learn |
      | 2 | War | Read |

      ## Records

      | Day | Case | Points |
      |---|---|---|
      | 18 | Review | 55 |
      | 21 | Sorting | 72 |
      """,
      """
      timeline "Plan" 3:1 | 0-10080min Causes: Task: Learn | 10080-20160min War: Task: Read
      """),
    ReaderCase(
      "a stretch that runs backwards",
      "- 0–5 min: a\n- 15–10 min: b\n- 15–60 min: c", "! 2:1 warning timeline/no-stretch"),
    ReaderCase(
      "a stretch before the one above it",
      "- 0–5 min: a\n- 15–20 min: b\n- 5–15 min: c", "! 3:1 warning timeline/no-stretch"),
    ReaderCase(
      "Timeline one",
      """
      ## Timeline one

      0–10 min: the problem
      10–25 min: the structure
      25-45 min: deep dive
      """,
      """
      timeline "Timeline one" 3:1 | 0-10min the problem | 10-25min the structure | 25-45min deep dive
      """),
    ReaderCase(
      "Timeline two",
      """
      ## Timeline two

      - **0–10:** the problem
      - 10–25 min: the structure
      """,
      """
      timeline "Timeline two" 3:1 | 0-10min the problem | 10-25min the structure
      """),
    ReaderCase(
      "Timeline three",
      """
      ## Timeline three

      | Minutes | What happens | Strong |
      | --- | --- | --- |
      | 0–10 | problem | listen |
      | 10–25 | structure | clarify |
      """,
      """
      timeline "Timeline three" 3:1 | 0-10min problem: Strong: listen | 10-25min structure: Strong: clarify
      """),
    ReaderCase(
      "Timeline four",
      """
      ## Timeline four

      - 0:00–0:05 intro
      - 0:05–0:20 body
      """,
      """
      timeline "Timeline four" 3:1 | 0-5min intro | 5-20min body
      """),
    ReaderCase(
      "Clock",
      """
      ## Clock

      - 0:00–0:05: intro
      - 0:05–1:20: body
      """,
      """
      timeline "Clock" 3:1 | 0-5min intro | 5-80min body
      """),
    ReaderCase(
      "Years",
      """
      ## Years

      - 2019–2021: school
      - 2021–2024: work
      """,
      """

      """),
    ReaderCase(
      "Headings",
      """
      ## Headings

      ### 0–10 min: Problem

      Listen.

      ### 10–25 min: Structure

      BAD: a

      GOOD: b
      """,
      """
      timeline "Headings" 3:1 | 0-10min Problem | 10-25min Structure
      pair "10–25 min: Structure" 9:1 | - BAD: a | + GOOD: b
      """),
    ReaderCase(
      "Days",
      """
      ## Days

      - Day 1–3: read
      - Day 4–7: write
      """,
      """
      timeline "Days" 3:1 | 0-4320min read | 4320-10080min write
      """),
    ReaderCase(
      "Overlap",
      """
      ## Overlap

      - 0–10 min: a
      - 5–15 min: b
      """,
      """
      timeline "Overlap" 3:1 | 0-10min a | 5-15min b
      ! 4:1 warning timeline/overlap
      """),
    ReaderCase(
      "times of day, a moment among them",
      """
      - 9:00–9:15: standup
      - 9:15: review
      - 10:30–11:00: results
      """,
      """
      timeline "Chapter" 1:1 | 540-555min standup | 555-630min review | 630-660min results
      """),
    ReaderCase(
      "the afternoon, and halves of the day",
      """
      - 11:00–12:30: talks
      - 12:30–1:30: lunch
      - 1:30–3:00: more

      Next day:

      - 9–10 am: doors
      - 10 am–12 pm: talks
      - 1–2 pm: lunch
      - 11:30 p.m. – 12:30 a.m.: night
      """,
      """
      timeline "Chapter" 1:1 | 660-750min talks | 750-810min lunch | 810-900min more
      timeline "Chapter" 7:1 | 540-600min doors | 600-720min talks | 780-840min lunch | 1410-1470min night
      """),
    ReaderCase(
      "a table of times of day",
      """
      | Time | What |
      |---|---|
      | 9:00–9:15 | standup |
      | 9:15–10:00 | review |
      """,
      """
      timeline "Chapter" 1:1 | 540-555min standup | 555-600min review
      """),
    ReaderCase(
      "a line without its stretch is told",
      """
      - 9:00–9:15: standup
      - 9:15–10:00: review
      - 10:30: results

      What follows:

      - 0–10 min: listen
      - 10–20 min: ask
      - then: talk
      """,
      """
      ! 3:1 warning timeline/no-stretch
      ! 9:1 warning timeline/no-stretch
      """),
    ReaderCase(
      "moments alone, ratios and verses are none",
      """
      - 9:00: doors
      - 9:30: talk

      Scores:

      - 3:2 wins
      - 2:1 loses
      """,
      """

      """),
    ReaderCase(
      "headings of which the last is a moment",
      """
      ### 9:00–9:15: Standup

      Stand.

      ### 9:30: Review

      Bad: sit

      Good: stand
      """,
      """
      pair "9:30: Review" 7:1 | - Bad: sit | + Good: stand
      """),
    ReaderCase(
      "weeks",
      """
      - Week 1: read
      - Week 2–3: write
      """,
      """
      timeline "Chapter" 1:1 | 0-10080min read | 10080-30240min write
      """),
    ReaderCase(
      "unit before the numbers",
      """
      - Minutes 0–10: listen
      - Minutes 10–25: ask
      """,
      """
      timeline "Chapter" 1:1 | 0-10min listen | 10-25min ask
      """),
    ReaderCase(
      "scores are none",
      """
      - 0–10: poor
      - 10–20: good
      """,
      """

      """),
    ReaderCase(
      "range in brackets at the end of headings",
      """
      ## Plan

      ### Listen (0–10 min)

      Note the decision.

      ### Ask (10–25 min)

      Clarify scope.
      """,
      """
      timeline "Plan" 3:1 | 0-10min Listen: Note the decision. | 10-25min Ask: Clarify scope.
      """),
    ReaderCase(
      "time that runs backwards is none",
      """
      - 10–20 min: late
      - 0–10 min: early
      """,
      """
      ! 2:1 warning timeline/no-stretch
      """),
    ReaderCase(
      "months behind weeks are told of",
      """
      ## Plan

      ### Week 1

      Read.

      ### Weeks 2–4

      Write.

      ### Months 2–3

      Edit.

      ## Later

      ### Week 1

      Read.

      ### Weeks 2–4

      Write.

      ### Months of rest

      Sleep.
      """,
      """
      timeline "Plan" 3:1 | 0-10080min : Read. | 10080-40320min : Write.
      timeline "Later" 17:1 | 0-10080min : Read. | 10080-40320min : Write.
      ! 11:1 warning timeline/no-stretch
      """),
  ]
}
