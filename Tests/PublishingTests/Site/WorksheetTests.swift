import Markdown
import StudyGuide
import Testing

@testable import Publishing

@Suite("Worksheets")
struct WorksheetTests {
  private func paths(_ site: Site) -> [String] {
    site.pages.map(\.path).filter { $0.hasPrefix("worksheets/") }
  }

  private static let weights = """
    # One

    ## Grading

    - Speed (60%) — is it fast?
    - Cost (40%) — is it cheap?

    """
  private static let points = """
    # Two

    ## Scoring

    - Depth: 30 points
    - Breadth: 10 points

    """
  private static let levels = """
    # Three

    ## Assessment rubric

    | Criterion | Weight | Exemplary | Fair | Beginning |
    |---|---|---|---|---|
    | Speed | 60% | within *a week* | within a month | no date |
    | Cost | 40% | under $5K | | unknown |

    """

  @Test("Every rubric has a page, and the list has them all")
  func everyRubric() async throws {
    let site = try await Site.written([Self.weights, Self.points, Self.levels])
    #expect(
      paths(site) == [
        "worksheets/index.html", "worksheets/grading/index.html",
        "worksheets/scoring/index.html", "worksheets/assessment-rubric/index.html",
      ])
    let list = try await site.page("worksheets/index.html")
    for name in ["grading", "scoring", "assessment-rubric"] {
      #expect(list.contains("href=\"\(name)/index.html\""))
    }
    let home = try await site.page("index.html")
    #expect(home.contains("<a href=\"worksheets/index.html\">Worksheets</a>"))
  }

  @Test("No pages and no place in the navigation without a rubric, or where only pages are made")
  func none() async throws {
    for site in [
      try await Site.written(["# A\n\nText.\n"]),
      try await Site.written([Self.weights], hasExtras: false),
    ] {
      #expect(paths(site).isEmpty)
      let home = try await site.page("index.html")
      #expect(!home.contains("Worksheets"))
    }
  }

  @Test("Rubrics of the same name stand under their chapters")
  func sameName() async throws {
    let site = try await Site.written([Self.weights, Self.weights])
    #expect(
      paths(site) == [
        "worksheets/index.html", "worksheets/c0/grading/index.html",
        "worksheets/c1/grading/index.html",
      ])
    let sheet = try await site.page("worksheets/c1/grading/index.html")
    #expect(sheet.contains("href=\"../../../c1/index.html#rubric-grading\""))
  }

  @Test("Weights only: five levels with neutral names, the best counts the whole weight")
  func weightsOnly() async throws {
    let site = try await Site.written([Self.weights])
    let sheet = try await site.page("worksheets/grading/index.html")
    #expect(sheet.contains("data-total=\"100\" data-unit=\"%\" data-most=\"4\""))
    let expected = [
      ("4", "Fully met", "60"), ("3", "Mostly met", "45"), ("2", "Partly met", "30"),
      ("1", "Barely met", "15"), ("0", "Not met", "0"),
    ]
    for (points, name, count) in expected {
      #expect(
        sheet.contains(
          "name=\"criterion-1\" value=\"\(points)\"> <span class=\"ws-box\"></span>"
            + "<span><b>\(name) <i>\(count)</i></b></span>"))
    }
  }

  @Test("Points are the unit of the total")
  func inPoints() async throws {
    let site = try await Site.written([Self.points])
    let sheet = try await site.page("worksheets/scoring/index.html")
    #expect(sheet.contains("data-total=\"40\" data-unit=\" points\""))
    #expect(sheet.contains("<b>Partly met <i>15</i></b>"))
  }

  @Test("The author's levels with their words, a level without words for one criterion among them")
  func authorsLevels() async throws {
    let site = try await Site.written([Self.levels])
    let sheet = try await site.page("worksheets/assessment-rubric/index.html")
    #expect(sheet.contains("<b>Exemplary <i>60</i></b> within <em>a week</em></span>"))
    #expect(sheet.contains("<b>Fair <i>26.67</i></b></span>"))
    #expect(sheet.contains("<b>Beginning <i>13.33</i></b> unknown</span>"))
    #expect(!sheet.contains("Fully met"))
  }

  @Test("The rubric in its chapter leads to its worksheet")
  func linked() async throws {
    let site = try await Site.written([Self.levels])
    let chapter = try await site.page("c0/index.html")
    #expect(chapter.contains("href=\"../worksheets/assessment-rubric/index.html\""))
  }

  @Test("Guides of very many rubrics keep the list lean")
  func many() async throws {
    let site = try await Site.written(
      (0..<501).map { "# C\($0)\n\n## Grading \($0)\n\n- A (60%)\n- B (40%)\n" })
    #expect(paths(site).count == 502)
    let list = try await site.page("worksheets/index.html")
    #expect(list.utf8.count < 10_000)
    #expect(try await site.page("worksheets/grading-7/index.html").utf8.count < 10_000)
  }
}
