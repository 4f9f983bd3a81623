/// Reads a line of text from left to right by its UTF-8 bytes; letters are compared without case.
struct ByteScanner {
  let bytes: [UInt8]
  var offset = 0

  init(_ text: String, at offset: Int = 0) {
    bytes = Array(text.utf8)
    self.offset = offset
  }

  var current: UInt8? { offset < bytes.count ? bytes[offset] : nil }
  var isAtEnd: Bool { offset >= bytes.count }

  /// The byte before the current one, white space skipped.
  func previous(skippingBlanksFrom start: Int) -> UInt8? {
    var index = start - 1
    while index >= 0, bytes[index] == UInt8(ascii: " ") { index -= 1 }
    return index >= 0 ? bytes[index] : nil
  }

  mutating func skipBlanks() {
    while let byte = current, byte == 32 || byte == 9 { offset += 1 }
  }

  /// Steps over white space and pictures such as `🚙`; the marks of ``Verdict`` say something.
  mutating func skipPictures() {
    skipBlanks()
    while let byte = current, byte >= 0xE2 {
      let rest = String(decoding: bytes[offset...].prefix(8), as: UTF8.self)
      guard Verdict.leading(rest) == nil, let scalar = rest.unicodeScalars.first, scalar.isPicture
      else { return }
      offset += UTF8.width(scalar)
      skipBlanks()
    }
  }

  /// Steps over the first of `words` that stands here, whole.
  mutating func take(_ words: [String]) -> String? {
    guard let first = current?.lowercased else { return nil }
    return words.first { $0.utf8.first == first && take($0) }
  }

  mutating func take(_ word: String) -> Bool {
    var index = offset
    for byte in word.utf8 {
      guard index < bytes.count, bytes[index].lowercased == byte else { return false }
      index += 1
    }
    // Dashes begin with 0xE2, as all general punctuation.
    if let last = word.utf8.last, last.isLetter, index < bytes.count, bytes[index].isLetter,
      bytes[index] != 0xE2
    {
      return false
    }
    offset = index
    return true
  }

  /// A number without sign: `40`, `12.5`.
  mutating func takeNumber() -> Double? {
    let start = offset
    takeDigits()
    guard offset > start else { return nil }
    if current == UInt8(ascii: "."), offset + 1 < bytes.count, bytes[offset + 1].isDigit {
      offset += 1
      takeDigits()
    }
    return Double(String(decoding: bytes[start..<offset], as: UTF8.self))
  }

  mutating func takeInteger() -> Int? {
    let start = offset
    takeDigits()
    guard offset > start, offset - start < 7 else { return nil }
    return Int(String(decoding: bytes[start..<offset], as: UTF8.self))
  }

  /// A hyphen, dash or the word "to" between two numbers, with the white space around it.
  mutating func takeRangeDash() -> Bool {
    let start = offset
    skipBlanks()
    if take(["-", "–", "—", "−", "to"]) != nil {
      skipBlanks()
      if current?.isDigit == true { return true }
    }
    offset = start
    return false
  }

  private mutating func takeDigits() {
    while let byte = current, byte.isDigit { offset += 1 }
  }
}

extension Unicode.Scalar {
  /// Whether it is drawn rather than written, or belongs to such a one.
  package var isPicture: Bool {
    value >= 0x2000
      && (properties.isEmojiPresentation || properties.generalCategory == .otherSymbol
        || belongsToMark || self == "\u{200D}")
  }
}

extension UInt8 {
  var isDigit: Bool { (48...57).contains(self) }
  var isLetter: Bool { (65...90).contains(self) || (97...122).contains(self) || self >= 128 }
  var lowercased: UInt8 { (65...90).contains(self) ? self + 32 : self }
  var isOpeningBracket: Bool { self == UInt8(ascii: "(") || self == UInt8(ascii: "[") }
  var isClosingBracket: Bool { self == UInt8(ascii: ")") || self == UInt8(ascii: "]") }
}

extension [UInt8] {
  /// Where the bracket opens that closes at the end; nil where none does.
  var startOfLastBracket: Int? {
    guard last?.isClosingBracket == true else { return nil }
    var depth = 0
    return indices.last { index in
      depth += self[index].isClosingBracket ? 1 : self[index].isOpeningBracket ? -1 : 0
      return depth == 0
    }
  }
}
