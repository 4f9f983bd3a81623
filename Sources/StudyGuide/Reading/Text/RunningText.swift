import Markdown

extension Collection<Block> {
  /// Paragraphs, lists and quotes as one text; nil where anything else stands among them.
  var runningText: [Inline]? {
    var text: [Inline] = []
    for block in self {
      let more: [Inline]? =
        switch block {
        case .paragraph(let paragraph): paragraph.content
        case .list(let list): list.items.flatMap(\.blocks).runningText
        case .blockQuote(let quote): quote.blocks.runningText
        case .heading, .codeBlock, .htmlBlock, .table, .thematicBreak: nil
        }
      guard let more else { return nil }
      text += (text.isEmpty || more.isEmpty ? [] : [.text(" ")]) + more
    }
    return text
  }
}

extension ListItem {
  /// What stands below the first block, as one text; nil where it is none.
  var textBelow: [Inline]? { blocks.dropFirst().runningText }
}
