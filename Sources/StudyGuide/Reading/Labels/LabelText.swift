/// The form in which labels and headings are compared: lower case, single spaces, no emoji, no
/// emphasis marks, no numbering, no colon. `❌ **Don’t say:**` becomes `don't say`.
enum LabelText {
  static func normalise(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    if text.utf8.allSatisfy({ $0 < 128 }) {
      for byte in text.utf8 { append(byte, to: &bytes) }
    } else {
      for scalar in text.unicodeScalars { append(scalar, to: &bytes) }
    }
    trimEnd(of: &bytes)
    return String(decoding: withoutNumbers(bytes[...]), as: UTF8.self)
  }

  private static let space = UInt8(ascii: " ")
  private static let hyphen = UInt8(ascii: "-")
  private static let apostrophe = UInt8(ascii: "'")

  private static func append(_ byte: UInt8, to bytes: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "&"), UInt8(ascii: "%"), UInt8(ascii: "/"), UInt8(ascii: "?"):
      bytes.append(byte)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"):
      bytes.append(byte + 32)
    case hyphen, apostrophe:
      if let last = bytes.last, last != space { bytes.append(byte) }
    default:
      trimEnd(of: &bytes)
      if !bytes.isEmpty { bytes.append(space) }
    }
  }

  private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    if scalar.isASCII {
      append(UInt8(scalar.value), to: &bytes)
    } else if scalar == "\u{2019}" {
      append(apostrophe, to: &bytes)
    } else if scalar.properties.isAlphabetic {
      bytes += scalar.properties.lowercaseMapping.utf8
    } else if scalar.properties.generalCategory == .nonspacingMark, scalar != "\u{FE0F}" {
      bytes += String(scalar).utf8
    } else {
      append(space, to: &bytes)
    }
  }

  /// Drops what may not end a word.
  private static func trimEnd(of bytes: inout [UInt8]) {
    while let last = bytes.last, last == space || last == hyphen || last == apostrophe {
      bytes.removeLast()
    }
  }

  /// Drops numbers that stand alone at either end, but never the last word.
  private static func withoutNumbers(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var words = bytes
    while let end = words.firstIndex(of: space), words[..<end].allSatisfy(\.isDigit) {
      words = words[(end + 1)...]
    }
    while let start = words.lastIndex(of: space), words[(start + 1)...].allSatisfy(\.isDigit) {
      words = words[..<start]
    }
    return words
  }
}
