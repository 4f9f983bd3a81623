import Markdown
import StudyGuide
import Testing

@testable import Publishing

@Suite("The page for rehearsals")
struct MockTests {
  private static let text = """
    # Cases

    ## Scenario: Ticket & tagging

    **Situation:** See [the next one](c1.md#scenario-ticket-tagging).

    **Weak answer:** One nightly run.

    **Strong answer:** Tag on arrival.

    ## The hour

    - 0–10 min: listen to *them*
    - 10–25 min: speak


    """
  private static let rubric = """
    ## Grading

    - Speed (60%) — is it fast?
    - Cost (40%) — is it cheap?

    """

  @Test("Cases of all chapters meet on one page, each under an anchor of its own")
  func casesTogether() async throws {
    let site = try await Site.written([Self.text, Self.text + Self.rubric])
    let html = try await site.page("mock/index.html")
    for part in [
      "<li class=\"mock-case\" id=\"c0/scenario/ticket-tagging\" data-source=\"Cases\">",
      "<h2>Ticket &amp; tagging</h2>",
      "id=\"c1/pair/ticket-tagging\"",
      "<a href=\"../c1/index.html#scenario-ticket-tagging\">the next one</a>",
      "<li data-seconds=\"900\"><p><b>speak</b> <span>15 min</span></p></li>",
      "<b>listen to <em>them</em></b>",
      "<a href=\"../worksheets/grading/index.html\">Grading</a>",
      "2 cases. Read one",
    ] {
      #expect(html.contains(part), "\(part)")
    }
    let ids = html.matches(of: /\sid="([^"]+)"/).map { String($0.1) }
    #expect(Set(ids).count == ids.count, "\(ids)")
  }

  @Test("A scenario leads to its place there, and each page to the page")
  func links() async throws {
    let site = try await Site.written([Self.text, "# Text\n\nNothing here.\n"])
    let chapter = try await site.page("c0/index.html")
    #expect(chapter.contains("href=\"../mock/index.html#c0/scenario/ticket-tagging\""))
    #expect(try await site.page("c1/index.html").contains(">Rehearse</a>"))
  }

  @Test("Guides without cases, and builds of pages only, have no such page")
  func noPage() async throws {
    for site in [
      try await Site.written([Self.rubric]), try await Site.written([Self.text], hasExtras: false),
    ] {
      #expect(!site.pages.contains { $0.path.hasPrefix("mock/") })
      #expect(try await !site.page("c0/index.html").contains("mock/"))
    }
  }

  @Test("A guide of many rubrics offers their list")
  func manyRubrics() async throws {
    let site = try await Site.written([Self.text] + Array(repeating: Self.rubric, count: 9))
    let html = try await site.page("mock/index.html")
    #expect(html.contains("<a href=\"../worksheets/index.html\">All worksheets</a>"))
    #expect(!html.contains("../worksheets/c1/grading/index.html"))
  }
}
