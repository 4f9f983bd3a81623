/// A link or an image where it stands in a document.
package struct LinkUse: Sendable, Equatable {
  package let isImage: Bool
  package let destination: String
  package let range: SourceRange
}

extension Document {
  /// All links and images in reading order, those of the footnotes last.
  package var links: [LinkUse] {
    var links: [LinkUse] = []
    forEachText { content, _ in
      content.forEachInline { inline in
        switch inline {
        case .link(let link):
          links.append(
            LinkUse(isImage: false, destination: link.destination, range: link.range))
        case .image(let image):
          links.append(LinkUse(isImage: true, destination: image.source, range: image.range))
        default: break
        }
      }
    }
    return links
  }

  /// The bytes behind the front matter.
  package var body: ArraySlice<UInt8> {
    guard let last = frontMatter?.range.end.line else { return source.bytes[...] }
    var lines = 0
    let end = source.bytes.firstIndex { byte in
      if byte == UInt8(ascii: "\n") { lines += 1 }
      return lines == last
    }
    return source.bytes[(end ?? 0)...]
  }

  /// Whether there is raw HTML in it, comments included. A quick look at the bytes.
  package var mayHoldHTML: Bool { source.bytes.contains(UInt8(ascii: "<")) }
}
