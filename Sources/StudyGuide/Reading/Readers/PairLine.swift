import Markdown

/// Reads pairs that stand in one line.
///
///     ❌ We'll use deep learning → ✅ Rules first, a model where they fail
struct PairLine {
  let context: ReadingContext

  /// Every line or item of the block must be such a pair.
  func read(_ block: Block) -> Reading? {
    let lines: [(line: [Inline], range: SourceRange)]
    switch block {
    case .paragraph(let paragraph) where paragraph.content.mayHoldArrow:
      lines = paragraph.content.lines.enumerated().map { index, line in
        let start = paragraph.range.start
        return (line, SourceRange(line: start.line + index, column: start.column))
      }
    case .list(let list):
      guard case .paragraph(let first)? = list.items.first?.blocks.first,
        first.content.mayHoldArrow
      else { return nil }
      lines = list.items.map { ($0.blocks.count == 1 ? $0.blocks.firstLine : [], $0.range) }
    default:
      return nil
    }
    let groups = lines.compactMap { group($0.line, $0.range) }
    guard !groups.isEmpty, groups.count == lines.count else { return nil }
    return PairReader(context: context).reading(groups)
  }

  /// The pair that a line is; nil where it is none.
  func group(_ line: [Inline], _ range: SourceRange) -> PairGrouping.Group? {
    let text = line.plainText
    guard let first = Verdict.leading(text) else { return nil }
    let bytes = Array(text.utf8)
    for arrow in Arrow.all {
      guard let at = bytes.firstIndex(of: Array(arrow.utf8)) else { continue }
      let back = line.tail(from: at + arrow.utf8.count)
      guard let second = Verdict.leading(back.plainText), second.verdict != first.verdict else {
        continue
      }
      let front = line.slice(first.length..<at)
      let rest = back.tail(from: second.length).trimmed
      let (weak, strong) = first.verdict == .weak ? (front, rest) : (rest, front)
      guard !weak.isEmpty, !strong.isEmpty else { return nil }
      return PairGrouping.Group(
        pair: Pair(weak: [side(weak, range)], strong: [side(strong, range)]), range: range,
        labelRange: range)
    }
    return nil
  }

  private func side(_ content: [Inline], _ range: SourceRange) -> Pair.Side {
    Pair.Side(
      label: "", blocks: [.paragraph(Paragraph(content: content, range: range))], range: range)
  }
}

extension [Inline] {
  /// A quick look for a mark at the start; pairs in a line are rare.
  fileprivate var mayHoldArrow: Bool {
    guard case .text(let text)? = first else { return false }
    return Verdict.leading(text) != nil
  }
}
