extension HTMLWriter {
  mutating func table(_ table: Table) {
    html.newLine()
    html.raw("<table>\n<thead>\n")
    row(table.header, table.alignments, isHeader: true)
    html.raw("</thead>\n")
    if !table.rows.isEmpty {
      html.raw("<tbody>\n")
      for row in table.rows { self.row(row, table.alignments, isHeader: false) }
      html.raw("</tbody>\n")
    }
    html.raw("</table>\n")
  }

  private mutating func row(_ row: Table.Row, _ alignments: [Table.Alignment], isHeader: Bool) {
    html.raw("<tr>\n")
    for (index, cell) in row.cells.enumerated() {
      html.raw(isHeader ? "<th" : "<td")
      switch index < alignments.count ? alignments[index] : .none {
      case .none: html.raw(">")
      case .left: html.raw(" align=\"left\">")
      case .center: html.raw(" align=\"center\">")
      case .right: html.raw(" align=\"right\">")
      }
      inlines(cell.content)
      html.raw(isHeader ? "</th>\n" : "</td>\n")
    }
    html.raw("</tr>\n")
  }
}
