import StudyGuide

/// What was found where, as a table: a row a chapter, a column a kind.
struct ElementTable {
  let text: String

  init(_ guide: Guide) {
    let total = guide.counts
    let kinds = Element.Kind.allCases.filter { total[$0] != nil }
    func row(_ name: String, _ counts: [Element.Kind: Int]) -> [String] {
      [name] + kinds.map { kind in counts[kind].map(String.init) ?? "·" }
    }
    let rows = guide.chapters.map { row($0.path, $0.counts) } + [row("total", total)]
    text = TextTable.render(head: ["file"] + kinds.map(\.rawValue), rows, hasTotal: true)
  }
}
