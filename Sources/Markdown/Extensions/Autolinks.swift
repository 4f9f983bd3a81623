extension InlineScanner {
  /// `https://…`, `http://…` or `www.…` in running text, to the end that GitHub's rules give it.
  func autolink(at index: Int) -> (Piece, end: Int)? {
    let rest = bytes[index...]
    let isBare = Self.hasPrefix(rest, "www.")
    let prefix = isBare ? 0 : Self.schemeLength(rest)
    guard isBare || prefix > 0, mayBegin(at: index, isBare: isBare) else { return nil }
    let domain = endOfDomain(from: index + prefix)
    guard isDomain(index + prefix..<domain, needsDot: isBare) else { return nil }
    var end = domain
    while end < bytes.count, bytes[end] > 0x20, bytes[end] != UInt8(ascii: "<") { end += 1 }
    end = withoutTrailingPunctuation(index..<end)
    guard end > index + prefix else { return nil }
    let written = withoutSmartPunctuation(bytes[index..<end])
    return (.url(index..<end, destination: isBare ? "http://" + written : written), end)
  }

  private static func schemeLength(_ rest: ArraySlice<UInt8>) -> Int {
    hasPrefix(rest, "https://") ? 8 : hasPrefix(rest, "http://") ? 7 : 0
  }

  private static func hasPrefix(_ rest: ArraySlice<UInt8>, _ prefix: StaticString) -> Bool {
    prefix.withUTF8Buffer { prefix in
      rest.count > prefix.count && zip(rest, prefix).allSatisfy { $0 | 0x20 == $1 | 0x20 }
    }
  }

  /// After white space or one of `*`, `_`, `~`, `(`; with a scheme, after anything but a word.
  private func mayBegin(at index: Int, isBare: Bool) -> Bool {
    guard index > 0 else { return true }
    switch bytes[index - 1] {
    case 0x20, 0x09, UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "("):
      return true
    case 0x61...0x7A, 0x41...0x5A, 0x30...0x39: return false
    default: return !isBare
    }
  }

  private func endOfDomain(from start: Int) -> Int {
    var end = start
    while end < bytes.count, end - start <= Self.longestDomain {
      switch bytes[end] {
      case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x80...0xFF, UInt8(ascii: "-"),
        UInt8(ascii: "_"), UInt8(ascii: "."):
        end += 1
      default: return end
      }
    }
    return end
  }

  /// A name has at most 253 letters (RFC 1035), of which each may take four bytes.
  private static let longestDomain = 1012

  /// No empty domain, and no underscore in its last two parts.
  private func isDomain(_ range: Range<Int>, needsDot: Bool) -> Bool {
    guard range.count <= Self.longestDomain else { return false }
    let parts = bytes[range].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: true)
    guard let first = parts.first, bytes[range].first == first.first else { return false }
    return (!needsDot || parts.count > 1)
      && !parts.suffix(2).contains { $0.contains(UInt8(ascii: "_")) }
  }

  /// The end without punctuation that belongs to the sentence, an unmatched `)` or an entity.
  private func withoutTrailingPunctuation(_ range: Range<Int>) -> Int {
    var end = range.upperBound
    var surplus = 0
    for byte in bytes[range] {
      if byte == UInt8(ascii: ")") {
        surplus += 1
      } else if byte == UInt8(ascii: "(") {
        surplus -= 1
      }
    }
    while end > range.lowerBound {
      switch bytes[end - 1] {
      case UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "."), UInt8(ascii: ","),
        UInt8(ascii: ":"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"),
        UInt8(ascii: "'"), UInt8(ascii: "\""):
        end -= 1
      case UInt8(ascii: ")") where surplus > 0:
        surplus -= 1
        end -= 1
      case UInt8(ascii: ";"): end = endWithoutEntity(range.lowerBound..<end)
      default:
        guard let smart = Self.smartLength(bytes[range.lowerBound..<end]) else { return end }
        end -= smart
      }
    }
    return end
  }

  /// Drops `&name;` at the end, or the semicolon alone.
  private func endWithoutEntity(_ range: Range<Int>) -> Int {
    var start = range.upperBound - 1
    while start > range.lowerBound, bytes[start - 1] | 0x20 >= 0x61, bytes[start - 1] | 0x20 <= 0x7A
    {
      start -= 1
    }
    let isEntity =
      start > range.lowerBound && start < range.upperBound - 1
      && bytes[start - 1] == UInt8(ascii: "&")
    return isEntity ? start - 1 : range.upperBound - 1
  }

  /// The length of a curly quote or an ellipsis at the end, which was a straight one or dots.
  private static func smartLength(_ bytes: ArraySlice<UInt8>) -> Int? {
    ["\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2026}"]
      .contains { bytes.suffix(3).elementsEqual($0.utf8) } ? 3 : nil
  }

  /// The URL as it was written, before quotes and hyphens became typographic ones.
  private func withoutSmartPunctuation(_ bytes: ArraySlice<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard bytes.contains(0xE2) else { return text }
    let written = String(decoding: source, as: UTF8.self).unicodeScalars
    var plain = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case _ where scalar.value > 0x2000 && written.contains(scalar):
        plain.unicodeScalars.append(scalar)
      case "\u{2018}", "\u{2019}": plain += "'"
      case "\u{201C}", "\u{201D}": plain += "\""
      case "\u{2013}": plain += "--"
      case "\u{2014}": plain += "---"
      case "\u{2026}": plain += "..."
      default: plain.unicodeScalars.append(scalar)
      }
    }
    return plain
  }
}
