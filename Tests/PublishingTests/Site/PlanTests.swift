import Markdown
import StudyGuide
import Testing

@testable import Publishing

@Suite("The page of the plan")
struct PlanTests {
  private static let text = """
    # Weeks

    ## The plan

    - Week 1: *Read* [the text](c0.md#the-plan)
    - Weeks 2–3: speak

    """

  @Test("Its stretches carry their days, and the chapter and the first page lead to it")
  func plan() async throws {
    let site = try await Site.written([Self.text])
    let plan = try await site.page("plan/index.html")
    for part in [
      "<h1>The plan</h1>", "21 days in 2 parts.", "data-page=\"c0/\"",
      "<li data-first=\"0\" data-end=\"7\"><p class=\"plan-when\">Week 1</p>",
      "<li data-first=\"7\" data-end=\"21\"><p class=\"plan-when\">Weeks 2–3</p>",
      "<em>Read</em> <a href=\"../c0/index.html#the-plan\">the text</a>",
    ] {
      #expect(plan.contains(part), "\(part)")
    }
    #expect(try await site.page("c0/index.html").contains("<a href=\"../plan/index.html\">"))
    #expect(try await site.page("index.html").contains("<a href=\"plan/index.html\">"))
  }

  @Test("No plan, no page; and none among pages only")
  func noPlan() async throws {
    for site in [
      try await Site.written(["# One\n\nText.\n"]),
      try await Site.written([Self.text], hasExtras: false),
    ] {
      #expect(!site.pages.contains { $0.path == "plan/index.html" })
      for path in ["index.html", "c0/index.html"] {
        #expect(try await !site.page(path).contains("plan/index.html"))
      }
    }
  }
}
