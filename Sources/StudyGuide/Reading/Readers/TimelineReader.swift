import Markdown

/// Reads what happens when.
///
///     - **0–10 min:** the interviewer presents the problem      | Minutes | What happens |
///     - 10–25: the candidate structures an answer               | 0–10 | … |
struct TimelineReader {
  let context: ReadingContext

  func list(_ list: List) -> Reading? {
    guard list.items.count >= 2 else { return nil }
    var rows: [Row] = []
    for item in list.items {
      guard case .paragraph(let paragraph)? = item.blocks.first,
        let row = row(
          paragraph.content, rest: Array(item.blocks.dropFirst()), range: item.range)
      else { return nil }
      rows.append(row)
    }
    return reading(rows, range: list.range)
  }

  /// Lines of one paragraph.
  func paragraph(_ paragraph: Paragraph) -> Reading? {
    let text = paragraph.content.first?.openingText ?? ""
    guard text.utf8.prefix(12).contains(where: \.isDigit) else { return nil }
    let lines = paragraph.content.lines
    guard lines.count >= 2 else { return nil }
    var rows: [Row] = []
    for (index, line) in lines.enumerated() {
      let range = SourceRange(
        line: paragraph.range.start.line + index, column: paragraph.range.start.column)
      guard let row = row(line, rest: [], range: range) else { return nil }
      rows.append(row)
    }
    return reading(rows, range: paragraph.range)
  }

  func table(_ table: Table) -> Reading? {
    let head = LabelText.normalise(table.header.cells[0].content.plainText)
    guard table.header.cells.count >= 2, table.rows.count >= 2, let unit = Self.heads[head] else {
      return nil
    }
    var rows: [Row] = []
    for row in table.rows {
      guard let time = TimeRange.cell(row.cells[0].content.plainText) else { return nil }
      let others = table.header.cells.indices.dropFirst(2).flatMap { index -> [Block] in
        let content = row.cells[index].content.trimmed
        guard !content.isEmpty else { return [] }
        let head = table.header.cells[index].content.trimmed
        return [
          .paragraph(
            Paragraph(
              content: [.strong(head + [.text(":")]), .text(" ")] + content,
              range: row.cells[index].range))
        ]
      }
      rows.append(
        Row(
          time: time, label: row.cells[1].content.trimmed.unwrappingStrong, text: others,
          range: row.range))
    }
    let isDays = head.hasPrefix("day") || head.hasPrefix("week")
    let counted = rows.map { row in
      isDays
        ? Row(
          time: TimeRange(
            lower: row.time.lower, upper: row.time.upper, unit: unit, isCounted: true),
          label: row.label, text: row.text, range: row.range) : row
    }
    return reading(counted, range: table.range, unit: unit)
  }

  /// A heading with a range of time: `0–10 min: The problem`, `Days 1–3`.
  static func time(of heading: Heading) -> Mention<TimeRange>? {
    TimeRange.mention(in: heading.content.plainText)
  }

  struct Row {
    var time: TimeRange
    var label: [Inline]
    var text: [Block]
    var range: SourceRange
    var heading: Heading?
  }

  /// A timeline where the unit is known and time runs forward.
  func reading(_ rows: [Row], range: SourceRange, unit given: Timeline.Unit? = nil) -> Reading? {
    guard let unit = given ?? rows.lazy.compactMap(\.time.unit).first else { return nil }
    var entries: [Timeline.Entry] = []
    for row in rows {
      guard let time = row.time.seconds(defaultUnit: unit) else { return nil }
      guard entries.last.map({ $0.time.lowerBound <= time.lowerBound }) ?? true else { return nil }
      entries.append(
        Timeline.Entry(
          time: time, label: row.label, text: row.text, range: row.range, heading: row.heading))
    }
    let element = context.element(
      .timeline(Timeline(unit: unit, entries: entries)), title: title, range: range)
    return Reading(element, diagnostics: overlaps(entries))
  }

  var title: [Inline] { context.nearestTitle }

  private func overlaps(_ entries: [Timeline.Entry]) -> [Diagnostic] {
    zip(entries, entries.dropFirst()).compactMap { earlier, later in
      guard later.time.lowerBound < earlier.time.upperBound else { return nil }
      return context.diagnostic(
        .warning, "timeline/overlap", "this begins before the one above it ends", at: later.range,
        help: "let each stretch begin where the last one ends")
    }
  }

  private func row(_ content: [Inline], rest: [Block], range: SourceRange) -> Row? {
    let line = content.firstTextLine
    guard let mention = TimeRange.mention(in: line.plainText) else { return nil }
    let (front, back) = mention.parting(line)
    var label = front.isEmpty ? back : front
    label = label.unwrappingStrong
    var text = rest
    let following = Array(content.dropFirst(line.count)).trimmed
    if !following.isEmpty {
      text.insert(.paragraph(Paragraph(content: following, range: range)), at: 0)
    }
    guard !label.isEmpty || !text.isEmpty else { return nil }
    return Row(time: mention.value, label: label, text: text, range: range)
  }

  private static let heads: [String: Timeline.Unit] = [
    "minutes": .minutes, "minute": .minutes, "min": .minutes, "time": .minutes, "when": .minutes,
    "mins": .minutes, "time min": .minutes, "days": .days, "day": .days, "weeks": .weeks,
    "week": .weeks, "hours": .hours, "hour": .hours,
  ]
}

extension Inline {
  /// The text a line opens with, inside emphasis too.
  var openingText: String? {
    switch self {
    case .text(let text): text
    case .strong(let inner), .emphasis(let inner): inner.first?.openingText
    default: nil
    }
  }
}
