import Markdown

/// Something measured that stands in a line, and the bytes it takes there with its brackets.
struct Mention<Value> {
  let value: Value
  let bytes: Range<Int>
}

extension Mention {
  /// The line without the mention: what stands before it, and what stands behind, each without
  /// the colon or dash that parted them. Where the mention opens the line there is no front.
  func parting(_ line: [Inline]) -> (front: [Inline], back: [Inline]) {
    let front = line.head(to: bytes.lowerBound).trimmingSeparators
    let back = line.tail(from: bytes.upperBound).trimmingSeparators
    return (front, back)
  }
}

extension [Inline] {
  /// The same without colons, dashes and white space at its ends.
  var trimmingSeparators: [Inline] {
    if isEdged { return self }
    let bytes = Array<UInt8>(plainText.utf8)
    var lower = 0
    while let length = bytes[lower...].leadingSeparator { lower += length }
    var upper = bytes.count
    while upper > lower, let length = bytes[lower..<upper].trailingSeparator { upper -= length }
    guard lower < upper else { return [] }
    return lower == 0 && upper == bytes.count
      ? self : slice(lower..<upper).droppingEmptyEmphasis
  }

  /// A quick look whether it begins and ends with letters or digits of plain text.
  private var isEdged: Bool {
    guard case .text(let start)? = first, case .text(let end)? = last,
      let front = start.utf8.first, let back = end.utf8.last
    else { return false }
    return (front.isDigit || front < 0x80 && front.isLetter)
      && (back.isDigit || back < 0x80 && back.isLetter)
  }

  /// Emphasis that holds nothing any more, left by a cut, is dropped.
  var droppingEmptyEmphasis: [Inline] {
    filter { inline in
      switch inline {
      case .emphasis(let inner), .strong(let inner): !inner.isBlank
      case .text(let text): !text.isEmpty
      default: true
      }
    }
  }
}

extension ArraySlice<UInt8> {
  /// The length of the separator at the start: white space, `:`, `|`, `,`, a hyphen or a dash.
  fileprivate var leadingSeparator: Int? {
    guard let first else { return nil }
    if first.isSeparator { return 1 }
    return starts(with: "—".utf8) || starts(with: "–".utf8) ? 3 : nil
  }

  fileprivate var trailingSeparator: Int? {
    guard let last else { return nil }
    if last.isSeparator { return 1 }
    return suffix(3).elementsEqual("—".utf8) || suffix(3).elementsEqual("–".utf8) ? 3 : nil
  }
}

extension UInt8 {
  fileprivate var isSeparator: Bool {
    switch self {
    case UInt8(ascii: ":"), UInt8(ascii: "|"), UInt8(ascii: ","), UInt8(ascii: "-"): true
    default: isBlank
    }
  }
}
