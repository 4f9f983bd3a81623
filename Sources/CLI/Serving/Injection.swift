import LocalServer
import Markdown

/// What the preview adds to a page: its script, in one line that nothing else writes.
enum Injection {
  static let start = "<!--studyguide serve-->"
  static let end = "<!--/studyguide serve-->"

  /// Pages of HTML with the line in their head; other files as they are. The page for what is not
  /// found also gets a base, for it is shown at any depth.
  static func added(to bytes: [UInt8], path: String) -> [UInt8] {
    guard path.hasSuffix(".html") else { return bytes }
    let base = path == "404.html" ? "<base href=\"/\">" : ""
    let tag = EntityTag(of: bytes).text.filter { $0 != "\"" }
    let line =
      "\(start)\(base)<script type=\"module\" src=\"/\(ClientFiles.folder)/preview.js\" data-page=\"\(tag)\">"
      + "</script>\(end)"
    // The head begins early, but a base must stand before the first URL.
    let head = place(of: "<head>", in: bytes).map { $0 + "<head>".utf8.count }
    let index = head ?? place(of: "<body", in: bytes) ?? bytes.count
    return Array(bytes[..<index]) + Array(line.utf8) + Array(bytes[index...])
  }

  /// The page as it was.
  static func removed(from bytes: [UInt8]) -> [UInt8] {
    guard let first = place(of: start, in: bytes), let last = place(of: end, in: bytes) else {
      return bytes
    }
    return Array(bytes[..<first]) + Array(bytes[(last + end.utf8.count)...])
  }

  private static func place(of text: String, in bytes: [UInt8]) -> Int? {
    bytes.firstIndex(of: Array(text.utf8))
  }
}

/// The preview's own files: scripts and style for the browser.
enum ClientFiles {
  /// A guide has no file there, for its name begins with a dot.
  static let folder = ".studyguide"
  static let events = folder + "/events"
  static let report = folder + "/page.json"

  static let files: [String: ServedFile] = {
    let files = EmbeddedClient.files.map { file in
      (folder + "/" + file.path, ServedFile(Array(file.text.utf8), name: file.path))
    }
    return Dictionary(files) { first, _ in first }
  }()
}
