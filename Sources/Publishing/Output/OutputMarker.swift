import Foundation
import StudyGuide

/// The file that says which files of an output folder are ours to replace.
///
/// Below a few lines for people it lists their paths, one a line, sorted. A line feed in a path is
/// written `\n`, a backslash `\\`.
struct OutputMarker: Equatable {
  static let name = ContentFolder.siteMarker

  private static let head = """
    studyguide output, format 2
    This folder is made by studyguide. Every build replaces the files that are listed below; other
    files in it stay as they are.

    """

  /// Nil for a marker of format 1, which listed none.
  private let files: Set<String>?
  /// All that a listed file stands in.
  private let folders: Set<String>

  init(listing files: [String]) {
    self.init(files: Set(files))
  }

  /// Reads what a marker holds; any bytes will do.
  init(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.hasPrefix(Self.head) else {
      self.init(files: nil)
      return
    }
    // A name may end in a carriage return, which is one character with the end of the line.
    let lines = text.utf8.dropFirst(Self.head.utf8.count).split(separator: 10)
    self.init(files: Set(lines.map { Self.unescaped(Substring($0)) }))
  }

  private init(files: Set<String>?) {
    self.files = files
    var folders: Set<String> = []
    for file in files ?? [] {
      for folder in file.foldersAround {
        guard folders.insert(folder).inserted else { break }
      }
    }
    self.folders = folders
  }

  /// Whether a build wrote the file. By a marker of format 1 it wrote all but the hidden ones.
  func lists(file path: String) -> Bool {
    path == Self.name || (files?.contains(path) ?? !path.hasPrefix("."))
  }

  func lists(folder path: String) -> Bool {
    files == nil ? !path.hasPrefix(".") : folders.contains(path)
  }

  var bytes: [UInt8] {
    let lines = (files ?? []).sorted().map { Self.escaped($0) + "\n" }
    return Array((Self.head + "\n" + lines.joined()).utf8)
  }

  private static func escaped(_ path: String) -> String {
    guard path.utf8.contains(where: { $0 == 10 || $0 == UInt8(ascii: "\\") }) else { return path }
    return path.replacingOccurrences(of: #"\"#, with: #"\\"#)
      .replacingOccurrences(of: "\n", with: #"\n"#)
  }

  private static func unescaped(_ line: Substring) -> String {
    guard line.utf8.contains(UInt8(ascii: "\\")) else { return String(line) }
    return line.components(separatedBy: #"\\"#)
      .map { $0.replacingOccurrences(of: #"\n"#, with: "\n") }
      .joined(separator: #"\"#)
  }
}

extension FileManager {
  /// Removes an output folder, as far as that is permitted.
  ///
  /// The marker goes last: another build that still looks into the folder never takes a file of
  /// ours for somebody else's.
  ///
  /// A link is removed, and nothing of what it leads to.
  func removeOutput(at folder: URL) {
    for name in isLink(folder) ? [] : (try? contentsOfDirectory(atPath: folder.path)) ?? []
    where name != OutputMarker.name {
      try? removeItem(at: folder.appendingPathComponent(name))
    }
    try? removeItem(at: folder)
  }

  func isLink(_ url: URL) -> Bool { (try? destinationOfSymbolicLink(atPath: url.path)) != nil }
}
