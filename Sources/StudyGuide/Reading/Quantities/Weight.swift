/// The weight of a criterion as it stands in a line: `(40%)`, `**X**: 40%`, `[30 points]`.
struct Weight: Equatable {
  let amount: Double
  let unit: Rubric.Unit

  /// The one weight of the line. A percentage inside a sentence ("grew by 40% in May") is none,
  /// and two weights in one line are none either.
  static func mention(in text: String) -> Mention<Weight>? {
    guard text.utf8.contains(where: \.isDigit) else { return nil }
    var scanner = ByteScanner(text)
    var found: Mention<Weight>?
    while !scanner.isAtEnd {
      guard scanner.startsNumber else {
        scanner.offset += 1
        continue
      }
      let start = scanner.offset
      guard let weight = scanner.takeWeight() else {
        scanner.offset = max(scanner.offset, start + 1)
        continue
      }
      guard let bytes = scanner.standing(from: start, words: text) else { continue }
      guard found == nil else { return nil }
      found = Mention(value: weight, bytes: bytes)
      scanner.offset = bytes.upperBound
    }
    return found
  }

  /// A table cell that holds a weight and nothing else; a bare number counts as `unit`.
  static func cell(_ text: String, unit: Rubric.Unit?) -> Weight? {
    var scanner = ByteScanner(text)
    scanner.skipBlanks()
    let start = scanner.offset
    if let weight = scanner.takeWeight() {
      scanner.skipBlanks()
      return scanner.isAtEnd ? weight : nil
    }
    scanner.offset = start
    guard let amount = scanner.takeNumber(), let unit else { return nil }
    scanner.skipBlanks()
    return scanner.isAtEnd ? Weight(amount: amount, unit: unit) : nil
  }
}

extension ByteScanner {
  fileprivate var startsNumber: Bool {
    guard let byte = current, byte.isDigit else { return false }
    guard offset > 0 else { return true }
    let before = bytes[offset - 1]
    return !(before.isDigit || before.isLetter || ".,$€£".utf8.contains(before))
  }

  fileprivate mutating func takeWeight() -> Weight? {
    guard let amount = takeNumber() else { return nil }
    if current == UInt8(ascii: "-") { offset += 1 } else { skipBlanks() }
    if take(["%", "percent", "per cent"]) != nil { return Weight(amount: amount, unit: .percent) }
    if take(["points", "point", "pts", "pt"]) != nil {
      return Weight(amount: amount, unit: .points)
    }
    return nil
  }

  /// The bytes of the weight that began at `start`, with what encloses it, if it stands where a
  /// weight stands: in brackets of its own, or parted from the rest by colon or dash.
  fileprivate func standing(from start: Int, words text: String) -> Range<Int>? {
    var after = self
    after.skipBlanks()
    if let opening = openingBracket(before: start) {
      _ = after.take([
        "weight", "of total", "of the total", "of grade", "of the grade",
        "of score", "of the score",
      ])
      after.skipBlanks()
      guard let byte = after.current, byte.isClosingBracket else { return nil }
      return opening..<(after.offset + 1)
    }
    let endsHere = after.isAtEnd || after.take(["—", "–", ":", "- "]) != nil
    if !endsHere {
      let opensLine = previous(skippingBlanksFrom: start) == nil
      return opensLine && after.take(Self.shares) == nil ? start..<offset : nil
    }
    guard let before = previous(skippingBlanksFrom: start) else { return start..<offset }
    if ":,-|".utf8.contains(before) || before >= 128 { return start..<offset }
    let lead = String(decoding: bytes[..<start], as: UTF8.self).lowercased()
    let preceding = lead.split(separator: " ")
    let isPlain =
      preceding.count <= 5 && preceding.last.map { !Self.stops.contains(String($0)) } ?? true
    return after.isAtEnd && isPlain ? start..<offset : nil
  }

  private static let stops: Set<String> = [
    "by", "of", "to", "than", "only", "just", "over", "up", "about", "around", "under", "least",
    "most", "is", "are", "at", "for", "in", "was", "were", "save", "get", "a", "the", "saves",
  ]

  /// Words behind a percentage that make it a share or a change of something.
  private static let shares = [
    "of", "off", "more", "less", "fewer", "faster", "slower", "higher", "lower", "in", "on",
    "increase", "decrease", "growth", "discount", "today", "said", "say", "were", "are", "is",
    "chance", "sure", "were", "have", "had", "use", "used",
  ]

  /// Where the bracket opens that holds nothing but the weight, or `weight:` before it.
  private func openingBracket(before start: Int) -> Int? {
    var index = start - 1
    while index >= 0, bytes[index] == 32 || bytes[index] == UInt8(ascii: ":") { index -= 1 }
    for word in ["weight", "worth"] where index + 1 >= word.utf8.count {
      let from = index + 1 - word.utf8.count
      if bytes[from...index].map(\.lowercased).elementsEqual(word.utf8) {
        index = from - 1
        while index >= 0, bytes[index] == 32 { index -= 1 }
        break
      }
    }
    return index >= 0 && bytes[index].isOpeningBracket ? index : nil
  }
}
