import Markdown

/// A line that holds several labels, parted before each of them.
///
///     Bad: ice on the burn. Good: lukewarm water.      **What:** … **Fix:** …      ❌ ice ✅ water
struct LabelledLine {
  /// Whether a line needs no label at its start to be parted at those inside it.
  let isOpen: Bool
  /// The label that begins a line, where it is one of those looked for.
  let label: ([Inline]) -> Label?

  /// - Parameters:
  ///   - opening: the label with which the line begins.
  ///   - open: the label under which the line stands that has none of its own.
  func pieces(_ line: [Inline], opening: Label?, under open: Label?) -> [[Inline]] {
    guard opening != nil || open != nil || isOpen || line.count > 1 else { return [line] }
    let bold = partedAtBold(line)
    var pieces: [[Inline]] = []
    var open = open
    for piece in bold {
      open = (bold.count == 1 ? opening : label(piece)) ?? open
      guard open != nil || isOpen else {
        pieces.append(piece)
        continue
      }
      let (parted, last) = partedAtJoints(piece, under: open)
      pieces += parted
      open = last
    }
    return pieces
  }

  /// Parted before bold labels; what is bold is set apart enough to need no end of a sentence.
  private func partedAtBold(_ line: [Inline]) -> [[Inline]] {
    let holdsBold = line.dropFirst().contains { if case .strong = $0 { true } else { false } }
    guard holdsBold else { return [line] }
    var pieces: [[Inline]] = [[]]
    for (index, inline) in line.enumerated() {
      if index > 0, case .strong(let inner) = inline,
        inner.plainText.hasSuffix(":") || line[(index + 1)...].first?.startsWithColon == true,
        label(Array(line[index...])) != nil
      {
        let (before, mark) = pieces[pieces.count - 1].partedAtLastMark
        pieces[pieces.count - 1] = before.droppingJoint
        pieces.append(mark)
      }
      pieces[pieces.count - 1].append(inline)
    }
    return pieces.count > 1 && pieces[0].isEmpty ? Array(pieces.dropFirst()) : pieces
  }

  /// Parted before plain labels that follow the end of a sentence, a semicolon or a dash, and
  /// before the other mark: a label in the middle of a sentence is only mentioned.
  private func partedAtJoints(
    _ line: [Inline], under opening: Label?
  ) -> (pieces: [[Inline]], last: Label?) {
    let bytes = Array(line.plainText.utf8)
    var cuts: [Int] = []
    var last = opening
    for place in bytes.indices {
      guard let start = labelStart(bytes, at: place), start > cuts.last ?? 0,
        let found = label(line.tail(from: start)), last.map(found.follows) ?? true
      else { continue }
      cuts.append(start)
      last = found
    }
    guard !cuts.isEmpty else { return ([line], last) }
    let bounds = [0] + cuts + [bytes.count]
    let pieces = zip(bounds, bounds.dropFirst()).map { lower, upper in
      line.slice(lower..<upper)
    }
    return (pieces.dropLast().map(\.droppingJoint) + pieces.suffix(1), last)
  }

  /// Where the label begins that ends with the colon at `place`, or whose mark stands there.
  private func labelStart(_ bytes: [UInt8], at place: Int) -> Int? {
    if bytes[place] >= 0xE2 { return Self.isMark(bytes, place) ? place : nil }
    guard bytes[place] == UInt8(ascii: ":"), place > 0,
      place + 1 == bytes.count || bytes[place + 1] == 32
    else { return nil }
    var start = place
    while start > 0, place - start <= Self.longestLabel {
      if bytes[start - 1] == 32, Self.endsJoint(bytes[..<(start - 1)]) { return start }
      start -= 1
    }
    return Self.capitals(bytes[..<place])
  }

  private static let longestLabel = 24

  private static func endsJoint(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let last = bytes.last else { return false }
    if last == UInt8(ascii: "-") { return bytes.dropLast().last == 32 }
    return joints.contains(last) || wideJoints.contains { bytes.suffix(3).elementsEqual($0) }
  }

  private static let joints = Array(".!?;,/|>)\"".utf8)
  private static let wideJoints = ["—", "–", "→", "”", "…", "⇒"].map { Array($0.utf8) }

  /// `BAD: ice GOOD: water`: a word in capitals needs no joint.
  private static func capitals(_ bytes: ArraySlice<UInt8>) -> Int? {
    let word = bytes.reversed().prefix { (65...90).contains($0) }
    let start = bytes.endIndex - word.count
    return word.count > 2 && start > 0 && bytes[start - 1] == 32 ? start : nil
  }

  /// A mark behind a space, with words behind it.
  private static func isMark(_ bytes: [UInt8], _ place: Int) -> Bool {
    guard place > 0, bytes[place - 1] == 32 else { return false }
    let text = String(decoding: bytes[place..<min(place + 40, bytes.count)], as: UTF8.self)
    guard let mark = Verdict.leading(text) else { return false }
    return text.utf8.dropFirst(mark.length).contains { $0 < 128 && $0.isLetter }
  }
}

extension Label {
  /// Whether a line may go on with this label after the other one.
  fileprivate func follows(_ other: Label) -> Bool {
    let sides: [LabelRole] = [.weak, .strong]
    return sides.contains(role) && sides.contains(other.role) ? answers(other) : role != other.role
  }
}

extension Inline {
  fileprivate var startsWithColon: Bool {
    if case .text(let text) = self { text.utf8.first == UInt8(ascii: ":") } else { false }
  }
}

extension [Inline] {
  /// The mark at the end, which belongs to the label behind it, apart from what stands before.
  fileprivate var partedAtLastMark: (before: [Inline], mark: [Inline]) {
    guard case .text(let text)? = last, text.utf8.contains(where: { $0 >= 0xE2 }),
      let start = text.unicodeScalars.lastIndex(where: { $0.value > 0x2000 && !$0.belongsToMark })
    else { return (self, []) }
    let tail = String(text[start...])
    guard let mark = Verdict.leading(tail), mark.length == tail.utf8.count else {
      return (self, [])
    }
    let head = String(text[..<start])
    return (
      head.allSatisfy(\.isWhitespace) ? dropLast() : dropLast() + [.text(head)], [.text(tail)]
    )
  }

  /// Without the semicolon, dash or arrow that parted it from what followed.
  var droppingJoint: [Inline] {
    var bytes = Array<UInt8>(plainText.utf8)[...]
    let count = bytes.count
    while let length = bytes.trailingJoint { bytes = bytes.dropLast(length) }
    return bytes.count == count ? self : head(to: bytes.count).droppingEmptyEmphasis
  }
}

extension Unicode.Scalar {
  /// A variation selector or a skin tone.
  var belongsToMark: Bool {
    self == "\u{FE0F}" || (0x1F3FB...0x1F3FF).contains(value)
  }
}

extension ArraySlice<UInt8> {
  fileprivate var trailingJoint: Int? {
    guard let last else { return nil }
    if last.isBlank || ";,/|".utf8.contains(last) { return 1 }
    if last == UInt8(ascii: "-"), dropLast().last == 32 { return 1 }
    for joint in ["—", "–", "→", "⇒", "->", "=>"]
    where suffix(3).suffix(joint.utf8.count).elementsEqual(joint.utf8) {
      return joint.utf8.count
    }
    return nil
  }
}
