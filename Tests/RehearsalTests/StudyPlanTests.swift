import Markdown
import Rehearsal
import StudyGuide
import Testing

@Suite("Study plans")
struct StudyPlanTests {
  private func plan(_ texts: [String]) async throws -> StudyPlan? {
    let files = texts.enumerated().map { SourceFile(path: "c\($0).md", text: $1) }
    return StudyPlan(
      try await GuideReader(settings: GuideSettings()).read(files, jobs: 2).value.chapters)
  }

  @Test("The longest timeline of days or weeks is the plan")
  func longest() async throws {
    let plan = try await plan([
      "## A short one\n\n- Days 1–2: read\n- Days 3–4: speak\n",
      "## The plan\n\n- Week 1: read\n- Weeks 2–3: speak\n",
      "## The hour\n\n- 0–10 min: read\n- 10–60 min: speak\n",
    ])
    #expect(plan?.chapter == 1 && plan?.days == 21)
    #expect(plan?.timeline.entries.map(\.label.plainText) == ["read", "speak"])
  }

  @Test("Minutes and hours make no plan")
  func none() async throws {
    #expect(try await plan(["## The hour\n\n- 0–10 min: read\n- 10–60 min: speak\n"]) == nil)
  }
}
