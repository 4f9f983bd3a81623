import Markdown

/// Reads what happens when.
///
///     - **0–10 min:** the interviewer presents the problem      | Minutes | What happens |
///     - 10–25: the candidate structures an answer               | 0–10 | … |
struct TimelineReader {
  let context: ReadingContext

  func list(_ list: List) -> Reading? {
    guard list.items.count >= 2, list.items[0].blocks.firstLine.mayHoldTime else { return nil }
    let rows = list.items.map { item -> Row? in
      guard case .paragraph(let paragraph)? = item.blocks.first else { return nil }
      return row(paragraph.content, rest: Array(item.blocks.dropFirst()), range: item.range)
    }
    return reading(rows, at: list.items.map(\.range), range: list.range)
  }

  /// Lines of one paragraph.
  func paragraph(_ paragraph: Paragraph) -> Reading? {
    guard paragraph.content.mayHoldTime else { return nil }
    let lines = paragraph.placedLines
    guard lines.count >= 2 else { return nil }
    let rows = lines.map { row($0.content, rest: [], range: $0.range) }
    return reading(rows, at: lines.map(\.range), range: paragraph.range)
  }

  /// A timeline where every line has its time. Where most have, the author hears of the others.
  private func reading(
    _ rows: [Row?], at ranges: [SourceRange], range: SourceRange
  ) -> Reading? {
    let found = rows.compactMap(\.self)
    if found.count == rows.count { return reading(found, range: range) }
    let isMeant = found.count > 1 && found.count * 2 > rows.count
    guard isMeant, reading(found, range: range) != nil,
      let missing = rows.firstIndex(where: { $0 == nil })
    else { return nil }
    return untimed(ranges[missing], "this line names no stretch of time, the others do")
  }

  /// What would be a timeline but for one line stays text.
  private func untimed(_ range: SourceRange, _ message: String) -> Reading {
    Reading(
      [], consumed: 0,
      diagnostics: [
        context.diagnostic(
          .warning, "timeline/no-stretch", message, at: range,
          help: "begin it with one, such as \"10:30–10:45:\", or move it out of the list")
      ])
  }

  /// `Months 2–3` behind `Weeks 2–4`: months have no length, so that the timeline ends before them.
  func uncounted(_ range: SourceRange) -> Diagnostic {
    context.diagnostic(
      .warning, "timeline/no-stretch", "the timeline above ends before this stretch of time",
      at: range, help: "count it in days or weeks as well, such as \"Weeks 5–12\"")
  }

  func table(_ table: Table) -> Reading? {
    let head = LabelText.normalise(table.header.cells[0].content.plainText)
    guard table.header.cells.count >= 2, table.rows.count >= 2, let unit = unit(ofHead: head) else {
      return nil
    }
    var rows: [Row] = []
    for (place, row) in table.rows.enumerated() {
      let cell = row.cells[0].content.plainText
      guard let time = TimeRange.cell(cell) ?? Self.counted(cell, place + 1, unit) else {
        return nil
      }
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
    let isDays = unit == .days || unit == .weeks
    let counted = rows.map { row in
      isDays
        ? Row(
          time: TimeRange(
            lower: row.time.lower, upper: row.time.upper, unit: unit, isCounted: true),
          label: row.label, text: row.text, range: row.range) : row
    }
    return reading(counted, range: table.range, unit: unit)
  }

  /// The number of a row below `Day` or `Week`, where the rows are counted from 1.
  private static func counted(
    _ cell: String, _ number: Int, _ unit: Timeline.Unit
  ) -> TimeRange? {
    guard unit == .days || unit == .weeks, Int(cell.trimmingBlanks) == number else { return nil }
    return TimeRange(lower: number, upper: number, unit: unit, isCounted: true)
  }

  /// A line or heading with a range of time: `0–10 min: The problem`, `Days 1–3`. `Tag 1` is a day in a
  /// German guide only.
  func time(of line: [Inline]) -> Mention<TimeRange>? {
    let text = line.plainText
    guard let mention = TimeRange.mention(in: text) else { return nil }
    return isGerman || !LabelText.normalise(text).hasPrefix("tag ") ? mention : nil
  }

  private var isGerman: Bool { context.lexicon.language.hasPrefix("de") }

  struct Row {
    var time: TimeRange
    var label: [Inline]
    var text: [Block]
    var range: SourceRange
    var heading: Heading?
  }

  /// A timeline where the unit is known and time runs forward.
  func reading(_ rows: [Row], range: SourceRange, unit given: Timeline.Unit? = nil) -> Reading? {
    guard rows.contains(where: { !$0.time.isMoment }),
      let written = given ?? rows.lazy.compactMap(\.time.unit).first
    else { return nil }
    let unit = rows.areTimesOfDay ? .clock : written
    let rows = rows.contains(where: \.time.isClock) ? rows.runningForward : rows
    if let last = rows.last, last.time.isMoment {
      return untimed(last.range, "this line says when something begins, not how long it lasts")
    }
    var entries: [Timeline.Entry] = []
    for row in rows {
      guard let time = row.time.seconds(defaultUnit: unit) else {
        return row.time.isMoment
          ? nil : untimed(row.range, "this stretch of time ends before it begins")
      }
      guard entries.last.map({ $0.time.lowerBound <= time.lowerBound }) ?? true else {
        return untimed(row.range, "this stretch of time begins before the one above it")
      }
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
    guard let mention = time(of: line) else { return nil }
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

  /// What a column of times is counted in.
  private func unit(ofHead head: String) -> Timeline.Unit? {
    if ["time", "when", "time min"].contains(head) { return .minutes }
    guard head != "tag" || isGerman else { return nil }
    return TimeWords.seconds(of: head).flatMap(Timeline.Unit.init(seconds:))
  }
}

extension [Inline] {
  /// A quick look whether a line may begin with a time, or end with one.
  fileprivate var mayHoldTime: Bool {
    let text = first?.openingText ?? ""
    return text.utf8.prefix(12).contains(where: \.isDigit)
      || text.utf8.last.map { $0.isClosingBracket } == true
  }
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
