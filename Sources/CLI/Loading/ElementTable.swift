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
    text = Self.render(head: ["file"] + kinds.map(\.rawValue), rows)
  }

  private static func render(head: [String], _ rows: [[String]]) -> String {
    let widths = head.indices.map { column in
      ([head] + rows).map { TextWidth.columns($0[column]) }.max() ?? 0
    }
    func line(_ cells: [String]) -> String {
      let padded = zip(cells, widths).enumerated().map { index, cell in
        let fill = String(repeating: " ", count: cell.1 - TextWidth.columns(cell.0))
        return index == 0 ? cell.0 + fill : fill + cell.0
      }
      return padded.joined(separator: "  ") + "\n"
    }
    let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "──") + "\n"
    let body = rows.dropLast().map(line).joined()
    return line(head) + rule + body + rule + (rows.last.map(line) ?? "")
  }
}
