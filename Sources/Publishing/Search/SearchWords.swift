import Foundation

/// Cuts text into the words that a search compares: lower case, without marks above or below,
/// letters and digits only. The script of the search page cuts the reader's query alike.
enum SearchWords {
  /// Shorter words are not looked for, longer ones only by their beginning.
  static let lengths = 2...24

  static func forEach(in text: String, _ body: ([UInt8]) -> Void) {
    var text = text
    let isASCII = text.withUTF8 { bytes in bytes.allSatisfy { $0 < 0x80 } }
    if !isASCII { text = folded(text) }
    text.withUTF8 { bytes in
      var word: [UInt8] = []
      for byte in bytes {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
          0x80...0xFF:
          word.append(byte)
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): word.append(byte | 0x20)
        case UInt8(ascii: "'"): continue
        default: flush(&word, body)
        }
      }
      flush(&word, body)
    }
  }

  private static func flush(_ word: inout [UInt8], _ body: ([UInt8]) -> Void) {
    defer { word.removeAll(keepingCapacity: true) }
    guard word.count >= lengths.lowerBound else { return }
    if word.count > lengths.upperBound {
      var end = lengths.upperBound
      while end > 0, word[end] & 0xC0 == 0x80 { end -= 1 }
      word.removeSubrange(end...)
    }
    body(word)
  }

  /// Lower case, decomposed, marks dropped; what is no letter or digit becomes a space, and each
  /// character of a script without spaces stands alone.
  private static func folded(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .spacingMark: continue
      case .otherLetter where scalar.properties.isIdeographic || scalar.value >= 0x3040:
        scalars.append(contentsOf: [" ", scalar, " "])
      case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .decimalNumber, .letterNumber, .otherNumber:
        scalars.append(scalar)
      default: scalars.append(scalar == "\u{2019}" ? "'" : " ")
      }
    }
    return String(scalars)
  }
}
