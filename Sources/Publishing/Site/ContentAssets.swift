import Foundation

/// The files of a content folder that go into the site as they are: images and whatever else
/// chapters may link to.
package enum ContentAssets {
  private static let left: Set<String> = ["guide.yml", "guide.yaml"]

  /// Their paths relative to `folder`. Left out are chapters, settings, themes, hidden files, sites
  /// that studyguide made, and links that lead out of the folder.
  package static func paths(in folder: URL) throws -> Set<String> {
    let root = folder.followingLinks.path
    let files = FileManager.default
    guard let names = files.enumerator(atPath: root) else {
      throw OutputError.notPermitted(folder.path)
    }
    var paths: Set<String> = []
    for case let path as String in names {
      let url = URL(fileURLWithPath: root).appendingPathComponent(path)
      let name = url.lastPathComponent
      let type = names.fileAttributes?[.type] as? FileAttributeType
      if type == .typeDirectory {
        let marker = url.appendingPathComponent(OutputFolder.marker).path
        if name.hasPrefix(".") || path == "Themes" || files.fileExists(atPath: marker) {
          names.skipDescendants()
        }
        continue
      }
      guard !name.hasPrefix("."), !left.contains(path), !isChapter(name) else { continue }
      if type == .typeSymbolicLink {
        guard isFile(url.followingLinks, in: root) else { continue }
      } else if type != .typeRegular {
        continue
      }
      paths.insert(path)
    }
    return paths
  }

  private static func isChapter(_ name: String) -> Bool {
    let name = name.lowercased()
    return name.hasSuffix(".md") || name.hasSuffix(".markdown")
  }

  private static func isFile(_ url: URL, in root: String) -> Bool {
    var isFolder: ObjCBool = false
    return url.path.hasPrefix(root + "/")
      && FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder)
      && !isFolder.boolValue
  }
}

extension StagingFolder {
  /// Copies files of a content folder, each to its own path.
  package func copy(_ assets: Set<String>, from folder: URL) throws {
    for path in assets.sorted() { try copy(folder.appendingPathComponent(path), to: path) }
  }
}
