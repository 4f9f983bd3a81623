/// The form in which labels and headings are compared: lower case, single spaces, no emoji, no
/// emphasis marks, no numbering, no colon. `❌ **Don’t say:**` becomes `don't say`.
enum LabelText {
  static func normalise(_ text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in
      if bytes.allSatisfy({ $0 < 128 }) { return normalise(ascii: bytes) }
      var normal: [UInt8] = []
      normal.reserveCapacity(bytes.count)
      for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
        append(scalar, to: &normal)
      }
      trimEnd(of: &normal)
      return String(decoding: withoutNumbers(normal[...]), as: UTF8.self)
    }
  }

  private static func normalise(ascii text: UnsafeBufferPointer<UInt8>) -> String {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: text.count) { buffer in
      var count = 0
      var hasDigit = false
      /// Behind the last byte that may end a word.
      var end = 0
      for byte in text {
        switch form(of: byte) {
        case .letter(let letter):
          buffer[count] = letter
          count += 1
          end = count
          hasDigit = hasDigit || letter.isDigit
        case .joint:
          guard count > 0, buffer[count - 1] != space else { continue }
          buffer[count] = byte
          count += 1
        case .space:
          guard end > 0 else {
            count = 0
            continue
          }
          buffer[end] = space
          count = end + 1
        }
      }
      let normal = UnsafeBufferPointer(rebasing: buffer[..<end])
      guard hasDigit else { return String(decoding: normal, as: UTF8.self) }
      return String(decoding: withoutNumbers(Array(normal)[...]), as: UTF8.self)
    }
  }

  private static let space = UInt8(ascii: " ")
  private static let hyphen = UInt8(ascii: "-")
  private static let apostrophe = UInt8(ascii: "'")

  /// What becomes of a byte of ASCII.
  private enum Form {
    case letter(UInt8)
    /// A hyphen or an apostrophe, which stay inside of words.
    case joint
    case space
  }

  private static func form(of byte: UInt8) -> Form {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "&"), UInt8(ascii: "%"), UInt8(ascii: "/"), UInt8(ascii: "?"):
      .letter(byte)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter(byte + 32)
    case hyphen, apostrophe: .joint
    default: .space
    }
  }

  private static func append(_ byte: UInt8, to bytes: inout [UInt8]) {
    switch form(of: byte) {
    case .letter(let letter): bytes.append(letter)
    case .joint: if let last = bytes.last, last != space { bytes.append(byte) }
    case .space:
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
