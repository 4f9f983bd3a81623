import Markdown

/// Options that share a line.
///
///     What does autolyse mean? a) salt rests b) flour and water rest c) yeast dies
extension LetteredQuestionReader {
  /// The lines with each option on a line of its own: those that stand behind a question mark or a colon,
  /// or begin a line, in the order of their letters.
  func partedAtOptions(_ lines: [Line]) -> [Line] {
    guard lines.contains(where: { $0.content.mayHoldOptions }) else { return lines }
    var parted: [Line] = []
    var next = UInt8(ascii: "a")
    var isBehindColon = false
    for line in lines {
      let bytes = Array(line.content.plainText.utf8)
      var cuts: [Int] = []
      for place in bytes.indices where next < UInt8(ascii: "i") {
        guard bytes.holdsOption(next, at: place) else { continue }
        if next == UInt8(ascii: "a"), place > 0 {
          guard let end = bytes[..<place].last(where: { !$0.isBlank }), "?:".utf8.contains(end)
          else { continue }
          isBehindColon = end == UInt8(ascii: ":")
          // Several sentences are prose that counts something.
          guard !isBehindColon || line.content.head(to: place).firstSentence.rest.isEmpty else {
            return lines
          }
        }
        cuts.append(place)
        next += 1
      }
      // An option that is out of order was cut out of another one.
      if option(line.content) != nil, cuts.first != 0 { return lines }
      let bounds = (cuts.first == 0 ? [] : [0]) + cuts + [bytes.count]
      for (lower, upper) in zip(bounds, bounds.dropFirst()) {
        var piece = line
        piece.content = line.content.slice(lower..<upper)
        parted.append(piece)
      }
    }
    let count = Int(next - UInt8(ascii: "a"))
    guard count > (isBehindColon ? 2 : 1), let last = parted.popLast() else { return lines }
    return parted + partedAtAnswer(last)
  }

  /// `c) 22 (Answer: b)`: the last option, and what its brackets say as a line of its own.
  private func partedAtAnswer(_ line: Line) -> [Line] {
    let bytes = Array(line.content.plainText.utf8)
    guard let start = bytes.startOfLastBracket, start > 0 else { return [line] }
    var (option, answer) = (line, line)
    option.content = line.content.head(to: start).trimmed
    answer.content = line.content.slice((start + 1)..<(bytes.count - 1))
    return AnswerLine(answer.content, context.lexicon) == nil ? [line] : [option, answer]
  }
}

extension [UInt8] {
  /// Whether `b) text` or `(b) text` stands at a place, behind white space.
  fileprivate func holdsOption(_ letter: UInt8, at place: Int) -> Bool {
    guard place == 0 || self[place - 1].isBlank else { return false }
    let start = self[place] == UInt8(ascii: "(") ? place + 1 : place
    return start + 2 < count && self[start] | 0x20 == letter
      && self[start + 1] == UInt8(ascii: ")") && self[start + 2] == 32
  }
}

extension [Inline] {
  /// A quick look: few texts name a second option.
  var mayHoldOptions: Bool {
    contains { inline in
      if case .text(let text) = inline { text.holds("b)") || text.holds("B)") } else { false }
    }
  }
}
