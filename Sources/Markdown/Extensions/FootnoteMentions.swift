extension InlineScanner {
  /// `[^label]`
  func footnote(at index: Int) -> (Piece, end: Int)? {
    guard let label = FootnoteLabel.end(in: bytes, openingAt: index) else { return nil }
    let text = String(decoding: bytes[index + 2..<label], as: UTF8.self)
    return (.footnote(mark: index..<label + 1, label: text), label + 1)
  }
}

/// The label of a footnote: anything without white space and brackets.
enum FootnoteLabel {
  /// Where the `]` of the mark stands that begins with `[^` at `index`.
  static func end(in bytes: [UInt8], openingAt index: Int) -> Int? {
    guard index + 3 < bytes.count, bytes[index] == UInt8(ascii: "["),
      bytes[index + 1] == UInt8(ascii: "^")
    else { return nil }
    var end = index + 2
    while end < bytes.count, end - index < 1000 {
      switch bytes[end] {
      case UInt8(ascii: "]"): return end > index + 2 ? end : nil
      case 0...0x20, UInt8(ascii: "["): return nil
      default: end += 1
      }
    }
    return nil
  }

  /// What labels are compared by.
  static func key(_ label: String) -> String { label.lowercased() }
}

/// Counts the mentions of footnotes in reading order.
struct FootnoteMentions {
  private var numbers: [String: Int] = [:]
  private var counts: [Int] = []
  private let known: Set<String>

  init(known: Set<String> = []) {
    self.known = known
  }

  /// The keys in the order of first mention.
  private(set) var mentioned: [String] = []

  func count(_ key: String) -> Int { numbers[key].map { counts[$0 - 1] } ?? 0 }

  /// A further mention; nil if there is no such footnote.
  mutating func mention(_ label: String) -> FootnoteReference? {
    let key = FootnoteLabel.key(label)
    guard known.contains(key) else { return nil }
    let number = numbers[key] ?? mentioned.count + 1
    if number > mentioned.count {
      numbers[key] = number
      mentioned.append(key)
      counts.append(0)
    }
    counts[number - 1] += 1
    return FootnoteReference(label: label, number: number, occurrence: counts[number - 1])
  }
}
