import StudyGuide

/// What was found where, as a table: a row a chapter, a column a kind.
struct ElementTable {
  let text: String

  init(_ guide: Guide) {
    let kinds = Element.Kind.allCases.filter { kind in
      guide.chapters.contains { chapter in chapter.elements.contains { $0.kind == kind } }
    }
    var rows = guide.chapters.map { chapter in
      [chapter.path] + kinds.map { kind in Self.cell(chapter.elements.count { $0.kind == kind }) }
    }
    let all = guide.chapters.flatMap(\.elements)
    rows.append(
      ["total"] + kinds.map { kind in Self.cell(all.count { $0.kind == kind }) })
    text = TextTable.render(head: ["file"] + kinds.map(\.rawValue), rows, hasTotal: true)
  }

  private static func cell(_ count: Int) -> String { count == 0 ? "·" : String(count) }
}
