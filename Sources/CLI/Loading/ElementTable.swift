import StudyGuide

/// What was found where, as a table: a row a chapter, a column a kind. On a terminal too narrow for it,
/// each chapter with what it has.
struct ElementTable {
  let text: String

  /// - Parameter columns: of the terminal; nil where the text goes elsewhere.
  init(_ guide: Guide, columns: Int?) {
    let total = guide.counts
    let kinds = Element.Kind.allCases.filter { total[$0] != nil }
    func row(_ name: String, _ counts: [Element.Kind: Int]) -> [String] {
      [name] + kinds.map { kind in counts[kind].map(String.init) ?? "·" }
    }
    let rows = guide.chapters.map { row($0.path, $0.counts) } + [row("total", total)]
    let table = TextTable.render(head: ["file"] + kinds.map(\.rawValue), rows, hasTotal: true)
    let width = table.split(separator: "\n").first.map { TextWidth.columns(String($0)) } ?? 0
    guard let columns, width > columns else {
      text = table
      return
    }
    func lines(_ name: String, _ counts: [Element.Kind: Int]) -> [String] {
      let found = kinds.compactMap { kind in counts[kind].map { "\($0) \(kind.rawValue)" } }
      let what = found.isEmpty ? "nothing to study" : found.joined(separator: ", ")
      return [name] + TextWrap.lines(what, columns: columns - 4).map { "    " + $0 }
    }
    let all = guide.chapters.flatMap { lines($0.path, $0.counts) } + lines("total", total)
    text = all.joined(separator: "\n") + "\n"
  }
}
