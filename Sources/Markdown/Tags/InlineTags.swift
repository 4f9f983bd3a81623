/// Reads the tags in running text as the Markdown that says the same: `<b>Answer</b>` is `**Answer**`. A tag
/// must close in the text in which it opens.
///
///     <a href="map.md">the map</a>   <img src="map.png" alt="The map">   <code>ls</code>   <a name="scope"></a>
struct InlineTags {
  let rawHTML: RawHTML
  /// Names of places that lead somewhere already.
  private var taken: Set<String>
  private var places: TagPlaces

  static let emphasis: Set<String> = ["b", "strong", "i", "em"]
  /// What only arranges the text in it, which stays.
  static let arrangement: Set<String> = [
    "p", "div", "center", "span", "font", "picture", "source", "nobr",
  ]

  /// Deeper ones stay tags, so that the tree has its limits.
  private static let maximumDepth = 8

  init(rawHTML: RawHTML, taken: Set<String>, source: SourceFile) {
    self.rawHTML = rawHTML
    self.taken = taken
    places = TagPlaces(source)
  }

  private struct Open {
    let tag: HTMLTag
    /// Where what it holds begins in the result.
    let start: Int
    let range: SourceRange
    /// Whether it is shown as text unless it closes.
    let isKept: Bool
  }

  /// - Parameter range: where the text stands.
  mutating func read(_ content: [Inline], _ range: SourceRange) -> [Inline] {
    guard content.contains(where: \.mayHoldTag) else { return content }
    var result: [Inline] = []
    var open: [Open] = []
    var names: [String] = []
    for inline in content {
      guard case .html(let html) = inline, let tag = HTMLTag(html) else {
        result.append(reading(inline, range))
        continue
      }
      if tag.isClosing, let place = open.lastIndex(where: { $0.tag.name == tag.name }) {
        close(open[place], in: &result)
        open.removeSubrange(place...)
      } else if let start = opening(tag, &names, range), open.count < Self.maximumDepth {
        if start.isKept { result.append(inline) }
        open.append(Open(tag: tag, start: result.count, range: start.range, isKept: start.isKept))
      } else if rawHTML == .escape, tag.name == "img", let source = tag.attribute("src") {
        result.append(.image(image(tag, source, range)))
      } else if rawHTML == .allow || !Self.isDropped(tag) {
        result.append(inline)
      }
    }
    // Emphasis that goes on in the next block, or that nothing closes.
    for left in open.reversed()
    where rawHTML == .escape && left.isKept && left.tag.isEmphasis {
      result.remove(at: left.start - 1)
    }
    guard !names.isEmpty else { return result }
    return Array(result.drop(while: \.isBreak)).adding(names.map(Anchor.named))
  }

  private static func isDropped(_ tag: HTMLTag) -> Bool {
    arrangement.contains(tag.name) || tag.isClosing && tag.isEmphasis
  }

  /// Whether something opens here that is read, and where it stands.
  private mutating func opening(
    _ tag: HTMLTag, _ names: inout [String], _ range: SourceRange
  ) -> (range: SourceRange, isKept: Bool)? {
    guard !tag.isClosing else { return nil }
    guard rawHTML == .escape else {
      return tag.isEmphasis && tag.isBare ? (range, true) : nil
    }
    if tag.isEmphasis { return (range, true) }
    switch tag.name {
    case "code": return (range, true)
    case "a":
      let found = tag.placeNames
      names += found.filter { taken.insert($0).inserted }
      if tag.attribute("href") != nil { return (places.place(of: tag.text, within: range), true) }
      return found.isEmpty ? nil : (range, false)
    default: return nil
    }
  }

  /// Puts what a tag opened in the place of what it holds.
  private func close(_ open: Open, in result: inout [Inline]) {
    guard open.isKept else { return }
    let inner = Array(result[open.start...])
    result.removeSubrange((open.start - 1)...)
    guard !inner.isEmpty else { return }
    switch open.tag.name {
    case "b", "strong": result.append(.strong(inner))
    case "i", "em": result.append(.emphasis(inner))
    case "code": result.append(.code(inner.plainText))
    default:
      let link = Link(
        destination: open.tag.attribute("href") ?? "", title: open.tag.attribute("title") ?? "",
        content: inner, range: open.range)
      result += inner.holdsLink ? inner : [.link(link)]
    }
  }

  private mutating func image(_ tag: HTMLTag, _ source: String, _ range: SourceRange) -> Image {
    let description = tag.attribute("alt") ?? ""
    return Image(
      source: source, title: tag.attribute("title") ?? "",
      description: description.isEmpty ? [] : [.text(description)],
      range: places.place(of: tag.text, within: range))
  }

  /// The same with the tags inside of it read.
  private mutating func reading(_ inline: Inline, _ range: SourceRange) -> Inline {
    switch inline {
    case .emphasis(let inner): .emphasis(read(inner, range))
    case .strong(let inner): .strong(read(inner, range))
    case .strikethrough(let inner): .strikethrough(read(inner, range))
    case .highlight(let inner): .highlight(read(inner, range))
    case .link(let link):
      .link(
        Link(
          destination: link.destination, title: link.title,
          content: read(link.content, range).withoutLinks, range: link.range))
    case .text, .softBreak, .lineBreak, .code, .html, .image, .footnoteReference: inline
    }
  }
}

extension Inline {
  fileprivate var mayHoldTag: Bool {
    switch self {
    case .html, .emphasis, .strong, .strikethrough, .highlight, .link: true
    case .text, .softBreak, .lineBreak, .code, .image, .footnoteReference: false
    }
  }
}

extension [Inline] {
  fileprivate var holdsLink: Bool {
    var found = false
    forEachInline { if case .link = $0 { found = true } }
    return found
  }

  fileprivate var withoutLinks: [Inline] {
    guard holdsLink else { return self }
    return mappingInlines { inline in
      if case .link(let link) = inline { link.content } else { [inline] }
    }
  }

  /// With anchors at the end of the first line, so that no text begins with one.
  func adding(_ anchors: [Inline]) -> [Inline] {
    let place = firstIndex(where: \.isBreak) ?? endIndex
    return self[..<place] + anchors + self[place...]
  }
}
