import Foundation

/// A theme's folder on disk; hidden files don't belong to the theme.
package struct ThemeFolder {
  private let directory: URL

  package init(_ directory: URL) {
    self.directory = directory
  }

  /// The text of every file by its path in the folder. Throws ``ThemeError`` where one can't be read.
  package func files() throws -> [String: String] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: directory.path, isDirectory: &isFolder),
      isFolder.boolValue
    else {
      throw ThemeError.unreadable(file: directory.path, reason: "it is not a folder")
    }
    var files: [String: String] = [:]
    guard let paths = FileManager.default.enumerator(atPath: directory.path) else { return files }
    for case let path as String in paths {
      guard !path.split(separator: "/").contains(where: { $0.hasPrefix(".") }) else { continue }
      let url = directory.appendingPathComponent(path)
      guard try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else {
        continue
      }
      do {
        files[path] = try String(contentsOf: url, encoding: .utf8)
      } catch {
        throw ThemeError.unreadable(file: path, reason: "it is not a UTF-8 text file")
      }
    }
    return files
  }
}
