import Markdown
import StudyGuide
import Testing

@testable import Publishing

@Suite("The page of the plan")
struct PlanTests {
  private func pages(
    _ text: String, hasExtras: Bool = true
  ) async throws -> [String: String] {
    let file = SourceFile(path: "weeks.md", text: text)
    let guide = try await GuideReader(settings: GuideSettings()).read([file], jobs: 1).value
    let site = Site(
      guide: guide, theme: try Theme.builtIn(), options: SiteOptions(hasExtras: hasExtras))
    let files = try await PageRenderer(site: site, jobs: 1).render(site.pages)
    return Dictionary(
      files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }, uniquingKeysWith: { $1 })
  }

  private static let text = """
    # Weeks

    ## The plan

    - Week 1: *Read* [the text](weeks.md#the-plan)
    - Weeks 2–3: speak

    """

  @Test("Its stretches carry their days, and the chapter and the first page lead to it")
  func plan() async throws {
    let pages = try await pages(Self.text)
    let plan = try #require(pages["plan/index.html"])
    for part in [
      "<h1>The plan</h1>", "21 days in 2 parts.", "data-page=\"weeks/\"",
      "<li data-first=\"0\" data-end=\"7\"><p class=\"plan-when\">Week 1</p>",
      "<li data-first=\"7\" data-end=\"21\"><p class=\"plan-when\">Weeks 2–3</p>",
      "<em>Read</em> <a href=\"../weeks/index.html#the-plan\">the text</a>",
    ] {
      #expect(plan.contains(part), "\(part)")
    }
    #expect(pages["weeks/index.html"]?.contains("<a href=\"../plan/index.html\">") == true)
    #expect(pages["index.html"]?.contains("<a href=\"plan/index.html\">") == true)
  }

  @Test("No plan, no page; and none among pages only")
  func noPlan() async throws {
    for pages in [
      try await pages("# One\n\nText.\n"), try await pages(Self.text, hasExtras: false),
    ] {
      #expect(pages["plan/index.html"] == nil)
      #expect(pages.values.allSatisfy { !$0.contains("plan/index.html") })
    }
  }
}
