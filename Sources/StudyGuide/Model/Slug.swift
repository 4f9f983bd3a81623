/// A name fit for a URL: lower-case letters and digits of any script, parted by single hyphens.
package struct Slug: Sendable, Hashable, CustomStringConvertible {
  package let text: String

  /// Nil where nothing in `title` can stand in a slug.
  package init?(_ title: String) {
    var bytes: [UInt8] = []
    for scalar in title.unicodeScalars {
      if scalar.isASCII {
        Self.append(UInt8(scalar.value), to: &bytes)
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        bytes += scalar.properties.lowercaseMapping.utf8
      } else if scalar != "\u{2019}", scalar.properties.generalCategory != .nonspacingMark {
        Self.append(UInt8(ascii: " "), to: &bytes)
      } else if scalar != "\u{2019}", !bytes.isEmpty {
        bytes += String(scalar).utf8
      }
    }
    if bytes.last == UInt8(ascii: "-") { bytes.removeLast() }
    guard !bytes.isEmpty else { return nil }
    text = String(decoding: bytes, as: UTF8.self)
  }

  /// A word that is a slug already.
  init(word: String) {
    text = word
  }

  /// `base-2`, for the second one of that name.
  package init(_ base: Slug, number: Int) {
    text = "\(base.text)-\(number)"
  }

  package var description: String { text }

  private static func append(_ byte: UInt8, to bytes: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      bytes.append(byte)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"):
      bytes.append(byte + 32)
    case UInt8(ascii: "'"):
      break
    default:
      if let last = bytes.last, last != UInt8(ascii: "-") { bytes.append(UInt8(ascii: "-")) }
    }
  }
}
