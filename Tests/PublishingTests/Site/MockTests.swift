import Markdown
import StudyGuide
import Testing

@testable import Publishing

@Suite("The page for rehearsals")
struct MockTests {
  private func site(_ texts: [String], hasExtras: Bool = true) async throws -> Site {
    let files = texts.enumerated().map { SourceFile(path: "c\($0).md", text: $1) }
    let guide = try await GuideReader(settings: GuideSettings()).read(files, jobs: 2).value
    return Site(
      guide: guide, theme: try Theme.builtIn(), options: SiteOptions(hasExtras: hasExtras))
  }

  private func page(_ path: String, of site: Site) async throws -> String {
    let pages = site.pages.filter { $0.path == path }
    let file = try #require(try await PageRenderer(site: site, jobs: 1).render(pages).first)
    return String(decoding: file.bytes, as: UTF8.self)
  }

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
    let site = try await site([Self.text, Self.text + Self.rubric])
    let html = try await page("mock/index.html", of: site)
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
    let site = try await site([Self.text, "# Text\n\nNothing here.\n"])
    let chapter = try await page("c0/index.html", of: site)
    #expect(chapter.contains("href=\"../mock/index.html#c0/scenario/ticket-tagging\""))
    #expect(try await page("c1/index.html", of: site).contains(">Rehearse</a>"))
  }

  @Test("Guides without cases, and builds of pages only, have no such page")
  func noPage() async throws {
    for site in [
      try await site([Self.rubric]), try await site([Self.text], hasExtras: false),
    ] {
      #expect(!site.pages.contains { $0.path.hasPrefix("mock/") })
      #expect(try await !page("c0/index.html", of: site).contains("mock/"))
    }
  }

  @Test("A guide of many rubrics offers their list")
  func manyRubrics() async throws {
    let site = try await site([Self.text] + Array(repeating: Self.rubric, count: 9))
    let html = try await page("mock/index.html", of: site)
    #expect(html.contains("<a href=\"../worksheets/index.html\">All worksheets</a>"))
    #expect(!html.contains("../worksheets/c1/grading/index.html"))
  }
}
