/// Reads what stands in braces behind an image, as Pandoc and kramdown do: `![](map.svg){alt="The map" width=50%}`.
/// The description is that of the image; the rest only arranges, and is left out.
extension Document {
  package var readingImageAttributes: Document {
    guard source.bytes.firstIndex(of: Array("){".utf8)) != nil else { return self }
    let read: ([Block]) -> [Block] = { $0.mappingContents(\.readingImageAttributes) }
    return replacing(blocks: read(blocks), footnotes: read)
  }
}

extension [Inline] {
  fileprivate var readingImageAttributes: [Inline] {
    var result: [Inline] = []
    for inline in self {
      guard case .text(let text) = inline, case .image(var image)? = result.last,
        let attributes = text.leadingAttributes
      else {
        result.append(inline)
        continue
      }
      if image.description.isEmpty, let description = attributes.description {
        image.description = [.text(description)]
        result[result.count - 1] = .image(image)
      }
      let rest = text[attributes.end...]
      if !rest.isEmpty { result.append(.text(String(rest))) }
    }
    return result
  }
}

extension String {
  /// Attributes at the beginning: what they say of `alt`, and where they end. Their quotation marks may have
  /// become typographic ones.
  fileprivate var leadingAttributes: (description: String?, end: Index)? {
    guard hasPrefix("{"), let end = firstIndex(of: "}") else { return nil }
    let inside = self[..<end].dropFirst().drop { $0 == ":" || $0 == " " }
    guard let first = inside.first, first == "." || first == "#" || inside.contains("=") else {
      return nil
    }
    let quotes = "\"'‘’“”"
    let description = inside.firstRange(of: "alt=").flatMap { start -> String? in
      let value = inside[start.upperBound...]
      guard let quote = value.first, quotes.contains(quote) else {
        return String(value.prefix { $0 != " " })
      }
      let words = value.dropFirst()
      let closing: Set<Character> = "\"“”".contains(quote) ? ["\"", "”"] : ["'", "’"]
      // An apostrophe inside of it ends nothing.
      let last = words.indices.last { place in
        guard closing.contains(words[place]) else { return false }
        let next = words.index(after: place)
        return next == words.endIndex || words[next] == " "
      }
      return last.map { String(words[..<$0]) }
    }
    return (description, index(after: end))
  }
}
