import StudyGuide

/// The rubrics of a guide, each with the name of its worksheet.
struct WorksheetPlan: Sendable {
  struct Entry: Sendable, Equatable {
    /// By index among the guide's chapters.
    let chapter: Int
    let element: ElementID
    /// Folder of its page: the rubric's slug, with the chapter's where another has the same.
    let name: String
  }

  let entries: [Entry]
  /// The names by element.
  let names: [ElementID: String]

  init(_ chapters: [Chapter]) {
    let found = chapters.enumerated().flatMap { index, chapter in
      chapter.elements.filter { $0.kind == .rubric }.map { (index, $0.id) }
    }
    var uses: [String: Int] = [:]
    for (_, id) in found { uses[id.slug.text, default: 0] += 1 }
    entries = found.map { index, id in
      let isOnly = uses[id.slug.text] == 1
      return Entry(
        chapter: index, element: id,
        name: isOnly ? id.slug.text : "\(chapters[index].id.path)/\(id.slug.text)")
    }
    names = Dictionary(entries.map { ($0.element, $0.name) }) { first, _ in first }
  }
}
