/// Finds in a piece of text what the extensions mark in it, from left to right.
struct InlineScanner {
  /// A part of the text.
  enum Piece {
    case text(Range<Int>)
    case delimiter(DelimiterRun)
    /// `[^label]`: the label.
    case footnote(mark: Range<Int>, label: String)
    case url(Range<Int>, destination: String)
  }

  let extensions: MarkdownOptions.Extensions
  let bytes: [UInt8]
  /// The author's line, in which no quote or dash is typographic but those that were written so.
  let source: ArraySlice<UInt8>
  let before: PlacedText.Edge
  let after: PlacedText.Edge

  init(_ text: PlacedText, extensions: MarkdownOptions.Extensions) {
    self.extensions = extensions
    bytes = Array(text.text.utf8)
    source = text.source
    before = text.before
    after = text.after
  }

  /// The parts in order; nil if all of it is plain text.
  func pieces() -> [Piece]? {
    var pieces: [Piece] = []
    var start = 0
    var index = 0
    while index < bytes.count {
      guard let (piece, end) = piece(at: index) else {
        index += 1
        continue
      }
      if start < index { pieces.append(.text(start..<index)) }
      pieces.append(piece)
      start = end
      index = end
    }
    guard !pieces.isEmpty else { return nil }
    if start < bytes.count { pieces.append(.text(start..<bytes.count)) }
    return pieces
  }

  private func piece(at index: Int) -> (Piece, end: Int)? {
    switch bytes[index] {
    case UInt8(ascii: "~") where extensions.contains(.strikethrough): strikethrough(at: index)
    case UInt8(ascii: "=") where extensions.contains(.highlight): highlight(at: index)
    case UInt8(ascii: "[") where extensions.contains(.footnotes): footnote(at: index)
    case UInt8(ascii: "h"), UInt8(ascii: "H"), UInt8(ascii: "w"), UInt8(ascii: "W"):
      extensions.contains(.autolinks) ? autolink(at: index) : nil
    default: nil
    }
  }

  /// The end of the run of one byte that begins at `index`.
  func endOfRun(at index: Int) -> Int {
    var end = index + 1
    while end < bytes.count, bytes[end] == bytes[index] { end += 1 }
    return end
  }
}

// MARK: - Flanking

extension InlineScanner {
  /// What a character counts as beside a run of marks.
  private enum Neighbour {
    case space, punctuation, other
  }

  /// Whether a run can begin or end marked text, by CommonMark's rules of flanking.
  func flanking(_ run: Range<Int>) -> (left: Bool, right: Bool) {
    let before = neighbour(before: run.lowerBound)
    let after = neighbour(at: run.upperBound)
    let left = after != .space && (after != .punctuation || before != .other)
    let right = before != .space && (before != .punctuation || after != .other)
    return (left, right)
  }

  private func neighbour(before index: Int) -> Neighbour {
    guard index > 0 else { return neighbour(before) }
    var start = index - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return neighbour(bytes[start..<index])
  }

  private func neighbour(at index: Int) -> Neighbour {
    guard index < bytes.count else { return neighbour(after) }
    var end = index + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return neighbour(bytes[index..<end])
  }

  private func neighbour(_ edge: PlacedText.Edge) -> Neighbour {
    edge == .space ? .space : .punctuation
  }

  private func neighbour(_ character: ArraySlice<UInt8>) -> Neighbour {
    guard let scalar = String(decoding: character, as: UTF8.self).unicodeScalars.first else {
      return .other
    }
    switch scalar.properties.generalCategory {
    case .spaceSeparator, .control: return .space
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      return .punctuation
    default:
      let isSymbol = scalar.isASCII && !scalar.properties.isAlphabetic && !Self.isDigit(scalar)
      return isSymbol ? .punctuation : .other
    }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar >= "0" && scalar <= "9"
  }
}
