/// Anchors that authors write as HTML: `<a name="scope"></a>`, `<a id='scope'>words</a>`. Each is read as
/// `<a id="scope"></a>` at the end of the line in which it stands first, so that no text begins with it; one
/// that stands alone goes to the text below.
package enum AnchorTags {
  private static let opening = "<a id=\""
  private static let closing = "\"></a>"

  /// Whether a piece of raw HTML is an anchor as ``Document/readingAnchorTags`` leaves it, which may be
  /// written as it is.
  static func isAnchor(_ html: String) -> Bool {
    html.hasPrefix(opening) && html.hasSuffix(closing)
      && isName(html.dropFirst(opening.count).dropLast(closing.count))
  }

  /// The name in such an anchor.
  static func name(in anchor: String) -> String? {
    isAnchor(anchor) ? String(anchor.dropFirst(opening.count).dropLast(closing.count)) : nil
  }

  static func anchor(named name: String) -> Inline { .html(opening + name + closing) }

  /// The names that an opening tag `<a …>` gives its place; nil for a link and for any other tag.
  static func names(openedBy tag: String) -> [String]? {
    guard tag.utf8.count > 2, tag.hasPrefix("<a") || tag.hasPrefix("<A"), tag.hasSuffix(">"),
      values(of: ["href"], in: tag).isEmpty
    else { return nil }
    let names = values(of: ["id", "name"], in: tag)
    return names.isEmpty ? nil : names
  }

  /// The values of attributes with one of these names, in tags and what stands between them.
  static func values(of attributes: Set<String>, in html: String) -> [String] {
    var values: [String] = []
    for piece in HarmlessHTML.pieces(of: html) {
      guard case .other(let tag) = piece else { continue }
      var rest = tag.drop { !$0.isWhitespace }
      while let start = rest.firstIndex(where: { !$0.isWhitespace }) {
        rest = rest[start...]
        let name = rest.prefix { !$0.isWhitespace && $0 != "=" && $0 != ">" }
        rest = rest[name.endIndex...].drop(while: \.isWhitespace)
        guard rest.first == "=" else {
          rest = name.isEmpty ? rest.dropFirst() : rest
          continue
        }
        rest = rest.dropFirst().drop(while: \.isWhitespace)
        let value: Substring
        if let quote = rest.first, quote == "\"" || quote == "'" {
          value = rest.dropFirst().prefix { $0 != quote }
          rest = rest[value.endIndex...].dropFirst()
        } else {
          value = rest.prefix { !$0.isWhitespace && $0 != ">" }
          rest = rest[value.endIndex...]
        }
        if attributes.contains(name.lowercased()), isName(value) { values.append(String(value)) }
      }
    }
    return values
  }

  /// Without what would have to be escaped, so that a name is written as it is read.
  private static func isName(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.count <= 200
      && text.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F && !Array("\"'<>&`=".utf8).contains($0) }
  }
}

extension Document {
  /// The same with ``AnchorTags`` read. Names that are a heading's, or an anchor's before it, fall away: what
  /// links to them finds that. Most documents have none, and are handed on as they are.
  package var readingAnchorTags: Document {
    guard holdsAnchorTags else { return self }
    var reader = AnchorReader(taken: Set(headingAnchors).union(["main", "top"]))
    return Document(
      source: source, frontMatter: frontMatter,
      blocks: blocks.mappingContents { reader.read($0) }.attachingAnchors,
      footnotes: footnotes.map { footnote in
        var footnote = footnote
        footnote.blocks = footnote.blocks.mappingContents { reader.read($0) }.attachingAnchors
        return footnote
      }, diagnostics: diagnostics)
  }

  private var holdsAnchorTags: Bool {
    var found = false
    forEachText { content, _ in
      guard !found else { return }
      content.forEachInline { inline in
        if case .html(let html) = inline, AnchorTags.names(openedBy: html) != nil { found = true }
      }
    }
    return found
  }

  /// The anchors of all headings, those in lists and quotations among them.
  private var headingAnchors: [String] { blocks.allHeadings.map(\.anchor) }

  /// Names of places that no heading of the text gives: headings in lists and quotations, ``AnchorTags`` that
  /// were read and, where raw HTML is allowed, whatever has a name in it.
  package func places(rawHTML: RawHTML) -> [String] {
    var places = blocks.headingsInside.map(\.anchor)
    guard mayHoldHTML else { return places }
    forEachText { content, _ in
      content.forEachInline { inline in
        guard case .html(let html) = inline else { return }
        if let name = AnchorTags.name(in: html) {
          places.append(name)
        } else if rawHTML == .allow {
          places += AnchorTags.values(of: ["id", "name"], in: html)
        }
      }
    }
    return places
  }
}

/// Reads the anchors of one text after the other.
private struct AnchorReader {
  /// Names that lead somewhere already.
  var taken: Set<String>

  mutating func read(_ content: [Inline]) -> [Inline] {
    guard content.contains(where: \.isHTML) else { return content }
    var result: [Inline] = []
    var names: [String] = []
    var isOpen = false
    for inline in content {
      if case .html(let html) = inline {
        if let found = AnchorTags.names(openedBy: html) {
          names += found.filter { taken.insert($0).inserted }
          isOpen = true
          continue
        }
        if isOpen, html.lowercased() == "</a>" {
          isOpen = false
          continue
        }
      }
      result.append(inline)
    }
    return result.trimmingBreaks.adding(names.map(AnchorTags.anchor))
  }
}

extension [Block] {
  fileprivate var allHeadings: [Heading] {
    flatMap { block -> [Heading] in
      if case .heading(let heading) = block { [heading] } else { [block].headingsInside }
    }
  }

  /// The headings in lists and quotations.
  fileprivate var headingsInside: [Heading] {
    flatMap { block -> [Heading] in
      switch block {
      case .list(let list): list.items.flatMap(\.blocks.allHeadings)
      case .blockQuote(let quote): quote.blocks.allHeadings
      case .heading, .paragraph, .codeBlock, .htmlBlock, .table, .thematicBreak: []
      }
    }
  }

  /// With anchors that are a paragraph of their own given to the text below.
  fileprivate var attachingAnchors: [Block] {
    var result: [Block] = []
    var waiting: Paragraph?
    for block in self {
      if case .paragraph(let paragraph) = block, paragraph.isOnlyAnchors {
        waiting = Paragraph(
          content: (waiting?.content ?? []) + paragraph.content, range: paragraph.range)
      } else if let paragraph = waiting {
        waiting = nil
        if let holder = block.adding(anchors: paragraph.content) {
          result.append(holder)
        } else {
          result += [.paragraph(paragraph), block]
        }
      } else {
        result.append(block)
      }
    }
    return result + (waiting.map { [.paragraph($0)] } ?? [])
  }
}

extension Block {
  /// The same with anchors in its first text; nil where it has none.
  fileprivate func adding(anchors: [Inline]) -> Block? {
    switch self {
    case .paragraph(var paragraph):
      paragraph.content = paragraph.content.adding(anchors)
      return .paragraph(paragraph)
    case .heading(var heading):
      heading.content = heading.content.adding(anchors)
      return .heading(heading)
    case .list(var list):
      guard let first = list.items.first?.blocks.first?.adding(anchors: anchors) else { return nil }
      list.items[0].blocks[0] = first
      return .list(list)
    case .blockQuote, .codeBlock, .htmlBlock, .table, .thematicBreak: return nil
    }
  }
}

extension Paragraph {
  package var isOnlyAnchors: Bool {
    !content.isEmpty
      && content.allSatisfy { inline in
        switch inline {
        case .html(let html): AnchorTags.isAnchor(html)
        case .text(let text): text.allSatisfy(\.isWhitespace)
        case .softBreak, .lineBreak: true
        case .code, .emphasis, .strong, .strikethrough, .highlight, .link, .image,
          .footnoteReference:
          false
        }
      }
  }
}

extension Inline {
  fileprivate var isHTML: Bool { if case .html = self { true } else { false } }

  fileprivate var isBreak: Bool { self == .softBreak || self == .lineBreak }
}

extension [Inline] {
  /// Without the breaks at its beginning that are left where an anchor stood on a line of its own.
  fileprivate var trimmingBreaks: [Inline] { Array(drop(while: \.isBreak)) }

  /// With anchors at the end of the first line.
  fileprivate func adding(_ anchors: [Inline]) -> [Inline] {
    let place = firstIndex(where: \.isBreak) ?? endIndex
    return self[..<place] + anchors + self[place...]
  }
}
