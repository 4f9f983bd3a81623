/// Columns of text under a head: the first to the left, the others to the right.
enum TextTable {
  /// - Parameter hasTotal: whether a rule parts the last row from the others.
  static func render(head: [String], _ rows: [[String]], hasTotal: Bool = false) -> String {
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
    guard hasTotal, let total = rows.last else {
      return line(head) + rule + rows.map(line).joined()
    }
    return line(head) + rule + rows.dropLast().map(line).joined() + rule + line(total)
  }
}
