/// Keeps escaped marks of the extensions (`\~~`, `\==`, `\[^`) from being seen: libcmark would
/// resolve the escape, and nothing would tell it from the mark. So before parsing, each is replaced
/// by a character of the same two bytes that does not occur in the text, and put back afterwards.
///
/// The stand-ins are punctuation, as the escaped marks are, so emphasis next to them is unchanged.
struct EscapeShield {
  private static let escaped: [UInt8] = Array("~=[^:.".utf8)
  /// Syriac and Armenian punctuation, U+0700… and U+055A…: lead and first trail byte.
  private static let standIns: [(lead: UInt8, trail: UInt8)] = [(0xDC, 0x80), (0xD5, 0x9A)]

  private let lead: UInt8
  private let trail: UInt8

  /// Nil where the text has no such escape, or all stand-ins occur in it.
  init?(for text: ParserText) {
    guard text.scan.features.contains(.escape),
      !text.scan.features.isDisjoint(with: .inline),
      let free = Self.standIns.first(where: { !Self.occurs($0.lead, in: text.bytes) })
    else { return nil }
    lead = free.lead
    trail = free.trail
  }

  private static func occurs(_ lead: UInt8, in bytes: [UInt8]) -> Bool { bytes.contains(lead) }

  /// The text with stand-ins; lines and columns stay the same.
  func shielded(_ text: ParserText) -> ParserText {
    var bytes = text.bytes
    var index = text.start
    while index + 1 < bytes.count {
      guard bytes[index] == UInt8(ascii: "\\") else {
        index += 1
        continue
      }
      if let place = Self.escaped.firstIndex(of: bytes[index + 1]),
        Self.isMark(bytes, at: index + 1)
      {
        bytes[index] = lead
        bytes[index + 1] = trail + UInt8(place)
      }
      index += 2
    }
    return text.replacing(bytes: bytes)
  }

  /// Colons and dots matter in URLs only.
  private static func isMark(_ bytes: [UInt8], at index: Int) -> Bool {
    guard bytes[index] == UInt8(ascii: ":") || bytes[index] == UInt8(ascii: ".") else {
      return true
    }
    return index >= 2
      && [UInt8(ascii: "p"), UInt8(ascii: "s"), UInt8(ascii: "w")]
        .contains(bytes[index - 2] | 0x20)
  }

  /// The author's text again; `backslash` where escapes have no meaning, in code and raw HTML.
  func restored(_ text: String, backslash: Bool) -> String {
    guard text.utf8.contains(lead) else { return text }
    var bytes: [UInt8] = []
    var source = text.utf8.makeIterator()
    while let byte = source.next() {
      guard byte == lead, let next = source.next() else {
        bytes.append(byte)
        continue
      }
      if backslash { bytes.append(UInt8(ascii: "\\")) }
      let place = Int(next &- trail)
      bytes.append(place < Self.escaped.count ? Self.escaped[place] : next)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
