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
    let front = line.cut(at: bytes.lowerBound).head.trimmingSeparators
    let back = line.cut(at: bytes.upperBound).tail.trimmingSeparators
    return (front, back)
  }
}

extension [Inline] {
  /// The same without colons, dashes and white space at its ends.
  var trimmingSeparators: [Inline] {
    let text = plainText
    let isSeparator: (Character) -> Bool = { $0.isWhitespace || ":—–-|,".contains($0) }
    let lower = text.prefix(while: isSeparator).utf8.count
    guard lower < text.utf8.count else { return [] }
    let tail = text.reversed().prefix(while: isSeparator)
    let upper = text.utf8.count - tail.reduce(0) { $0 + String($1).utf8.count }
    return lower == 0 && upper == text.utf8.count
      ? self : slice(lower..<upper).droppingEmptyEmphasis
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
