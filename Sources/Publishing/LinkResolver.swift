import Foundation
import StudyGuide

/// Says what a link or image in a chapter leads to. Knows the paths of chapters and assets only;
/// it reads no disk.
package struct LinkResolver: Sendable {
  package enum Resolution: Sendable, Equatable {
    /// A chapter of the guide, and the anchor in it, without `#`, as written.
    case chapter(ChapterID, fragment: String?)
    /// A file of the content folder.
    case asset(String)
    /// An address outside of the guide, `mailto:` and the like.
    case external
    /// Nothing that the guide has.
    case unresolved
  }

  private let chapters: [String: ChapterID]
  private let folders: [String: ChapterID]
  private let assets: Set<String>

  /// `chapters` in reading order, by the paths of their files; all paths relative to the content
  /// folder.
  package init(chapters: [(path: String, id: ChapterID)], assets: Set<String>) {
    var byPath: [String: ChapterID] = [:]
    var folders: [String: ChapterID] = [:]
    for chapter in chapters {
      byPath[chapter.path] = chapter.id
      let path = chapter.path
      let folder = String(path.folderPath)
      let name = path.fileName
      if folders[folder] == nil || ["index.md", "readme.md"].contains(name.lowercased()) {
        folders[folder] = chapter.id
      }
    }
    self.chapters = byPath
    self.folders = folders
    self.assets = assets
  }

  /// What `destination`, as written in the file `file`, leads to.
  package func resolve(_ destination: String, from file: String) -> Resolution {
    if Self.isExternal(destination) { return .external }
    let (path, fragment) = Self.parts(of: destination)
    if path.isEmpty {
      guard let chapter = chapters[file] else { return .unresolved }
      return .chapter(chapter, fragment: fragment)
    }
    guard let written = Self.join(file, path) else { return .unresolved }
    for candidate in [Self.decoded(written), written].compactMap(\.self) {
      if let chapter = chapter(at: candidate) { return .chapter(chapter, fragment: fragment) }
      // As it is listed: `é` may be written as one letter or as two, and a web server tells these apart.
      if let place = assets.firstIndex(of: candidate) { return .asset(assets[place]) }
    }
    return .unresolved
  }

  /// Where in the content folder a relative destination leads, whether or not something is there.
  static func path(of destination: String, from file: String) -> String {
    join(file, parts(of: destination).path) ?? destination
  }

  private func chapter(at path: String) -> ChapterID? {
    chapters[path] ?? folders[path] ?? chapters[path + ".md"]
  }
}

extension LinkResolver {
  /// Whether the address names a scheme or a host.
  package static func isExternal(_ destination: String) -> Bool {
    if destination.hasPrefix("//") { return true }
    guard let colon = destination.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
    let scheme = destination.utf8[..<colon]
    guard let first = scheme.first, isLetter(first) else { return false }
    return scheme.allSatisfy { byte in
      isLetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  /// Path and fragment; the query falls away.
  private static func parts(of destination: String) -> (path: Substring, fragment: String?) {
    let bytes = destination.utf8
    let hash = bytes.firstIndex(of: UInt8(ascii: "#"))
    let fragment = hash.map { String(destination[bytes.index(after: $0)...]) }
    let path = bytes[..<(hash ?? bytes.endIndex)].prefix { $0 != UInt8(ascii: "?") }
    return (Substring(path), fragment?.isEmpty == true ? nil : fragment)
  }

  /// The path that `path`, as written in `file`, has in the content folder; nil above it.
  private static func join(_ file: String, _ path: Substring) -> String? {
    let slash = UInt8(ascii: "/")
    var parts =
      path.utf8.first == slash
      ? [] : file.utf8.split(separator: slash).dropLast().map { Substring($0) }
    for bytes in path.utf8.split(separator: slash) {
      let part = Substring(bytes)
      switch part {
      case ".": continue
      case "..":
        guard parts.popLast() != nil else { return nil }
      default: parts.append(part)
      }
    }
    return parts.joined(separator: "/")
  }

  /// The path with its `%20` resolved; nil where that gives no text.
  static func decoded(_ path: String) -> String? {
    guard path.utf8.contains(UInt8(ascii: "%")) else { return path }
    return path.removingPercentEncoding
  }
}
