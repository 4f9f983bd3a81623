import Markdown

/// Scenarios without a heading of their own, and answers by the letters of STAR.
extension ScenarioReader {
  /// A bold line `**Scenario A: The missed deadline**` and the text below it, to the next such line, heading
  /// or rule.
  func boldLine(_ blocks: ArraySlice<Block>) -> Reading? {
    guard let first = blocks.first, let text = Self.opening(first),
      let named = Self.title(of: text)
    else { return nil }
    let rest = blocks.dropFirst()
    let end = rest.firstIndex { $0.endsParts || Self.opening($0) != nil } ?? blocks.endIndex
    let body = rest[..<end]
    guard case .paragraph? = body.first,
      CaseReader(context: context).section([.heading(text.heading)] + body, text) == nil
    else { return nil }
    let range = first.range.union(blocks[end - 1].range)
    return reading(
      splitter.parts(body), title: named.title, heading: nil, range: range,
      consumed: end - blocks.startIndex)
  }

  /// The bold line as a heading; nil unless it names a scenario and its number or letter.
  private static func opening(_ block: Block) -> HeadingText? {
    guard case .paragraph(let paragraph) = block, paragraph.content.count == 1,
      case .strong(let inner)? = paragraph.content.first
    else { return nil }
    let heading = Heading(level: 6, content: inner, anchor: "", range: paragraph.range)
    guard let text = HeadingText(.heading(heading)),
      let named = title(of: text), named.isNumbered, named.title != inner.trimmed
    else { return nil }
    return text
  }

  /// Lines or items `S: …`, `T: …`, `A: …`, `R: …` in this order, as the parts that they stand for. Nil
  /// where anything else stands there.
  static func initials(in body: ArraySlice<Block>) -> [Part]? {
    guard body.count == 1, let block = body.first else { return nil }
    let lines: [(content: [Inline], range: SourceRange)] =
      switch block {
      case .paragraph(let paragraph): paragraph.content.lines.map { ($0, paragraph.range) }
      case .list(let list):
        list.items.filter { $0.blocks.count == 1 }.map { ($0.blocks.firstLine, $0.range) }
      case .heading, .blockQuote, .codeBlock, .htmlBlock, .table, .thematicBreak: []
      }
    guard lines.count == star.count else { return nil }
    var parts: [Part] = []
    for (line, (letter, role, name)) in zip(lines, star) {
      guard let lead = Lead(line.content), lead.separator == .colon, lead.written == letter,
        !lead.rest.isEmpty
      else { return nil }
      parts.append(
        Part(
          label: Label(role: role, family: .other), written: name,
          blocks: lead.rest.asParagraph(line.range), labelRange: line.range, range: line.range))
    }
    return parts
  }

  private static let star: [(letter: String, role: LabelRole, name: String)] = [
    ("S", .situation, "Situation"), ("T", .task, "Task"), ("A", .move, "Action"),
    ("R", .result, "Result"),
  ]

  /// A table of two columns whose rows are Situation, Task, Action and Result; the head of the second, or
  /// the heading above, names the scenario.
  func table(_ table: Table) -> Reading? {
    guard table.header.cells.count == 2, table.rows.count == Self.star.count else { return nil }
    var parts: [Part] = []
    for (row, (_, role, _)) in zip(table.rows, Self.star) {
      let name = row.cells[0].content.plainText
      guard context.lexicon.isLabel(LabelText.normalise(name), of: role),
        !row.cells[1].content.isBlank
      else { return nil }
      parts.append(
        Part(
          label: Label(role: role, family: .other), written: name.trimmingBlanks,
          blocks: row.cells[1].blocks, labelRange: row.range, range: row.range))
    }
    let head = table.header.cells[1].content.trimmed
    let corner = table.header.cells[0].content
    guard corner.isBlank || !head.isBlank else { return nil }
    let title = head.isBlank ? context.subject ?? parts[0].blocks.firstLine.excerpt() : head
    return reading(parts, title: title, heading: nil, range: table.range, consumed: 1)
  }
}
