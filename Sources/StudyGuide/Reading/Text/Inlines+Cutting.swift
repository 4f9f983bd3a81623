import Markdown

extension [Inline] {
  /// Parts the text at `offset`, counted in UTF-8 bytes of ``plainText``; formatting that spans
  /// the cut is kept on both sides.
  package func cut(at offset: Int) -> (head: [Inline], tail: [Inline]) {
    var head: [Inline] = []
    var remaining = offset
    for (index, inline) in enumerated() {
      let length = inline.plainLength
      if length <= remaining {
        head.append(inline)
        remaining -= length
        continue
      }
      guard remaining > 0 else { return (head, Array(self[index...])) }
      let (front, back) = inline.cut(at: remaining)
      head.append(front)
      return (head, [back] + self[(index + 1)...])
    }
    return (head, [])
  }

  /// The text between the two offsets, white space at both ends dropped.
  func slice(_ range: Range<Int>) -> [Inline] {
    cut(at: range.upperBound).head.cut(at: range.lowerBound).tail.trimmed
  }

  /// The lines of a paragraph, parted at its breaks.
  var lines: [[Inline]] {
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

  var isBreak: Bool {
    switch self {
    case .softBreak, .lineBreak: true
    default: false
    }
  }

  fileprivate func cut(at offset: Int) -> (Inline, Inline) {
    func parted(_ inner: [Inline], _ wrap: ([Inline]) -> Inline) -> (Inline, Inline) {
      let (head, tail) = inner.cut(at: offset)
      return (wrap(head), wrap(tail))
    }
    switch self {
    case .text(let text):
      let (head, tail) = text.cut(at: offset)
      return (.text(head), .text(tail))
    case .code(let text):
      let (head, tail) = text.cut(at: offset)
      return (.code(head), .code(tail))
    case .emphasis(let inner): return parted(inner) { .emphasis($0) }
    case .strong(let inner): return parted(inner) { .strong($0) }
    case .strikethrough(let inner): return parted(inner) { .strikethrough($0) }
    case .highlight(let inner): return parted(inner) { .highlight($0) }
    case .link(let link):
      return parted(link.content) { content in
        var part = link
        part.content = content
        return .link(part)
      }
    case .softBreak, .lineBreak, .html, .footnoteReference, .image:
      return (self, .text(""))
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
  fileprivate func cut(at offset: Int) -> (String, String) {
    let index = utf8.index(startIndex, offsetBy: offset, limitedBy: endIndex) ?? endIndex
    return (String(self[..<index]), String(self[index...]))
  }
}
