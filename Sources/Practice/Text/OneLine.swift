import Markdown

extension [Inline] {
  /// The lines of a cell in one: `Alport syndrome<br>Goodpasture syndrome` with a semicolon between them,
  /// unless the first has a mark at its end.
  var onOneLine: [Inline] {
    guard contains(where: \.holdsLineBreak) else { return self }
    var line: [Inline] = []
    for inline in self {
      guard inline.isLineBreak else {
        line.append(inline.onOneLine)
        continue
      }
      line = line.trimmed
      guard let last = line.plainText.last else { continue }
      line.append(.text(",;:.!?–—-…".contains(last) ? " " : "; "))
    }
    // A break at the end parts nothing.
    while case .text(let text)? = line.last, text == "; " || text == " " { line.removeLast() }
    return line
  }
}

extension Inline {
  fileprivate var isLineBreak: Bool {
    switch self {
    case .lineBreak: true
    case .html: [self].plainText == "\n"
    case .text, .softBreak, .code, .emphasis, .strong, .strikethrough, .highlight, .link, .image,
      .footnoteReference:
      false
    }
  }

  fileprivate var holdsLineBreak: Bool {
    switch self {
    case .lineBreak, .html: isLineBreak
    case .emphasis(let inner), .strong(let inner), .strikethrough(let inner),
      .highlight(let inner):
      inner.contains(where: \.holdsLineBreak)
    case .text, .softBreak, .code, .link, .image, .footnoteReference: false
    }
  }

  fileprivate var onOneLine: Inline {
    switch self {
    case .emphasis(let inner): .emphasis(inner.onOneLine)
    case .strong(let inner): .strong(inner.onOneLine)
    case .strikethrough(let inner): .strikethrough(inner.onOneLine)
    case .highlight(let inner): .highlight(inner.onOneLine)
    case .text, .softBreak, .lineBreak, .code, .html, .link, .image, .footnoteReference: self
    }
  }
}
