/// A stretch of time that opens or closes a line: `0–10 min: …`, `0:00–0:05`, `9:00–9:15 Uhr`,
/// `Days 1–3 —`, `Week 2: …`, `The problem (0–10 min)`.
struct TimeRange: Equatable {
  /// In `unit`, or in minutes for a clock (`1:05` is 65).
  let lower: Int
  /// The same as ``lower`` for a moment: `10:30: results`.
  let upper: Int
  /// Nil where the line leaves it to the others.
  let unit: Timeline.Unit?
  /// `Days 1–3` counts days from 1 and includes the last one; `0–3 days` measures.
  let isCounted: Bool
  /// `9:00`, `9 am`: a time of day, or minutes into something that begins at `0:00`.
  var isClock = false

  var isMoment: Bool { isClock && lower == upper }

  /// Seconds from the beginning.
  func seconds(defaultUnit: Timeline.Unit) -> Range<Int>? {
    let unit = (unit ?? defaultUnit).seconds
    let start = isCounted ? lower - 1 : lower
    guard start >= 0, start < upper, upper < 100_000 else { return nil }
    return start * unit..<upper * unit
  }

  static func mention(in text: String) -> Mention<TimeRange>? {
    guard text.utf8.contains(where: \.isDigit) else { return nil }
    var scanner = ByteScanner(text)
    scanner.skipBlanks()
    let isBracketed = scanner.current?.isOpeningBracket == true
    if isBracketed { scanner.offset += 1 }
    if let range = scanner.takeTimeRange() {
      scanner.skipBlanks()
      if isBracketed {
        guard scanner.current?.isClosingBracket == true else { return nil }
        scanner.offset += 1
        return Mention(value: range, bytes: 0..<scanner.offset)
      }
      let isEnded = scanner.take(". ")
      let end = scanner.offset
      let isParted = isEnded || scanner.isAtEnd || scanner.take([":", "—", "–", "- ", "|"]) != nil
      return isParted || range.unit != nil ? Mention(value: range, bytes: 0..<end) : nil
    }
    return closing(text)
  }

  /// `The problem (0–10 min)`, with a unit.
  private static func closing(_ text: String) -> Mention<TimeRange>? {
    let bytes = Array(text.utf8)
    guard let last = bytes.last, last.isClosingBracket,
      let open = bytes.lastIndex(where: \.isOpeningBracket)
    else { return nil }
    var scanner = ByteScanner(text, at: open + 1)
    guard let range = scanner.takeTimeRange(), range.unit != nil, range.lower != range.upper,
      scanner.offset == bytes.count - 1
    else { return nil }
    return Mention(value: range, bytes: open..<bytes.count)
  }

  /// Whether a text begins with a stretch in a unit that no timeline is counted in: `Months 2–3`.
  static func hasLongerUnit(_ text: String) -> Bool {
    var scanner = ByteScanner(text)
    scanner.skipBlanks()
    guard scanner.take(TimeWords.longUnits) != nil else { return false }
    scanner.skipBlanks()
    return scanner.takeInteger() != nil
  }

  /// A table cell that holds a range and nothing else.
  static func cell(_ text: String) -> TimeRange? {
    guard let mention = mention(in: text), mention.bytes.upperBound == text.utf8.count else {
      return nil
    }
    return mention.value
  }
}

extension ByteScanner {
  fileprivate mutating func takeTimeRange() -> TimeRange? {
    let counted = takeCountedUnit()
    if counted != nil { skipBlanks() }
    guard let (lower, isClock) = takeTime() else { return nil }
    let end = offset
    let first = takeTimeUnit()
    guard takeRangeDash() else {
      if isClock, counted == nil {
        // `12:00 Second round` has no seconds.
        if first != nil, current == UInt8(ascii: " ") { offset = end }
        return TimeRange(
          lower: lower, upper: lower, unit: .minutes, isCounted: false, isClock: true)
      }
      let isLong = counted == .days || counted == .weeks
      guard let counted, isLong, first == nil else { return nil }
      return TimeRange(lower: lower, upper: lower, unit: counted, isCounted: true)
    }
    _ = takeCountedUnit()
    skipBlanks()
    guard let (upper, isSecondClock) = takeTime(), !isClock || isSecondClock else { return nil }
    if isSecondClock, !isClock {
      // `9–10:30`, `1–2 pm`
      guard lower < 24, counted == nil, first == nil else { return nil }
      let start = lower * 60
      return TimeRange(
        lower: start < 720 && start + 720 < upper ? start + 720 : start, upper: upper,
        unit: .minutes, isCounted: false, isClock: true)
    }
    let second = takeTimeUnit() ?? first
    let isLong = counted == .days || counted == .weeks
    let unit = isClock ? .minutes : counted ?? second.flatMap(Timeline.Unit.init(seconds:))
    if let second, !isClock, Timeline.Unit(seconds: second) == nil { return nil }
    return TimeRange(
      lower: lower, upper: upper, unit: unit, isCounted: isLong, isClock: isClock)
  }

  private mutating func takeCountedUnit() -> Timeline.Unit? {
    for unit in TimeWords.units {
      if let counted = Timeline.Unit(seconds: unit.seconds), take(unit.names) != nil {
        return counted
      }
    }
    return nil
  }

  /// A whole number, or a clock as minutes, with the word that may stand behind it: `9:00 Uhr`.
  private mutating func takeTime() -> (Int, isClock: Bool)? {
    guard let number = takeInteger() else { return nil }
    guard current == UInt8(ascii: ":"), offset + 2 < bytes.count, bytes[offset + 1].isDigit,
      bytes[offset + 2].isDigit
    else {
      return takeHalfOfDay(number).map { ($0 * 60, true) } ?? (number, false)
    }
    offset += 1
    guard let minutes = takeInteger(), minutes < 60 else { return nil }
    let hour = takeHalfOfDay(number) ?? number
    let end = offset
    skipBlanks()
    if take("h") == false { offset = end }
    return (hour * 60 + minutes, true)
  }

  /// The hour of the day where `am`, `pm` or `Uhr` follows.
  private mutating func takeHalfOfDay(_ hour: Int) -> Int? {
    let start = offset
    skipBlanks()
    if hour < 25, take("uhr") { return hour }
    if (1...12).contains(hour), let half = take(["am", "a.m.", "pm", "p.m."]) {
      return hour % 12 + (half.utf8.first == UInt8(ascii: "p") ? 12 : 0)
    }
    offset = start
    return nil
  }
}
