import Markdown

extension [Inline] {
  /// Parts the text at `offset`, counted in UTF-8 bytes of ``plainText``; formatting that spans
  /// the cut is kept on both sides.
  package func cut(at offset: Int) -> (head: [Inline], tail: [Inline]) {
    (head(to: offset), tail(from: offset))
  }

  /// What ``cut(at:)`` leaves before `offset`.
  package func head(to offset: Int) -> [Inline] {
    var remaining = offset
    for (index, inline) in enumerated() {
      let length = inline.plainLength
      if length > remaining {
        return self[..<index] + (remaining > 0 ? [inline.head(to: remaining)] : [])
      }
      remaining -= length
    }
    return self
  }

  /// What ``cut(at:)`` leaves from `offset` on.
  package func tail(from offset: Int) -> [Inline] {
    var remaining = offset
    for (index, inline) in enumerated() {
      let length = inline.plainLength
      if length > remaining {
        guard remaining > 0 else { return index == 0 ? self : Array(self[index...]) }
        return [inline.tail(from: remaining)] + self[(index + 1)...]
      }
      remaining -= length
    }
    return []
  }

  /// The text between the two offsets, white space at both ends dropped.
  func slice(_ range: Range<Int>) -> [Inline] {
    head(to: range.upperBound).tail(from: range.lowerBound).trimmed
  }

  /// The text, or the first piece of it where that says enough: a few bytes that are not all blank.
  var leadingText: String {
    if case .text(let text)? = first, text.utf8.count > 24,
      text.utf8.prefix(24).contains(where: { !$0.isBlank })
    {
      return text
    }
    return plainText
  }

  /// The lines of a paragraph, parted at its breaks.
  var lines: [[Inline]] {
    guard contains(where: \.isBreak) else { return [self] }
    var lines: [[Inline]] = []
    var line: [Inline] = []
    for inline in self {
      switch inline {
      case .softBreak, .lineBreak:
        lines.append(line)
        line = []
      default:
        line.append(inline)
      }
    }
    lines.append(line)
    return lines
  }

  /// The same without white space at both ends.
  package var trimmed: [Inline] {
    guard let first, let last, first.startsBlank || last.endsBlank else { return self }
    var result = self
    while let first = result.first, first.startsBlank {
      result.removeFirst()
      if let rest = first.trimmingStart {
        result.insert(rest, at: 0)
        break
      }
    }
    while let last = result.last, last.endsBlank {
      result.removeLast()
      if let rest = last.trimmingEnd {
        result.append(rest)
        break
      }
    }
    return result
  }

  /// True where nothing would be read: no text but white space, no image.
  var isBlank: Bool {
    allSatisfy { inline in
      switch inline {
      case .text(let text): text.utf8.allSatisfy { $0 == 32 || $0 == 9 }
      case .softBreak, .lineBreak, .html: true
      case .code, .image, .footnoteReference: false
      case .emphasis(let inner), .strong(let inner), .strikethrough(let inner),
        .highlight(let inner):
        inner.isBlank
      case .link(let link): link.content.isBlank
      }
    }
  }
}

extension Paragraph {
  /// The lines, each with its place in the source.
  var placedLines: [(content: [Inline], range: SourceRange)] {
    content.lines.enumerated().map { index, line in
      (line, SourceRange(line: range.start.line + index, column: range.start.column))
    }
  }
}

extension Inline {
  /// Bytes of its plain text.
  fileprivate var plainLength: Int {
    switch self {
    case .text(let text), .code(let text): text.utf8.count
    case .softBreak, .lineBreak: 1
    case .html, .footnoteReference: 0
    case .emphasis(let inner), .strong(let inner), .strikethrough(let inner),
      .highlight(let inner):
      inner.reduce(0) { $0 + $1.plainLength }
    case .link(let link): link.content.reduce(0) { $0 + $1.plainLength }
    case .image(let image): image.description.reduce(0) { $0 + $1.plainLength }
    }
  }

  fileprivate func head(to offset: Int) -> Inline {
    switch self {
    case .text(let text): .text(text.head(to: offset))
    case .code(let text): .code(text.head(to: offset))
    case .softBreak, .lineBreak, .html, .footnoteReference, .image: self
    case .emphasis, .strong, .strikethrough, .highlight, .link:
      mapContent { $0.head(to: offset) }
    }
  }

  fileprivate func tail(from offset: Int) -> Inline {
    switch self {
    case .text(let text): .text(text.tail(from: offset))
    case .code(let text): .code(text.tail(from: offset))
    case .softBreak, .lineBreak, .html, .footnoteReference, .image: .text("")
    case .emphasis, .strong, .strikethrough, .highlight, .link:
      mapContent { $0.tail(from: offset) }
    }
  }

  /// The same formatting around another text.
  private func mapContent(_ transform: ([Inline]) -> [Inline]) -> Inline {
    switch self {
    case .emphasis(let inner): return .emphasis(transform(inner))
    case .strong(let inner): return .strong(transform(inner))
    case .strikethrough(let inner): return .strikethrough(transform(inner))
    case .highlight(let inner): return .highlight(transform(inner))
    case .link(var link):
      link.content = transform(link.content)
      return .link(link)
    case .text, .code, .softBreak, .lineBreak, .html, .footnoteReference, .image: return self
    }
  }
}

extension Inline {
  fileprivate var startsBlank: Bool {
    if case .text(let text) = self { text.utf8.first?.isBlank ?? true } else { isBreak }
  }

  fileprivate var endsBlank: Bool {
    if case .text(let text) = self { text.utf8.last?.isBlank ?? true } else { isBreak }
  }

  fileprivate var trimmingStart: Inline? {
    guard case .text(let text) = self, let start = text.utf8.firstIndex(where: { !$0.isBlank })
    else { return nil }
    return .text(String(text[start...]))
  }

  fileprivate var trimmingEnd: Inline? {
    guard case .text(let text) = self, let end = text.utf8.lastIndex(where: { !$0.isBlank })
    else { return nil }
    return .text(String(text[...end]))
  }
}

extension UInt8 {
  var isBlank: Bool { self == 32 || (9...13).contains(self) }
}

extension String {
  fileprivate func head(to offset: Int) -> String {
    String(Substring(utf8.prefix(offset)))
  }

  fileprivate func tail(from offset: Int) -> String {
    String(Substring(utf8.dropFirst(offset)))
  }
}
