import Markdown
import StudyGuide

extension PageWriter {
  /// The list of worksheets.
  func worksheets() -> [UInt8] {
    let entries = site.worksheets.entries
    let isListed = entries.count <= Site.listedWorksheets
    let sheets = (isListed ? entries : []).map { entry in
      WorksheetsView.Sheet(
        name: worksheetTitle(entry), url: url(site.worksheet(entry)),
        criteria: element(entry).map(criteria) ?? "", chapter: guide.chapters[entry.chapter].title)
    }
    let lead =
      isListed
      ? "Score an answer against a rubric, level by level, and see how the next one compares."
      : "This guide has \(entries.count) rubrics; each links to its worksheet where it stands."
    return document(
      "worksheets", title: "Worksheets", script: .worksheet,
      render(WorksheetsView(lead: lead, sheets: sheets)))
  }

  /// `Speed to MVP (40%), Cost efficiency (30%)`
  private func criteria(_ element: Element) -> String {
    guard case .rubric(let rubric) = element.content else { return "" }
    return rubric.criteria.map { criterion in
      let weight = criterion.weight.map { " (\(rubric.unit.amount($0)))" } ?? ""
      return criterion.name.plainText + weight
    }.joined(separator: ", ")
  }

  /// One rubric to score with, by index among the worksheets.
  func worksheet(_ index: Int) -> [UInt8] {
    let entry = site.worksheets.entries[index]
    let chapter = guide.chapters[entry.chapter]
    guard let element = element(entry), case .rubric(let rubric) = element.content else {
      return []
    }
    let text = Typesetter(site: site, chapter: chapter, page: path)
    let title = worksheetTitle(entry)
    let scale = LevelScale(rubric)
    let isWeighted = rubric.criteria.contains { $0.weight != nil }
    let criteria = rubric.criteria.enumerated().map { place, criterion -> WorksheetView.Criterion in
      let value = isWeighted ? criterion.weight ?? 0 : 1
      return WorksheetView.Criterion(
        number: place + 1, name: criterion.name.plainText,
        weight: criterion.weight.map(rubric.unit.amount), value: value.plain,
        question: HTMLFinish.finish(text.html(criterion.text)),
        levels: scale.levels.map { name, points in
          let words = criterion.levels.first { $0.name == name }?.text ?? []
          return WorksheetView.Level(
            criterion: place + 1, name: name, points: points.plain,
            count: Figure.text(value * points / scale.most), text: text.html(words))
        })
    }
    let view = WorksheetView(
      id: element.id.description, title: title,
      total: (isWeighted ? rubric.total : Double(rubric.criteria.count)).plain,
      unit: isWeighted && rubric.unit == .percent ? "%" : " points", most: scale.most.plain,
      url: url(of: element, in: chapter),
      source: chapter.title,
      all: site.places.worksheets.map { url($0 + "/index.html") } ?? "", criteria: criteria)
    return document("worksheet", title: "Worksheet: \(title)", script: .worksheet, render(view))
  }

  /// The rubric's title, or else its chapter's.
  func worksheetTitle(_ entry: WorksheetPlan.Entry) -> String {
    let chapter = guide.chapters[entry.chapter]
    return element(entry).map(chapter.title(for:)) ?? chapter.title
  }

  private func element(_ entry: WorksheetPlan.Entry) -> Element? {
    guide.chapters[entry.chapter].elements.first { $0.id == entry.element }
  }
}

/// The levels of a rubric's worksheet, the best first, and what each counts.
private struct LevelScale {
  private static let neutral = ["Fully met", "Mostly met", "Partly met", "Barely met", "Not met"]

  let levels: [(name: String, points: Double)]
  var most: Double { max(levels.map(\.points).max() ?? 1, 1) }

  /// The author's levels: numbers count as written, names from the number of levels down to 1.
  /// Where the author described none, ``neutral`` ones from 4 to 0.
  init(_ rubric: Rubric) {
    var names: [String] = []
    for level in rubric.criteria.flatMap(\.levels) where !names.contains(level.name) {
      names.append(level.name)
    }
    let numbers = names.map { Double($0) }
    if names.isEmpty {
      levels = Self.neutral.enumerated().map { ($1, Double(4 - $0)) }
    } else if !numbers.contains(nil) {
      levels = zip(names, numbers.compactMap(\.self)).map { ($0, $1) }
    } else {
      levels = names.enumerated().map { ($1, Double(names.count - $0)) }
    }
  }
}

extension Site {
  /// Guides of more rubrics do not list their worksheets on one page.
  static let listedWorksheets = 500

  /// Path of a worksheet.
  func worksheet(_ entry: WorksheetPlan.Entry) -> String {
    "\(places.worksheets ?? "")/\(entry.name)/index.html"
  }

  /// The list, and a page for each rubric.
  var worksheetPages: [Page] {
    guard let folder = places.worksheets else { return [] }
    return [Page(path: "\(folder)/index.html", content: .worksheets)]
      + worksheets.entries.indices.map {
        Page(path: worksheet(worksheets.entries[$0]), content: .worksheet($0))
      }
  }
}
