/// A stretch of time that opens or closes a line: `0–10 min: …`, `0:00–0:05`, `Days 1–3 —`,
/// `Week 2: …`, `The problem (0–10 min)`.
struct TimeRange: Equatable {
  /// In `unit`, or in minutes for a clock (`1:05` is 65).
  let lower: Int
  let upper: Int
  /// Nil where the line leaves it to the others.
  let unit: Timeline.Unit?
  /// `Days 1–3` counts days from 1 and includes the last one; `0–3 days` measures.
  let isCounted: Bool

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
      let end = scanner.offset
      let isParted = scanner.isAtEnd || scanner.take([":", "—", "–", "- ", "|", ". "]) != nil
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
    let first = takeTimeUnit()
    guard takeRangeDash() else {
      let isLong = counted == .days || counted == .weeks
      guard let counted, isLong, first == nil else { return nil }
      return TimeRange(lower: lower, upper: lower, unit: counted, isCounted: true)
    }
    _ = takeCountedUnit()
    skipBlanks()
    guard let (upper, isSecondClock) = takeTime(), isClock == isSecondClock else { return nil }
    let second = takeTimeUnit() ?? first
    let isLong = counted == .days || counted == .weeks
    let unit = isClock ? .minutes : counted ?? second.flatMap(Timeline.Unit.init)
    if let second, !isClock, Timeline.Unit(rawValue: second) == nil { return nil }
    return TimeRange(lower: lower, upper: upper, unit: unit, isCounted: isLong)
  }

  private mutating func takeCountedUnit() -> Timeline.Unit? {
    if take(["minutes", "minute", "mins", "min"]) != nil { return .minutes }
    if take(["hours", "hour"]) != nil { return .hours }
    if take(["days", "day"]) != nil { return .days }
    if take(["weeks", "week"]) != nil { return .weeks }
    return nil
  }

  /// A whole number, or a clock as minutes.
  private mutating func takeTime() -> (Int, isClock: Bool)? {
    guard let number = takeInteger() else { return nil }
    guard current == UInt8(ascii: ":"), offset + 1 < bytes.count, bytes[offset + 1].isDigit else {
      return (number, false)
    }
    offset += 1
    guard let minutes = takeInteger(), minutes < 60 else { return nil }
    return (number * 60 + minutes, true)
  }
}
