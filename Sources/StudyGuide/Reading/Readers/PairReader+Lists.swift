import Markdown

extension PairReader {
  /// `DO` and a list, then `DON'T` and a list: words in capitals that stand above them. `Red flags` and
  /// `Green flags` may be in small letters.
  func shouted(_ blocks: ArraySlice<Block>) -> Reading? {
    let four = Array(blocks.prefix(4))
    guard context.topic != .balance, four.count == 4, let first = side(four[0], four[1]),
      let second = side(four[2], four[3]),
      first.label.map({ second.label?.answers($0) == true }) == true
    else { return nil }
    return reading(PairGrouping([first, second]).groups, consumed: 4)
  }

  private func side(_ block: Block, _ list: Block) -> Part? {
    guard let label = shouted(block), list.isUntickedList else { return nil }
    let written = [block].firstLine.plainText.drop { !$0.isLetter }
    return Part(
      label: label, written: String(written), blocks: [list], labelRange: block.range,
      range: block.range.union(list.range))
  }

  private func shouted(_ block: Block) -> Label? {
    guard case .paragraph(let paragraph) = block, paragraph.content.count == 1 else { return nil }
    switch LabelText.normalise(paragraph.content.plainText) {
    case "red flags": return Label(role: .weak, family: .flag)
    case "green flags": return Label(role: .strong, family: .flag)
    default: break
    }
    guard case .text(let text)? = paragraph.content.first, text.utf8.count < 24,
      !text.contains(where: \.isLowercase), let label = context.lexicon.label(whole: text),
      label.isSide, label.family == .advice || label.family == .verdict
    else { return nil }
    return label
  }
}

extension Block {
  fileprivate var isUntickedList: Bool {
    if case .list(let list) = self { list.items[0].isChecked == nil } else { false }
  }
}
