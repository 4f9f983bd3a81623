/// A date that opens a line: `14 July 1789`, `July 1789`, `1789–1791`, `1789-07-14`, `about 500 BC`,
/// `18th century`, `7. August 1996`, `1 de julio de 2006`.
struct CalendarDate: Equatable {
  /// What it covers. A year counts 372 days and a month 31, which keeps all dates in order.
  let span: Range<Int>
  /// `14 July` has none.
  let hasYear: Bool
  /// Bytes of the text that it takes.
  let length: Int

  /// Nil where the text does not begin with a date. A number alone is a year up to 2100.
  ///
  /// - Parameter earliest: the first year that a number alone may be.
  init?(opening text: String, from earliest: Int = 1000) {
    var scanner = ByteScanner(String(text.prefix(48)))
    scanner.skipBlanks()
    let isVague = scanner.takeQualifiers()
    guard var (span, hasYear) = scanner.takeDate(from: earliest) else { return nil }
    if let (end, _) = scanner.takeSecondDate(isSpaced: !hasYear) ?? scanner.takeSpacedEnd() {
      // `30 April – 2 May 1790`
      let start = hasYear ? span.lowerBound : span.lowerBound + Self.years(of: end).lowerBound
      guard start < end.upperBound else { return nil }
      (span, hasYear) = (start..<end.upperBound, true)
    }
    self.hasYear = hasYear
    // "Late 1789" lies somewhere in the year.
    self.span = isVague && span.count < Self.year ? Self.years(of: span) : span
    length = scanner.offset
  }

  fileprivate static let year = 372
  fileprivate static let month = 31

  fileprivate static func years(_ first: Int, _ last: Int) -> Range<Int>? {
    first <= last ? first * year..<(last + 1) * year : nil
  }

  private static func years(of span: Range<Int>) -> Range<Int> {
    let first = Int((Double(span.lowerBound) / Double(year)).rounded(.down))
    return first * year..<(first + 1) * year
  }
}

extension ByteScanner {
  /// `about`, `c.`, `early`, `in`: true where one of them makes the date vague.
  fileprivate mutating func takeQualifiers() -> Bool {
    var isVague = false
    while true {
      if take(["early", "late", "mid", "spring", "summer", "autumn", "winter", "end of"]) != nil {
        isVague = true
        _ = take("-")
      } else if take(["about", "around", "circa", "ca.", "c.", "approx.", "in", "on", "the"]) == nil
      {
        return isVague
      }
      skipBlanks()
    }
  }

  fileprivate mutating func takeDate(
    from earliest: Int = 1000
  ) -> (span: Range<Int>, hasYear: Bool)? {
    let start = offset
    if let span = takeNumericDate() { return (span, true) }
    offset = start
    // Rovers land on `Mars 2020`; the month opens no line with a capital.
    if !bytes[offset...].starts(with: "Mars".utf8), let month = takeMonth() {
      return takeDay(in: month)
    }
    if take(["ad", "ce"]) != nil {
      skipBlanks()
      return takeCount().flatMap { CalendarDate.years($0, $0) }.map { ($0, true) }
    }
    guard let first = takeCount() else { return nil }
    if take(["st", "nd", "rd", "th"]) != nil { return takeCentury(first) }
    if take("s") {
      guard first > 999, first.isMultiple(of: 10) else { return nil }
      return CalendarDate.years(first, first + 9).map { ($0, true) }
    }
    let last = takeRangeDash() ? takeCount() : nil
    let end = offset
    if last == nil, let span = takeMonth(behind: first) { return (span, true) }
    offset = end
    // `7. August`, `1er mars`
    if first < 32 { _ = take([".", "er"]) }
    skipJoint()
    if let month = takeMonth() { return takeYear(behind: first...max(first, last ?? first), month) }
    offset = end
    skipBlanks()
    if take(["bc", "bce", "b.c."]) != nil {
      return CalendarDate.years(-first, -(last ?? first)).map { ($0, true) }
    }
    if take(["ad", "ce", "a.d."]) != nil {
      return CalendarDate.years(first, last ?? first).map { ($0, true) }
    }
    offset = end
    // `1789–91`
    let whole = last.map { $0 < 100 && first > 999 ? first / 100 * 100 + $0 : $0 } ?? first
    let years = earliest...2100
    guard years.contains(first), years.contains(whole) else { return nil }
    return CalendarDate.years(first, whole).map { ($0, true) }
  }

  /// `1914, September`, `1916, February–December`, `1789 July 14`: the year first.
  private mutating func takeMonth(behind year: Int) -> Range<Int>? {
    guard (1000...2100).contains(year) else { return nil }
    skipBlanks()
    _ = take(",")
    skipBlanks()
    guard let month = takeMonth(), let first = Self.month(month, year) else { return nil }
    let end = offset
    if takeDash(), let last = takeMonth().flatMap({ Self.month($0, year) }) {
      return first.lowerBound < last.upperBound ? first.lowerBound..<last.upperBound : nil
    }
    offset = end
    skipBlanks()
    if let day = takeInteger().flatMap({ Self.day($0, month, year) }) { return day }
    offset = end
    return first
  }

  /// `1789-07-14`, `14.7.1789`
  private mutating func takeNumericDate() -> Range<Int>? {
    guard let first = takeInteger(), let mark = current, "-.".utf8.contains(mark) else {
      return nil
    }
    offset += 1
    guard let second = takeInteger(), current == mark else { return nil }
    offset += 1
    guard let third = takeInteger(), max(first, third) > 999 else { return nil }
    return first > 31 ? Self.day(third, second - 1, first) : Self.day(first, second - 1, third)
  }

  /// `July 1789 – May 1790: …`: behind a dash with blanks, where what is said begins behind the second
  /// date.
  fileprivate mutating func takeSpacedEnd() -> (span: Range<Int>, hasYear: Bool)? {
    let start = offset
    if let date = takeSecondDate(isSpaced: true) {
      let end = offset
      skipBlanks()
      if isAtEnd || take([":", "–", "—", "|", ")"]) != nil {
        offset = end
        return date
      }
    }
    offset = start
    return nil
  }

  /// The end of a stretch: `–November 1799`. Blanks around the dash are taken where nothing else can be
  /// meant: what follows `1793 – ` is what happened.
  fileprivate mutating func takeSecondDate(
    isSpaced: Bool
  ) -> (span: Range<Int>, hasYear: Bool)? {
    let start = offset
    if isSpaced { skipBlanks() }
    if takeDash() {
      if isSpaced { skipBlanks() }
      if let date = takeDate(), date.hasYear { return date }
    }
    offset = start
    return nil
  }

  /// `July 14, 1789`, `July 1789`, `July 14`, `July–December 1789`
  private mutating func takeDay(in month: Int) -> (span: Range<Int>, hasYear: Bool)? {
    if takeDash() {
      guard let last = takeMonth() else { return nil }
      skipBlanks()
      guard let year = takeInteger(), let first = Self.month(month, year),
        let end = Self.month(last, year), first.lowerBound < end.upperBound
      else { return nil }
      return (first.lowerBound..<end.upperBound, true)
    }
    skipJoint()
    guard let number = takeInteger() else { return nil }
    if number > 31 { return Self.month(month, number).map { ($0, true) } }
    let last = takeRangeDash() ? takeInteger() ?? number : number
    _ = take(["st", "nd", "rd", "th"])
    _ = take(",")
    return takeYear(behind: number...max(number, last), month)
  }

  private mutating func takeYear(
    behind days: ClosedRange<Int>, _ month: Int
  ) -> (span: Range<Int>, hasYear: Bool)? {
    let end = offset
    skipBlanks()
    _ = take(",")
    skipJoint()
    var year = takeInteger()
    let behindYear = offset
    skipBlanks()
    if take(["bc", "bce", "b.c."]) != nil {
      year = year.map { -$0 }
    } else if take(["ad", "ce", "a.d."]) == nil {
      offset = behindYear
      // "5 May 30 people": no year.
      if year.map({ $0 < 100 }) ?? true { (year, offset) = (nil, end) }
    }
    // A number beyond all days is what stood before the month: `1789 May`.
    guard days.upperBound < 32, let first = Self.day(days.lowerBound, month, year ?? 0),
      let last = Self.day(days.upperBound, month, year ?? 0)
    else { return nil }
    return (first.lowerBound..<last.upperBound, year != nil)
  }

  private mutating func takeCentury(_ number: Int) -> (span: Range<Int>, hasYear: Bool)? {
    skipBlanks()
    guard take("century"), (1...30).contains(number) else { return nil }
    let end = offset
    skipBlanks()
    if take(["bc", "bce"]) != nil {
      return CalendarDate.years(-number * 100, -(number - 1) * 100 - 1).map { ($0, true) }
    }
    offset = end
    return CalendarDate.years((number - 1) * 100, number * 100 - 1).map { ($0, true) }
  }

  /// A whole number, `12,400` too.
  private mutating func takeCount() -> Int? {
    guard var number = takeInteger() else { return nil }
    while current == UInt8(ascii: ","), number < 1000, offset + 3 < bytes.count,
      bytes[(offset + 1)...(offset + 3)].allSatisfy(\.isDigit)
    {
      offset += 1
      number = number * 1000 + (takeInteger() ?? 0)
    }
    return number
  }

  private mutating func takeMonth() -> Int? {
    guard let first = current?.lowercased,
      let (_, month) = TimeWords.months.first(where: {
        $0.name.utf8.first == first && take($0.name)
      })
    else { return nil }
    _ = take(".")
    return month
  }

  /// White space, and the `de` of `1 de julio de 2006`.
  private mutating func skipJoint() {
    skipBlanks()
    if take(["de", "del"]) != nil { skipBlanks() }
  }

  private mutating func takeDash() -> Bool {
    for dash in ["–", "-"] where bytes[offset...].starts(with: dash.utf8) {
      offset += dash.utf8.count
      return true
    }
    return false
  }

  private static func day(_ day: Int, _ month: Int, _ year: Int) -> Range<Int>? {
    guard (1...31).contains(day), (0..<12).contains(month), (-9999...2200).contains(year) else {
      return nil
    }
    let start = year * CalendarDate.year + month * CalendarDate.month + day - 1
    return start..<start + 1
  }

  private static func month(_ month: Int, _ year: Int) -> Range<Int>? {
    guard (1...2200).contains(year) else { return nil }
    let start = year * CalendarDate.year + month * CalendarDate.month
    return start..<start + CalendarDate.month
  }
}
