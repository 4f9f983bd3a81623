/// Reports links and images that are not written because their scheme could run code or open the
/// reader's files: `javascript:`, `vbscript:`, `file:`, and `data:` but for images.
package enum UnsafeLinks {
  package static func check(_ document: Document) -> [Diagnostic] {
    var found: [Diagnostic] = []
    document.forEachText { content, _ in
      content.forEachInline { inline in
        switch inline {
        case .link(let link) where !LinkSafety.isSafe(link.destination):
          found.append(diagnostic("link", link.destination, link.range, in: document))
        case .image(let image) where !LinkSafety.isSafe(imageSource: image.source):
          found.append(diagnostic("image", image.source, image.range, in: document))
        default: break
        }
      }
    }
    return found
  }

  private static func diagnostic(
    _ kind: String, _ destination: String, _ range: SourceRange, in document: Document
  ) -> Diagnostic {
    let scheme = LinkSafety.scheme(of: destination) ?? ""
    return Diagnostic(
      .warning, id: "link/unsafe-scheme", "the \(kind) is left out: '\(scheme):' is not safe",
      file: document.source.path, range: range, help: "use https: or a relative path")
  }
}
