/// Tags that only emphasise, read as the emphasis that they are: `<b>Answer</b>` is `**Answer**`. They must
/// have no attributes and close in the text in which they open.
package enum EmphasisTags {
  /// What a tag of such a name is; nil for any other tag.
  fileprivate enum Tag {
    case opening(String)
    case closing(String)

    init?(_ html: String) {
      guard html.utf8.count <= 9, html.hasPrefix("<"), html.hasSuffix(">") else { return nil }
      let inside = html.dropFirst().dropLast()
      let isClosing = inside.first == "/"
      let name = (isClosing ? inside.dropFirst() : inside).lowercased()
      guard EmphasisTags.names.contains(name) else { return nil }
      self = isClosing ? .closing(name) : .opening(name)
    }
  }

  static let names: Set<String> = ["b", "strong", "i", "em"]

  /// Deeper ones stay tags, so that the tree has its limits.
  private static let maximumDepth = 8

  fileprivate static func read(_ content: [Inline]) -> [Inline] {
    var result: [Inline] = []
    var open: [(name: String, start: Int)] = []
    for inline in content {
      result.append(inline.readingEmphasisTags)
      guard case .html(let html) = inline, let tag = Tag(html) else { continue }
      switch tag {
      case .opening(let name):
        if open.count < maximumDepth { open.append((name, result.count - 1)) }
      case .closing(let name):
        guard let place = open.lastIndex(where: { $0.name == name }) else { continue }
        let start = open[place].start
        open.removeSubrange(place...)
        let inner = Array(result[(start + 1)...].dropLast())
        result.removeSubrange(start...)
        guard !inner.isEmpty else { continue }
        result.append(name == "b" || name == "strong" ? .strong(inner) : .emphasis(inner))
      }
    }
    return result
  }
}

extension Document {
  /// The same with ``EmphasisTags`` read. Most documents have none, and are handed on as they are.
  package var readingEmphasisTags: Document {
    guard holdsEmphasisTags else { return self }
    return Document(
      source: source, frontMatter: frontMatter, blocks: blocks.mappingContents(EmphasisTags.read),
      footnotes: footnotes.map { footnote in
        var footnote = footnote
        footnote.blocks = footnote.blocks.mappingContents(EmphasisTags.read)
        return footnote
      }, diagnostics: diagnostics)
  }

  private var holdsEmphasisTags: Bool {
    var found = false
    forEachText { content, _ in
      guard !found else { return }
      content.forEachInline { inline in
        if case .html(let html) = inline, EmphasisTags.Tag(html) != nil { found = true }
      }
    }
    return found
  }
}

extension Inline {
  fileprivate var readingEmphasisTags: Inline {
    switch self {
    case .emphasis(let inner): .emphasis(EmphasisTags.read(inner))
    case .strong(let inner): .strong(EmphasisTags.read(inner))
    case .strikethrough(let inner): .strikethrough(EmphasisTags.read(inner))
    case .highlight(let inner): .highlight(EmphasisTags.read(inner))
    case .link(let link):
      .link(
        Link(
          destination: link.destination, title: link.title,
          content: EmphasisTags.read(link.content), range: link.range))
    case .text, .softBreak, .lineBreak, .code, .html, .image, .footnoteReference: self
    }
  }
}
