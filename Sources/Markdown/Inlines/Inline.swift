/// One piece of running text.
package enum Inline: Sendable, Equatable {
  case text(String)
  case softBreak
  case lineBreak
  case code(String)
  /// A raw HTML tag or comment inside a line.
  case html(String)
  case emphasis([Inline])
  case strong([Inline])
  /// `~~struck~~`
  case strikethrough([Inline])
  /// `==marked==`, also the gap of a cloze card.
  case highlight([Inline])
  indirect case link(Link)
  indirect case image(Image)
  indirect case footnoteReference(FootnoteReference)
}

extension Inline {
  var isBreak: Bool { self == .softBreak || self == .lineBreak }
}

extension [Inline] {
  /// The text alone: no formatting, soft breaks as spaces, images as their description.
  package var plainText: String {
    var text = ""
    appendPlainText(to: &text)
    return text
  }

  private func appendPlainText(to text: inout String) {
    for inline in self {
      switch inline {
      case .text(let string), .code(let string): text += string
      case .softBreak: text += " "
      case .lineBreak: text += "\n"
      case .html(let tag): if tag.isLineBreak { text += "\n" }
      case .footnoteReference: break
      case .emphasis(let children), .strong(let children), .strikethrough(let children),
        .highlight(let children):
        children.appendPlainText(to: &text)
      case .link(let link): link.content.appendPlainText(to: &text)
      case .image(let image): image.description.appendPlainText(to: &text)
      }
    }
  }
}

extension String {
  /// Whether the tag is `<br>`, `<br/>` or `<BR />`.
  fileprivate var isLineBreak: Bool {
    hasPrefix("<") && dropFirst().prefix(2).lowercased() == "br"
      && dropFirst(3).allSatisfy { " />".contains($0) }
  }
}
