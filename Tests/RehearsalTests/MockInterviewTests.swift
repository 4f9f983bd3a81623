import Markdown
import Rehearsal
import StudyGuide
import Testing

@Suite("Rehearsals")
struct MockInterviewTests {
  private func mock(_ texts: [String]) async throws -> MockInterview {
    let files = texts.enumerated().map { SourceFile(path: "c\($0).md", text: $1) }
    let guide = try await GuideReader(settings: GuideSettings()).read(files, jobs: 2).value
    return MockInterview(guide.chapters)
  }

  /// What a part says first.
  private func name(_ part: Scenario.Part) -> String {
    switch part {
    case .text(let blocks): blocks.plainText
    case .labelled(_, let label, _): label
    case .field(let name, _): name
    case .pair: "pair"
    }
  }

  @Test("The situation is asked, and what tells of the answer comes after it")
  func askedAndTold() async throws {
    let mock = try await mock([
      """
      ## Scenario: Ticket tagging

      **Dominant constraint:** latency

      **Situation:** A hundred tickets a day.

      **Task:** Design the tagging.

      **Clarifying questions:** How many a day?

      **Weak answer:** One nightly run.

      **Strong answer:** Tag on arrival.

      **Lesson:** Ask before you choose.

      """
    ])
    let item = try #require(mock.cases.first?.item)
    #expect(item.asked.map(name) == ["Situation", "Task"])
    #expect(
      item.told.map(name) == ["Dominant constraint", "Clarifying questions", "pair", "Lesson"])
  }

  @Test("Text without a label is the situation, until something is said of the answer")
  func textBefore() async throws {
    let mock = try await mock([
      """
      ## Scenario: The queue

      Two hundred people wait.

      **Weak answer:** Hurry.

      **Strong answer:** Ask who must leave first.

      """
    ])
    let item = try #require(mock.cases.first?.item)
    #expect(item.asked.map(name) == ["Two hundred people wait."])
    #expect(item.told.map(name) == ["pair"])
  }

  @Test("A scenario that tells nothing, or that asks nothing, is not rehearsed")
  func nothingToRehearse() async throws {
    let mock = try await mock([
      """
      ## Scenario: A story

      **Situation:** A hundred tickets a day.

      ## Case study: An end

      **Outcome:** It failed.

      **Lesson:** Ask first.

      """
    ])
    #expect(mock.cases.isEmpty && mock.caseCount == 0)
  }

  private static let scenario = """
    ## Scenario: One

    **Situation:** A hundred tickets a day.

    **Lesson:** Ask first.


    """

  @Test("Timelines and steps that say how long each part takes are clocks")
  func budgets() async throws {
    let mock = try await mock([
      Self.scenario + """
        ## The steps

        1. Context (30 sec) — the user.
        2. Flow (2–3 min) — the boxes.

        ## The hour

        - 10–25 min: you answer
        - 25–45 min: they dig

        """
    ])
    #expect(mock.budgets.map { $0.item.parts.map(\.seconds) } == [[30, 180], [900, 1200]])
    #expect(mock.budgets.map(\.item.total) == [210, 2100])
    #expect(mock.budgets[0].item.parts.map { $0.name.plainText } == ["Context", "Flow"])
  }

  @Test(
    "No clock is made of days, of times of day, of steps without a duration, or of a day's work",
    arguments: [
      "- Days 1–3: read\n- Days 4–6: speak\n- Days 7–9: rest\n",
      "- 9:00–9:15: arrive\n- 9:15–10:00: speak\n- 10:00–11:00: rest\n",
      "1. Context (30 sec) — the user.\n2. Flow — the boxes.\n3. Loop (1 min) — the end.\n",
      "- 0–3 h: build\n- 3–6 h: test\n- 6–9 h: ship\n",
    ])
  func noBudgets(text: String) async throws {
    let mock = try await mock([Self.scenario + "## How it goes\n\n" + text])
    #expect(mock.budgets.isEmpty && mock.cases.count == 1)
  }

  @Test("A large guide gives a hundred cases from all over it, and twelve clocks")
  func largeGuide() async throws {
    let mock = try await mock(
      (0..<250).map { _ in Self.scenario + "## The hour\n\n- 0–10 min: read\n- 10–20 min: speak\n" }
    )
    #expect(mock.caseCount == 250 && mock.cases.count == 100 && mock.ids.count == 100)
    #expect(mock.cases.first?.chapter == 0 && mock.cases.last?.chapter == 247)
    #expect(mock.budgets.map(\.chapter) == Array(0..<12))
  }

  @Test("Without a case there is nothing to time")
  func noCase() async throws {
    let mock = try await mock(["## The hour\n\n- 0–10 min: read\n- 10–20 min: speak\n"])
    #expect(mock.cases.isEmpty && mock.budgets.isEmpty)
  }
}
