/// A template's output for all views of one outline: what it always says, and where texts go.
struct Stencil: Sendable {
  private enum Piece: Sendable {
    /// A stretch of ``text``.
    case literal(Range<Int>)
    case leaf(Int, isEscaped: Bool)
  }

  private let text: [UInt8]
  private let pieces: [Piece]

  /// Takes the output of a ``MarkedView`` apart.
  init(markedOutput: String) {
    let bytes = Array(markedOutput.utf8)
    var pieces: [Piece] = []
    var literalStart = 0
    var index = 0
    while index < bytes.count {
      guard bytes[index] == StencilMark.start[0],
        let mark = Mark(in: bytes, at: index)
      else {
        index += 1
        continue
      }
      if literalStart < index { pieces.append(.literal(literalStart..<index)) }
      pieces.append(.leaf(mark.number, isEscaped: mark.isEscaped))
      index = mark.end
      literalStart = index
    }
    if literalStart < bytes.count { pieces.append(.literal(literalStart..<bytes.count)) }
    text = bytes
    self.pieces = pieces
  }

  /// Writes the output for the view that `leaves` belong to.
  func fill(with leaves: [ViewOutline.Leaf], to output: inout [UInt8]) {
    for piece in pieces {
      switch piece {
      case .literal(let range): output.append(contentsOf: text[range])
      case .leaf(let number, let isEscaped):
        switch leaves[number] {
        case .text(let text):
          if isEscaped {
            output.appendEscaped(text)
          } else {
            output.append(contentsOf: text.utf8)
          }
        case .html(let html):
          if isEscaped { output.appendEscaped(html) } else { output.append(contentsOf: html) }
        }
      }
    }
  }
}

private struct Mark {
  let number: Int
  let isEscaped: Bool
  /// Index of the first byte behind the mark.
  let end: Int

  init?(in bytes: [UInt8], at start: Int) {
    var index = start
    guard Self.skip(StencilMark.start, in: bytes, &index) else { return nil }
    isEscaped = Self.skip(Array("&lt;".utf8), in: bytes, &index)
    guard isEscaped || Self.skip([UInt8(ascii: "<")], in: bytes, &index) else { return nil }
    var number = 0
    while index < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index]) {
      number = number * 10 + Int(bytes[index] - UInt8(ascii: "0"))
      index += 1
    }
    guard Self.skip(StencilMark.end, in: bytes, &index) else { return nil }
    self.number = number
    end = index
  }

  private static func skip(_ expected: [UInt8], in bytes: [UInt8], _ index: inout Int) -> Bool {
    guard bytes.dropFirst(index).starts(with: expected) else { return false }
    index += expected.count
    return true
  }
}
