/// How long something takes, as it stands in a line: `(30 sec)`, `[5 min]`, `(20–25 min)`,
/// `10 mins: …`, `(at least 8 hours in the fridge)`.
enum DurationText {
  /// Seconds; equal bounds where the author gave one number.
  typealias Seconds = ClosedRange<Int>

  /// A duration in brackets anywhere in the line, or at its start or end parted by colon or dash.
  static func mention(in text: String) -> Mention<Seconds>? {
    guard text.utf8.contains(where: \.isDigit) else { return nil }
    var scanner = ByteScanner(text)
    while !scanner.isAtEnd {
      let start = scanner.offset
      let before = start == 0 ? nil : scanner.bytes[start - 1]
      let isNumber = scanner.current?.isDigit == true && before.map { $0.isDigit } != true
      guard isNumber, let seconds = scanner.takeDuration() else {
        scanner.offset = start + 1
        continue
      }
      let end = scanner.offset
      if let bytes = scanner.standing(start..<end) { return Mention(value: seconds, bytes: bytes) }
      // Words that stand with it stay in the line.
      let rest = scanner.bytes.endIndex..<scanner.bytes.endIndex
      if scanner.isSaidInBrackets(start..<end) { return Mention(value: seconds, bytes: rest) }
    }
    return nil
  }

  /// Words before a duration that leave it one.
  fileprivate static let qualifiers: Set<String> = [
    "about", "around", "approx", "approximately", "roughly", "circa", "ca", "at", "least", "most",
    "up", "to", "another", "max", "min", "maximum", "minimum", "for", "takes", "only",
  ]

  /// Words behind one that make it something else: an age, a pause, a share.
  fileprivate static let relations: Set<String> = [
    "ago", "old", "before", "after", "later", "per", "each", "every", "apart", "away", "early",
    "late", "from", "into",
  ]

  /// A table cell that holds a duration and nothing else; a bare number counts as minutes where
  /// the head of the column says so.
  static func cell(_ text: String, unit: Int? = nil) -> Seconds? {
    var scanner = ByteScanner(text)
    scanner.skipBlanks()
    _ = scanner.take(["~", "≈", "about", "ca."])
    scanner.skipBlanks()
    guard let seconds = scanner.takeDuration(defaultUnit: unit) else { return nil }
    scanner.skipBlanks()
    return scanner.isAtEnd ? seconds : nil
  }
}

extension ByteScanner {
  /// Seconds in one unit of time, where its name stands here, with the full stop that shortens it.
  mutating func takeTimeUnit() -> Int? {
    let start = offset
    if current == UInt8(ascii: "-") { offset += 1 } else { skipBlanks() }
    for unit in TimeWords.units where take(unit.names) != nil || take(unit.signs) != nil {
      takeFullStop()
      return unit.seconds
    }
    offset = start
    return nil
  }

  /// A full stop that no number goes on behind.
  private mutating func takeFullStop() {
    guard current == UInt8(ascii: ".") else { return }
    let next = offset + 1 < bytes.count ? bytes[offset + 1] : 32
    if !next.isDigit, next != UInt8(ascii: ".") { offset += 1 }
  }

  fileprivate mutating func takeDuration(defaultUnit: Int? = nil) -> DurationText.Seconds? {
    guard let first = takeDecimal() else { return nil }
    var firstUnit = takeTimeUnit()
    var second = first
    if takeRangeDash() {
      guard let number = takeDecimal() else { return nil }
      second = number
    }
    let unit = (second == first && firstUnit != nil) ? firstUnit : takeTimeUnit() ?? defaultUnit
    firstUnit = firstUnit ?? unit
    guard let firstUnit, let unit, first < 100_000, second < 100_000 else { return nil }
    let lower = Int(first * Double(firstUnit))
    let upper = Int(second * Double(unit))
    return lower <= upper ? lower...upper : nil
  }

  /// A number with a point or a comma: `1.5`, `1,5`.
  private mutating func takeDecimal() -> Double? {
    guard let number = takeNumber() else { return nil }
    guard current == UInt8(ascii: ","), offset + 2 < bytes.count, bytes[offset + 1].isDigit,
      !bytes[offset + 2].isDigit
    else { return number }
    offset += 2
    return number + Double(bytes[offset - 1] - 48) / 10
  }

  /// Whether the duration is what a bracket says, with a few words around it.
  fileprivate func isSaidInBrackets(_ duration: Range<Int>) -> Bool {
    let (before, behind) = (bytes[..<duration.lowerBound], bytes[duration.upperBound...])
    guard let open = before.suffix(40).lastIndex(where: \.isOpeningBracket),
      let close = behind.prefix(60).firstIndex(where: \.isClosingBracket)
    else { return false }
    let words = (before: Self.words(before[(open + 1)...]), after: Self.words(behind[..<close]))
    let isAlone = !behind[..<close].contains(where: \.isDigit)
    // `20 m nylon rope` is a length.
    let isNamed = !["m", "s"].contains(Self.words(bytes[duration]).last)
    return isAlone && isNamed && words.after.count < 6
      && DurationText.qualifiers.isSuperset(of: words.before)
      && DurationText.relations.isDisjoint(with: words.after)
  }

  private static func words(_ bytes: ArraySlice<UInt8>) -> [String] {
    bytes.split { !$0.isLetter && $0 < 128 }.map {
      String(decoding: $0, as: UTF8.self).lowercased()
    }
  }

  fileprivate func standing(_ bytes: Range<Int>) -> Range<Int>? {
    var after = self
    after.skipBlanks()
    var index = bytes.lowerBound - 1
    while index >= 0, self.bytes[index] == 32 || self.bytes[index] == UInt8(ascii: "~") {
      index -= 1
    }
    if index >= 0, self.bytes[index].isOpeningBracket {
      guard let byte = after.current, byte.isClosingBracket else { return nil }
      after.offset += 1
      // `Close (10 sec).` ends with the bracket's full stop.
      if after.current == UInt8(ascii: ".") { after.offset += 1 }
      return index..<after.offset
    }
    if index < 0 {
      let isParted = after.isAtEnd || after.take([":", "—", "–", "- "]) != nil
      return isParted ? bytes : nil
    }
    let isParted = self.bytes[index] == UInt8(ascii: ":") || self.bytes[index] >= 128
    return isParted && after.isAtEnd ? bytes : nil
  }
}
