import Markdown

/// Reads events with their dates, and plans of a day by the clock.
///
///     - 14 July 1789: The Bastille is stormed.      | Date | Event |      - 09:00 Read the notes
///     **1793** – The king is executed.              | 1792 | War   |      - 10:30 Lunch
struct ChronologyReader {
  let context: ReadingContext

  func list(_ list: List) -> Reading? {
    var isNumbered = false
    if case .ordered = list.marker { isNumbered = true }
    let lines = list.items.map { item -> Line? in
      if let content = item.contentOfNumberedDay {
        return Line(content: content, rest: [], range: item.range)
      }
      guard case .paragraph(let paragraph)? = item.blocks.first else { return nil }
      return Line(
        content: paragraph.content, rest: Array(item.blocks.dropFirst()), range: item.range)
    }
    return reading(lines, range: list.range, isNumbered: isNumbered)
  }

  /// Lines of one paragraph, or paragraphs that begin with a date each.
  ///
  /// - Parameter previous: the text before them. Behind a date it is the rest of what was none.
  func paragraphs(_ blocks: ArraySlice<Block>, after previous: Block?) -> Reading? {
    guard case .paragraph(let first)? = blocks.first, first.content.mayHoldDate else { return nil }
    if let reading = lines(of: first) { return reading }
    if case .paragraph(let before)? = previous, date(of: before) != nil { return nil }
    let dated = blocks.prefix { block in
      if case .paragraph(let paragraph) = block { date(of: paragraph) != nil } else { false }
    }
    guard dated.count > 2, let last = dated.last else { return nil }
    let lines = dated.map { Line(content: [$0].firstLine, rest: [], range: $0.range) }
    // Four paragraphs of a few words that follow each other in time tell of it, whatever their names.
    let isTold = dated.count > 3 && lines.allSatisfy { $0.content.isTold(by: 5) }
    var reading = reading(
      lines, range: first.range.union(last.range), isNumbered: false, isTold: isTold)
    if reading?.holdsElement == true { reading?.consumed = dated.count }
    return reading
  }

  /// What a paragraph begins with where that is a date, and no time of day.
  private func date(of paragraph: Paragraph) -> Row? {
    guard paragraph.content.mayHoldDate else { return nil }
    return row(Line(content: paragraph.content, rest: [], range: paragraph.range))
      .flatMap { $0.scale == .dates ? $0 : nil }
  }

  private func lines(of paragraph: Paragraph) -> Reading? {
    guard paragraph.content.contains(where: \.isBreak) else { return nil }
    let lines = paragraph.placedLines.map { Line(content: $0.content, rest: [], range: $0.range) }
    return reading(lines, range: paragraph.range, isNumbered: false)
  }

  /// Whether a heading is a date and what happened then, `14 July 1789: The Bastille falls`, and
  /// later than the one before it. A year alone needs a few words behind it.
  static func isDated(_ heading: Heading, after previous: Heading?) -> Bool {
    guard let (date, event) = dated(heading) else { return false }
    let isTold = date.length > 4 || event.isTold(by: 4)
    guard let before = previous.flatMap(dated)?.date.span.lowerBound else { return isTold }
    return isTold && before < date.span.lowerBound
  }

  private static func dated(_ heading: Heading) -> (date: CalendarDate, event: [Inline])? {
    guard heading.content.mayHoldDate, let date = CalendarDate(opening: heading.content.plainText),
      date.hasYear
    else { return nil }
    let rest = heading.content.tail(from: date.length).trimmed
    let event = rest.trimmingSeparators
    return event.isEmpty || event == rest ? nil : (date, event)
  }

  /// Headings of sections, each a date and what happened then.
  func headings(_ headings: [Heading], range: SourceRange) -> Reading? {
    let lines = headings.map { Line(content: $0.content, rest: [], range: $0.range) }
    return reading(lines, range: range, isNumbered: false)
  }

  /// A table that begins with dates. Further columns are what else is said; who did it and what was
  /// done are one sentence.
  func table(_ table: Table) -> Reading? {
    guard table.header.cells.count > 1,
      TimeWords.headDates(LabelText.normalise(table.header.cells[0].content.plainText))
    else { return nil }
    let heads = table.header.cells.map { LabelText.normalise($0.content.plainText) }
    let tellsWho =
      heads.count > 2 && Self.people.contains(heads[1]) && Self.deeds.contains(heads[2])
    let rows = table.rows.map { row -> Row? in
      let date = row.cells[0].content.trimmed
      let (event, text) = Self.event(Array(row.cells.dropFirst()), tellsWho: tellsWho)
      guard let (span, length, scale) = Self.time(date.plainText), !event.isEmpty,
        date.tail(from: length).isBlank
      else { return nil }
      return Row(
        event: Chronology.Event(
          date: date.unwrappingStrong, span: span, event: event.unwrappingStrong, text: text,
          range: row.range),
        scale: scale)
    }
    return reading(rows, at: table.rows.map(\.range), range: table.range, isHeaded: true)
  }

  private static func event(
    _ cells: [Table.Cell], tellsWho: Bool
  ) -> (event: [Inline], text: [Block]) {
    let event = cells[0].content.trimmed
    guard tellsWho, cells[1].content.plainText.first?.isLowercase == true else {
      return (event, cells.dropFirst().flatMap(\.blocks))
    }
    return (
      event.unwrappingStrong + [.text(" ")] + cells[1].content.trimmed,
      cells.dropFirst(2).flatMap(\.blocks)
    )
  }

  private static let people: Set<String> = ["who", "person", "people", "name", "whom"]
  private static let deeds: Set<String> = [
    "what", "what happened", "event", "deed", "did", "achievement", "contribution", "discovery",
    "what they did", "action",
  ]

  private struct Line {
    let content: [Inline]
    let rest: [Block]
    let range: SourceRange
  }

  private struct Row {
    var event: Chronology.Event
    let scale: Scale
  }

  /// What a time is counted in: dates, or minutes of a day or of a week.
  private enum Scale {
    case dates, day, week
  }

  /// - Parameters:
  ///   - isNumbered: whether dates in brackets count as well. Elsewhere they may be those of
  ///     somebody's life.
  ///   - isTold: whether it is plain that something is told of each date.
  private func reading(
    _ lines: [Line?], range: SourceRange, isNumbered: Bool, isTold: Bool = false
  ) -> Reading? {
    if let early = early(lines) {
      return reading(early, at: early.map(\.event.range), range: range, isTold: isTold)
    }
    let row = { (line: Line) in self.row(line) ?? (isNumbered ? self.bracketed(line) : nil) }
    // Most lists are settled by their first line.
    guard lines.count > 2, let first = lines[0], first.content.mayHoldDate, row(first) != nil else {
      return nil
    }
    return reading(
      lines.map { $0.flatMap(row) }, at: lines.map { $0?.range ?? range }, range: range,
      isTold: isTold)
  }

  /// Lines that begin with years of which some are below 1000, as those of many a list that only counts:
  /// the heading must speak of time, or most be later and all in bold, and each later than the one above.
  private func early(_ lines: [Line?]) -> [Row]? {
    guard lines.count > 2, let first = lines[0], first.content.mayOpenEarlyYear else { return nil }
    let rows = lines.compactMap { $0.flatMap { row($0, from: 1) } }
    let starts = rows.map(\.event.span.lowerBound)
    guard rows.count == lines.count, rows.allSatisfy({ $0.scale == .dates }),
      zip(starts, starts.dropFirst()).allSatisfy(<)
    else { return nil }
    if isTimeline, starts.last ?? 0 > 100 * 372 { return rows }
    let late = lines.count { $0.flatMap { self.row($0) } != nil }
    let areBold = lines.allSatisfy {
      if case .strong? = $0?.content.first { true } else { false }
    }
    return areBold && rows.count > 3 && 2 * late >= rows.count ? rows : nil
  }

  private var isTimeline: Bool {
    let words = LabelText.normalise(context.nearestTitle.plainText)
    return ["timeline", "time line", "chronology", "key dates", "important dates"].contains {
      words.hasPrefix($0) || words.hasSuffix($0)
    }
  }

  /// A chronology where every line has its date. Where nearly all have, the author hears of the one.
  ///
  /// - Parameters:
  ///   - isHeaded: whether a head says that they are dates.
  ///   - isTold: whether it is plain that something is told of each date.
  private func reading(
    _ rows: [Row?], at ranges: [SourceRange], range: SourceRange, isHeaded: Bool = false,
    isTold: Bool = false
  ) -> Reading? {
    let found = rows.compactMap(\.self)
    guard found.count > 2 else { return nil }
    if let missing = rows.firstIndex(where: { $0 == nil }) {
      return found.count * 4 < rows.count * 3
        ? nil
        : undated(
          ranges[missing],
          found[0].scale == .dates
            ? "this line begins with no date, the others do"
            : "this line begins with no time of day, the others do")
    }
    let scale = found[0].scale
    guard found.allSatisfy({ $0.scale == scale }) else { return nil }
    let events = scale == .week ? found.map(\.event).runningForward : found.map(\.event)
    let turns = zip(events, events.dropFirst()).filter { $0.span.isBehind($1.span) }
    if let turn = turns.first {
      // `12:00 — Es mediodía` behind a quarter to five tells the time, and is no plan.
      if scale == .day, !isHeaded { return nil }
      // The latest first, as in a list of changes, is another thing.
      return turns.count * 2 > events.count
        ? nil : undated(turn.1.range, "this comes before the event above it")
    }
    let tells =
      scale == .dates
      ? isTold || tellsTime(events, isHeaded: isHeaded) : isTimeline || events.arePlanned
    guard tells, !keepsRecord else { return nil }
    let element = context.element(
      .chronology(Chronology(events: events, isOfDay: scale != .dates)),
      title: context.nearestTitle, range: range)
    return Reading(element)
  }

  /// Bare numbers are years where something is told of them, or the heading speaks of time; `1080 – HD`
  /// is a size.
  private func tellsTime(_ events: [Chronology.Event], isHeaded: Bool) -> Bool {
    guard events.allSatisfy({ $0.date.plainText.utf8.allSatisfy(\.isDigit) }) else { return true }
    // Under `Year` a few words will do; `2019 | 5 M` is a figure.
    let least = isHeaded ? 2 : 4
    let told = events.count { $0.event.isTold(by: least) }
    if 2 * told >= events.count { return true }
    let words = LabelText.normalise(context.nearestTitle.plainText).split(separator: " ")
    return words.contains { Self.timeWords.contains($0) }
  }

  /// Whether the heading speaks of when a course takes place, or of a log: nobody has to learn that.
  private var keepsRecord: Bool {
    let words = LabelText.normalise(context.nearestTitle.plainText).split(separator: " ")
    return words.indices.contains { place in
      // "The course of the war"
      Self.recordWords.contains(words[place]) && words.dropFirst(place + 1).first != "of"
    }
  }

  private static let recordWords: Set<Substring> = [
    "course", "classes", "syllabus", "semester", "lectures", "agenda", "homework", "deadlines",
    "exams", "sessions", "workshop", "changelog", "log", "journal", "releases", "meetings",
    "notebook", "diary", "telling",
  ]

  private static let timeWords: Set<Substring> = [
    "dates", "date", "history", "timeline", "chronology", "events", "milestones", "years",
    "century", "when", "time", "past", "story", "beginnings", "life",
  ]

  /// What would be a chronology but for one line stays text.
  private func undated(_ range: SourceRange, _ message: String) -> Reading {
    Reading(
      [], consumed: 0,
      diagnostics: [
        context.diagnostic(
          .warning, "chronology/order", message, at: range,
          help: "let every line begin with its date or time, the earliest first")
      ])
  }

  private func row(_ line: Line, from earliest: Int = 1000) -> Row? {
    guard let (span, length, scale) = Self.time(line.content.plainText, from: earliest) else {
      return nil
    }
    let date = line.content.head(to: length).droppingEmptyEmphasis.trimmed.unwrappingStrong
    let rest = line.content.tail(from: length)
    var scanner = ByteScanner(rest.plainText)
    scanner.skipBlanks()
    let isParted = scanner.take([":", "—", "–", "- ", "|", "→", ",", "= "]) != nil
    // `**1789** The Bastille falls.`
    let isBold =
      if case .strong(let inner)? = line.content.first {
        inner.plainText.utf8.count == length
      } else { false }
    guard isParted || scale != .dates || isBold else { return nil }
    let (event, more) = rest.tail(from: scanner.offset).droppingEmptyEmphasis.trimmingSeparators
      .firstSentence
    guard !event.isEmpty else { return nil }
    // `1907 – **Cubism.** Picasso paints…`
    let name = event.unwrappingStrong
    return Row(
      event: Chronology.Event(
        date: date, span: span, event: name == event ? event : name.trimmingFullStop,
        text: more.asParagraph(line.range) + line.rest,
        range: line.range),
      scale: scale)
  }

  /// `Brumaire (9–10 November 1799) – Bonaparte takes power.`
  private func bracketed(_ line: Line) -> Row? {
    let text = line.content.plainText
    let bytes = Array(text.utf8)
    guard let open = bytes.firstIndex(of: UInt8(ascii: "(")),
      let close = bytes[open...].firstIndex(of: UInt8(ascii: ")")),
      let date = CalendarDate(opening: String(decoding: bytes[(open + 1)..<close], as: UTF8.self)),
      date.hasYear, date.length == close - open - 1
    else { return nil }
    let event = line.content.head(to: open).trimmingSeparators.unwrappingStrong
    let more = line.content.tail(from: close + 1).droppingEmptyEmphasis.trimmingSeparators
    guard !event.isEmpty else { return nil }
    return Row(
      event: Chronology.Event(
        date: line.content.slice(open + 1..<close), span: date.span, event: event,
        text: more.asParagraph(line.range) + line.rest, range: line.range),
      scale: .dates)
  }

  /// The date or the time of day at the beginning, and how many bytes it takes.
  private static func time(
    _ text: String, from earliest: Int = 1000
  ) -> (span: Range<Int>, length: Int, scale: Scale)? {
    if let mention = TimeRange.mention(in: text), mention.value.isMoment {
      return (mention.value.lower..<mention.value.lower + 1, mention.bytes.upperBound, .day)
    }
    if let day = Self.weekday(text) { return day }
    return CalendarDate(opening: text, from: earliest).map { ($0.span, $0.length, .dates) }
  }
}

extension ChronologyReader {
  /// `Fri 22:00`, `Saturday`: minutes from the beginning of Monday.
  private static func weekday(
    _ text: String
  ) -> (span: Range<Int>, length: Int, scale: Scale)? {
    guard let first = text.utf8.first, "mtwfs".utf8.contains(first.lowercased) else { return nil }
    var scanner = ByteScanner(String(text.prefix(40)))
    guard let name = scanner.take(weekdays), let place = weekdays.firstIndex(of: name) else {
      return nil
    }
    let start = place % 7 * 1440
    _ = scanner.take([".", ","])
    let end = scanner.offset
    scanner.skipBlanks()
    let rest = String(decoding: scanner.bytes[scanner.offset...], as: UTF8.self)
    guard let mention = TimeRange.mention(in: rest), mention.value.isMoment else {
      // "Sat nav" and "Sunday roast" are no times.
      let isParted = scanner.isAtEnd || scanner.take([":", "–", "—", "|"]) != nil
      return isParted && name.utf8.count > 3 ? (start..<start + 1440, end, .week) : nil
    }
    let time = start + mention.value.lower
    return (time..<time + 1, scanner.offset + mention.bytes.upperBound, .week)
  }

  private static let weekdays =
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    + ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
}

extension [Chronology.Event] {
  /// With the days of the next week behind those of this one: Sunday, Monday.
  fileprivate var runningForward: Self {
    var events = self
    for index in events.indices.dropFirst() {
      let span = events[index].span
      let weeks = (events[index - 1].span.lowerBound - span.lowerBound + 10079) / 10080
      guard weeks > 0 else { continue }
      let shift = weeks * 10080
      events[index].span = span.lowerBound + shift..<span.upperBound + shift
    }
    return events
  }

  /// Nobody plans by the minute: `3:16`, `3:17` and `3:18` are verses.
  fileprivate var arePlanned: Bool {
    zip(self, dropFirst()).allSatisfy { $1.span.lowerBound - $0.span.lowerBound > 4 }
  }
}

extension Range<Int> {
  /// Whether all of it comes after all of the other.
  fileprivate func isBehind(_ other: Self) -> Bool { lowerBound >= other.upperBound }
}

extension [Inline] {
  /// Whether so many words are said.
  fileprivate func isTold(by least: Int) -> Bool {
    plainText.split(separator: " ").count { $0.contains(where: \.isLetter) } >= least
  }

  /// A quick look whether a line may begin with a year below 1000.
  fileprivate var mayOpenEarlyYear: Bool {
    guard let text = first?.openingText else { return false }
    let digits = text.utf8.prefix(16).drop { !$0.isDigit }.prefix(while: \.isDigit)
    return (1...3).contains(digits.count)
  }

  /// A quick look whether a line may hold a date: it has a digit near its beginning.
  fileprivate var mayHoldDate: Bool {
    contains { $0.openingText?.utf8.prefix(64).contains(where: \.isDigit) == true }
  }
}
