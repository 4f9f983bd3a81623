/// Parts bytes into UTF-8 sequences and, after the Unicode standard's advice, the longest broken
/// beginnings of one ("maximal subparts").
struct UTF8ByteDecoder {
  enum Kind {
    case sound, broken
  }

  struct Step {
    let kind: Kind
    let offset: Int
    let length: Int
  }

  private let bytes: [UInt8]
  private var offset = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func next() -> Step? {
    guard offset < bytes.count else { return nil }
    let step = step(at: offset)
    offset += step.length
    return step
  }

  private func step(at start: Int) -> Step {
    let lead = bytes[start]
    guard lead >= 0x80 else { return Step(kind: .sound, offset: start, length: 1) }
    let (expected, second) = Self.shape(of: lead)
    guard expected > 1 else { return Step(kind: .broken, offset: start, length: 1) }
    var length = 1
    while length < expected, start + length < bytes.count,
      (length == 1 ? second : 0x80...0xBF).contains(bytes[start + length])
    {
      length += 1
    }
    return Step(kind: length == expected ? .sound : .broken, offset: start, length: length)
  }

  /// How many bytes follow from the first one, and what the second may be.
  private static func shape(of lead: UInt8) -> (length: Int, second: ClosedRange<UInt8>) {
    switch lead {
    case 0xC2...0xDF: (2, 0x80...0xBF)
    case 0xE0: (3, 0xA0...0xBF)
    case 0xED: (3, 0x80...0x9F)
    case 0xE1...0xEF: (3, 0x80...0xBF)
    case 0xF0: (4, 0x90...0xBF)
    case 0xF1...0xF3: (4, 0x80...0xBF)
    case 0xF4: (4, 0x80...0x8F)
    default: (0, 0x80...0xBF)
    }
  }
}
