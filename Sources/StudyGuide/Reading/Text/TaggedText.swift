import Markdown

/// Text with tags of HTML in it, read as what the tags mean: `<code>COUNT(*)</code> counts <b>all</b>`.
/// Tags that only arrange are dropped.
struct TaggedText {
  private var rest: Substring

  static func inlines(_ html: Substring) -> [Inline] {
    var reader = TaggedText(rest: html)
    var inlines: [Inline] = []
    // A tag that closes what was never opened ends nothing.
    while !reader.rest.isEmpty { inlines += reader.take(until: nil) }
    return inlines
  }

  /// What stands before the end of the element `name`, which is stepped over.
  private mutating func take(until name: String?) -> [Inline] {
    var inlines: [Inline] = []
    while !rest.isEmpty {
      guard let tag = takeTag() else {
        inlines += takeText()
        continue
      }
      if tag.isClosing {
        if tag.name == name { break }
        continue
      }
      switch tag.name {
      case "code", "kbd", "samp", "tt": inlines.append(.code(take(until: tag.name).plainText))
      case "b", "strong": inlines.append(.strong(take(until: tag.name)))
      case "i", "em": inlines.append(.emphasis(take(until: tag.name)))
      case "br": inlines.append(.lineBreak)
      case "sub", "sup", "mark", "small", "del", "ins":
        let tags = ["<\(tag.name)>", "</\(tag.name)>"].map { [Inline.html($0)] }
        inlines += tags[0] + take(until: tag.name) + tags[1]
      default: break
      }
    }
    return inlines
  }

  /// The text up to the next tag, parted at the ends of its lines.
  private mutating func takeText() -> [Inline] {
    let end = rest.dropFirst().firstIndex(of: "<") ?? rest.endIndex
    let lines = rest[..<end].split(separator: "\n", omittingEmptySubsequences: false)
    rest = rest[end...]
    return Array(lines.map { [Inline.text(String($0))] }.joined(separator: [.softBreak]))
      .filter { $0 != .text("") }
  }

  /// The tag that stands here; nil for a sign such as in `a < b`.
  private mutating func takeTag() -> (name: String, isClosing: Bool)? {
    guard rest.first == "<", let end = rest.firstIndex(of: ">") else { return nil }
    let inside = rest[rest.index(after: rest.startIndex)..<end]
    let isClosing = inside.first == "/"
    let name = (isClosing ? inside.dropFirst() : inside).prefix { $0.isLetter || $0.isNumber }
    guard !name.isEmpty || inside.first == "!" else { return nil }
    rest = rest[rest.index(after: end)...]
    return (name.lowercased(), isClosing)
  }
}
