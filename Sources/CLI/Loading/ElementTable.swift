import StudyGuide

/// What was found where, as a table: a row a chapter, a column a kind.
struct ElementTable {
  let text: String

  init(_ guide: Guide) {
    let kinds = Element.Kind.allCases.filter { kind in
      guide.count(of: kind) > 0
    }
    var rows = guide.chapters.map { chapter in
      [chapter.path] + kinds.map { kind in Self.cell(chapter.elements.count { $0.kind == kind }) }
    }
    rows.append(
      ["total"] + kinds.map { kind in Self.cell(guide.count(of: kind)) })
    text = Self.render(head: ["file"] + kinds.map(\.rawValue), rows)
  }

  private static func cell(_ count: Int) -> String { count == 0 ? "·" : String(count) }

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
