import Markdown
import Testing

@testable import StudyGuide

@Suite struct UniqueNamesTests {
  @Test func repeatedNamesAreNumberedAndHeadingsKeepTheirs() async throws {
    let markdown = """
      ## Pair opening

      Text.

      ## Opening

      BAD: a

      GOOD: b

      Between.

      BAD: c

      GOOD: d

      <!-- id: mine -->

      BAD: e

      GOOD: f

      ## Scenario: Fraud

      **Situation:** a bank
      """
    let file = SourceFile(path: "one.md", text: markdown)
    let guide = try await GuideReader(settings: GuideSettings()).read([file], jobs: 1).value
    let ids = guide.chapters.flatMap(\.elements).map(\.id)
    #expect(
      ids.map(\.anchor) == ["pair-opening-2", "pair-opening-3", "pair-mine", "scenario-fraud"])
    #expect(ids.map(\.description).first == "one/pair/opening-2")
  }
}
