/// What a quotation says it is on its first line, as GitHub reads it.
///
///     > [!WARNING]
///     > Do not touch the wire.
package enum Callout: String, Sendable, CaseIterable {
  case note, tip, important, warning, caution

  /// The kind, and the blocks without the line that names it; nil for an ordinary quotation.
  static func read(_ blocks: [Block]) -> (kind: Callout, blocks: [Block])? {
    guard case .paragraph(var paragraph)? = blocks.first,
      case .text(let text)? = paragraph.content.first,
      text.utf8.starts(with: "[!".utf8)
    else { return nil }
    let line = paragraph.content.prefix { inline in
      switch inline {
      case .softBreak, .lineBreak: false
      default: true
      }
    }
    let name = Array(line).plainText.drop { $0 == "[" || $0 == "!" }
    guard name.last == "]", let kind = Callout(rawValue: name.dropLast().lowercased()) else {
      return nil
    }
    paragraph.content = Array(paragraph.content.dropFirst(line.count + 1))
    let rest = Array(blocks.dropFirst())
    return (kind, paragraph.content.isEmpty ? rest : [.paragraph(paragraph)] + rest)
  }
}
