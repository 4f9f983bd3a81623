/// Names in braces that authors give to places, as Pandoc, Docusaurus and kramdown read them.
extension Document {
  /// The same where `## Scope {#what-counts}` and `[scope]{#what-counts}` have the anchor that stands there. A name
  /// that leads elsewhere already is left out.
  package var readingWrittenIDs: Document {
    guard source.bytes.firstIndex(of: Array("{#".utf8)) != nil else { return self }
    var taken = Set(blocks.allHeadings.map(\.anchor))
    let named = replacing(
      blocks: blocks.mappingLeaves { block in
        guard case .heading(var heading) = block, let id = heading.writtenID else { return block }
        if taken.insert(id.name).inserted { heading.anchor = id.name }
        heading.content = id.content
        return .heading(heading)
      })
    guard source.bytes.firstIndex(of: Array("]{#".utf8)) != nil else { return named }
    let spans: ([Block]) -> [Block] = { blocks in
      blocks.mappingInlines { inline in
        guard case .text(let text) = inline, text.holds("]{#") else { return [inline] }
        return Self.readingSpans(in: text) { taken.insert($0).inserted }
      }
    }
    return named.replacing(blocks: spans(named.blocks), footnotes: spans)
  }

  /// - Parameter isNew: whether a name leads nowhere yet.
  private static func readingSpans(in text: String, isNew: (String) -> Bool) -> [Inline] {
    var result: [Inline] = []
    var rest = text[...]
    while let middle = rest.firstRange(of: "]{#"),
      let end = rest[middle.upperBound...].firstIndex(of: "}")
    {
      let name = String(rest[middle.upperBound..<end])
      if let start = rest[..<middle.lowerBound].lastIndex(of: "["), Anchor.isName(name) {
        let words = rest[..<start] + rest[start..<middle.lowerBound].dropFirst()
        result.append(.text(String(words)))
        if isNew(name) { result.append(Anchor.named(name)) }
      } else {
        result.append(.text(String(rest[...end])))
      }
      rest = rest[rest.index(after: end)...]
    }
    return rest.isEmpty ? result : result + [.text(String(rest))]
  }
}

extension Heading {
  /// The name in braces at the end, and the heading without it.
  fileprivate var writtenID: (name: String, content: [Inline])? {
    guard case .text(let text)? = content.last, text.hasSuffix("}"),
      let start = text.lastIndex(of: "{"), text[start...].hasPrefix("{#")
    else { return nil }
    let name = String(text[start...].dropFirst(2).dropLast())
    let title = text[..<start].trimmingSpacesAtEnd
    guard Anchor.isName(name), !name.contains("}"), !title.isEmpty || content.count > 1 else {
      return nil
    }
    return (name, content.dropLast() + (title.isEmpty ? [] : [.text(String(title))]))
  }
}

extension Substring {
  fileprivate var trimmingSpacesAtEnd: Substring {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
