/// Reports raw HTML that is shown as text, where the guide does not allow it: once for each block,
/// paragraph or cell. Comments and harmless tags are fine.
package enum RawHTMLCheck {
  package static func check(_ document: Document) -> [Diagnostic] {
    var found: [(tag: String, range: SourceRange)] = []
    document.forEachText { content, range in
      if let tag = firstEscapedTag(in: content) { found.append((tag, range)) }
    }
    guard !found.isEmpty else { return [] }
    let text = ParserText(SourceText(document.source).bytes, map: .shifted(lines: 0))
    return found.map { tag, range in
      let line = String(tag.prefix { !$0.isNewline })
      return Diagnostic(
        .warning, id: "html/escaped", "raw HTML '\(line)' is shown as text",
        file: document.source.path, range: place(of: line, in: text, within: range),
        help: "write it as Markdown, or set 'html: allow' in guide.yml")
    }
  }

  private static func firstEscapedTag(in content: [Inline]) -> String? {
    var tag: String?
    content.forEachInline { inline in
      guard tag == nil, case .html(let html) = inline else { return }
      for case .other(let found) in HarmlessHTML.pieces(of: html) where tag == nil {
        tag = String(found)
      }
    }
    return tag
  }

  /// Where the tag stands in the lines of a range.
  private static func place(
    of tag: String, in text: ParserText, within range: SourceRange
  ) -> SourceRange {
    let wanted = Array(tag.utf8)
    for number in range.start.line...range.end.line {
      let line = text.line(number)
      var index = line.lowerBound + (number == range.start.line ? range.start.column - 1 : 0)
      while index + wanted.count <= line.upperBound {
        if text.bytes[index...].starts(with: wanted) {
          return SourceRange(
            line: number, column: index - line.lowerBound + 1, length: wanted.count)
        }
        index += 1
      }
    }
    return SourceRange(start: range.start, end: range.start)
  }
}
