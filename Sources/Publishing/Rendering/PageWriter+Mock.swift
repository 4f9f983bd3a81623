import Rehearsal
import StudyGuide

extension PageWriter {
  /// Cases to answer, with the clocks and worksheets for them.
  func mock() -> [UInt8] {
    let mock = site.mock
    var cases: [UInt8] = []
    for entry in mock.cases { write(entry.item, of: guide.chapters[entry.chapter], to: &cases) }
    let count = mock.cases.count
    let number =
      count < mock.caseCount
      ? "\(count) of the guide's \(mock.caseCount) cases, from all over it"
      : count == 1 ? "1 case" : "\(count) cases"
    let view = MockView(
      lead: "\(number). Read one, answer it aloud, and only then compare.", cases: cases,
      budgets: mock.budgets.map { budget($0.item, of: guide.chapters[$0.chapter]) },
      worksheets: scoring)
    return document("mock", title: "Rehearse", script: .mock, render(view))
  }

  private func write(_ item: MockCase, of chapter: Chapter, to output: inout [UInt8]) {
    let text = Typesetter(site: site, chapter: chapter, page: path)
    let writer = ElementWriter(stencils: stencils, text: text)
    stencils.render(
      MockCaseView(
        id: item.element.id.description, title: chapter.title(for: item.element),
        asked: HTMLFinish.finish(writer.html(item.asked)),
        told: HTMLFinish.finish(writer.html(item.told)),
        url: url(of: item.element, in: chapter), source: chapter.title),
      to: &output)
  }

  private func budget(_ budget: TimeBudget, of chapter: Chapter) -> MockView.Budget {
    let text = Typesetter(site: site, chapter: chapter, page: path)
    return MockView.Budget(
      name: chapter.title(for: budget.element), time: DurationText.text(budget.total),
      url: url(of: budget.element, in: chapter), source: chapter.title,
      parts: budget.parts.map { part in
        MockView.Part(
          part: text.html(part.name), time: DurationText.text(part.seconds), seconds: part.seconds,
          text: HTMLFinish.finish(text.html(part.text)))
      })
  }

  /// The worksheets where they are few, else their list.
  private var scoring: [LinkView] {
    guard let folder = site.places.worksheets else { return [] }
    let entries = site.worksheets.entries
    guard entries.count <= Site.offeredWorksheets else {
      return [LinkView(name: "All worksheets", url: url("\(folder)/index.html"))]
    }
    return entries.map { entry in
      LinkView(name: worksheetTitle(entry), url: url(site.worksheet(entry)))
    }
  }
}

extension Site {
  /// Guides of more rubrics do not offer each of them for scoring an answer.
  static let offeredWorksheets = 8

  /// Path of the page where cases are rehearsed; nil where there are none.
  var mockPage: String? { places.mock.map { "\($0)/index.html" } }
}
