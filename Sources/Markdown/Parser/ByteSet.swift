/// A set of ASCII bytes that is quick to ask.
struct ByteSet {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init(_ text: StaticString) {
    text.withUTF8Buffer { for byte in $0 { insert(byte) } }
  }

  mutating func insert(_ byte: UInt8) {
    if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte & 63) }
  }

  @inline(__always)
  func contains(_ byte: UInt8) -> Bool {
    guard byte < 0x80 else { return false }
    return ((byte < 64 ? low : high) >> UInt64(byte & 63)) & 1 != 0
  }

  var isEmpty: Bool { low == 0 && high == 0 }

  mutating func formUnion(_ other: ByteSet) {
    low |= other.low
    high |= other.high
  }

  /// Whether one of them occurs in `text`.
  func occurs(in text: String) -> Bool {
    var text = text
    return text.withUTF8 { buffer in
      for byte in buffer where contains(byte) { return true }
      return false
    }
  }
}
