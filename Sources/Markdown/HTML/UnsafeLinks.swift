/// Reports links and images that are not written because their scheme could run code or open the
/// reader's files: `javascript:`, `vbscript:`, `file:`, and `data:` but for images.
package enum UnsafeLinks {
  package static func check(_ links: [LinkUse], file: String) -> [Diagnostic] {
    links.compactMap { link in
      let isSafe =
        link.isImage
        ? LinkSafety.isSafe(imageSource: link.destination) : LinkSafety.isSafe(link.destination)
      guard !isSafe else { return nil }
      let scheme = LinkSafety.scheme(of: link.destination) ?? ""
      return Diagnostic(
        .warning, id: "link/unsafe-scheme",
        "the \(link.isImage ? "image" : "link") is left out: '\(scheme):' is not safe",
        file: file, range: link.range, help: "use https: or a relative path")
    }
  }
}
