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
  package var isBreak: Bool {
    switch self {
    case .softBreak, .lineBreak: true
    default: false
    }
  }
}

/// What becomes of pictures and of raised and lowered text where only the text is wanted.
enum TextStyle {
  /// Pictures are their description.
  case plain
  /// Without pictures, `<sup>2</sup>` as ².
  case quoted
}

extension [Inline] {
  /// The text alone: no formatting, soft breaks as spaces, images as their description.
  package var plainText: String { text(.plain) }

  /// The text as it is quoted away from its page: without pictures, `<sup>2</sup>` as ².
  package var quotedText: String { text(.quoted) }

  func text(_ style: TextStyle) -> String {
    var text = ""
    append(to: &text, style)
    return text
  }

  private func append(to text: inout String, _ style: TextStyle) {
    // What is open of raised or lowered text, and where it begins.
    var open: (script: Script, start: Int)?
    for inline in self {
      switch inline {
      case .text(let string), .code(let string): text += string
      case .softBreak: text += " "
      case .lineBreak: text += "\n"
      case .html(let tag):
        if tag.isLineBreak { text += "\n" }
        guard style == .quoted else { break }
        if let script = Script(opening: tag) {
          open = (script, text.utf8.count)
        } else if let (script, start) = open, script.isClosed(by: tag) {
          let from = text.utf8.index(text.startIndex, offsetBy: start)
          text.replaceSubrange(from..., with: script.signs(for: text[from...]))
          open = nil
        }
      case .footnoteReference: break
      case .emphasis(let children), .strong(let children), .strikethrough(let children),
        .highlight(let children):
        children.append(to: &text, style)
      case .link(let link): link.content.append(to: &text, style)
      case .image(let image):
        if style == .plain { image.description.append(to: &text, style) }
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
