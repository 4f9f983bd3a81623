import Hummingbird

/// What a file is, by the end of its name.
struct FileKind: Sendable, Equatable {
  /// For `Content-Type`, with the character set where it is text.
  let mediaType: String
  /// Whether compressing it is worth the time.
  let isCompressible: Bool

  init(name: String) {
    let ending = name.split(separator: ".", omittingEmptySubsequences: false).last ?? ""
    switch ending.lowercased() {
    case "html", "htm": self.init(text: "text/html")
    case "css": self.init(text: "text/css")
    case "js", "mjs": self.init(text: "text/javascript")
    case "json", "map": self.init(text: "application/json")
    case "webmanifest": self.init(text: "application/manifest+json")
    case "svg": self.init(text: "image/svg+xml")
    case "xml": self.init(text: "application/xml")
    case "ics": self.init(text: "text/calendar")
    case "txt", "md", "markdown", "csv", "yml", "yaml":
      self.init(text: ending == "csv" ? "text/csv" : "text/plain")
    default:
      let known = MediaType.getMediaType(forExtension: .init(ending.lowercased()))
      self.init(
        mediaType: known?.description ?? "application/octet-stream", isCompressible: false)
    }
  }

  private init(text mediaType: String) {
    self.init(mediaType: mediaType + "; charset=utf-8", isCompressible: true)
  }

  private init(mediaType: String, isCompressible: Bool) {
    self.mediaType = mediaType
    self.isCompressible = isCompressible
  }
}
