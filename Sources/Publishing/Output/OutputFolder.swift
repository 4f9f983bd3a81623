import Foundation

/// The folder that the site is written to. The site is replaced whole, in one step, or not at all;
/// what somebody else put into the folder stays.
package struct OutputFolder: Sendable {
  /// Files that may stand in a folder that is otherwise empty.
  static let keepers = [".gitignore", ".gitkeep"]

  private let url: URL
  private let content: URL?
  private let home: URL?

  /// `content` is the folder that the guide is read from; neither it nor a folder around it may be
  /// replaced, and neither may `home`.
  package init(
    _ url: URL, content: URL?,
    home: URL? = FileManager.default.homeDirectoryForCurrentUser
  ) {
    self.url = url
    self.content = content
    self.home = home
  }

  /// Throws ``OutputError`` where the folder may not be replaced; touches nothing.
  package func check() throws {
    _ = try target()
  }

  /// Fills a new folder beside the old one, then puts it in the old one's place.
  ///
  /// Where `fill` throws, or the process ends, the old folder is as it was. Of several processes
  /// that do this at the same time the last one to end wins.
  package func replace(
    with fill: (StagingFolder) async throws -> Void
  ) async throws {
    let target = try target()
    let neighbours = Neighbours(of: target)
    try neighbours.makeParent()
    neighbours.tidy()
    let staging = try neighbours.makeStaging()
    do {
      let old = target.identity
      try await fill(staging)
      try ForeignFiles(in: target).takeOver(into: staging)
      try staging.write(OutputMarker(listing: staging.files).bytes, to: OutputMarker.name)
      _ = try self.target()
      try neighbours.swap(staging, with: target)
      // Another build has come between: what it kept is in the folder that was taken away now.
      if staging.url.identity != old {
        try ForeignFiles(in: staging.url).takeOver(into: staging)
      }
    } catch {
      staging.remove()
      throw error
    }
    staging.remove()
  }
}

extension OutputFolder {
  /// The folder itself, links followed, once it is clear that it may be replaced.
  private func target() throws -> URL {
    let target = url.followingLinks
    let path = target.path
    if path == "/" { throw OutputError.isRoot }
    if let home, home.followingLinks.path == path { throw OutputError.isHome(path) }
    if let content = content?.followingLinks.path {
      if content == path { throw OutputError.isContent(path) }
      if content.hasPrefix(path + "/") { throw OutputError.holdsContent(path) }
    }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      return target
    }
    guard isFolder.boolValue else { throw OutputError.isFile(path) }
    let names = try names(in: target)
    if names.allSatisfy(Self.keepers.contains) { return target }
    if names.contains(OutputMarker.name) { return target }
    throw OutputError.isNotOurs(path)
  }

  private func names(in folder: URL) throws -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder.path)
    } catch {
      throw OutputError.notPermitted(folder.path)
    }
  }
}

extension URL {
  /// Tells a folder from any other that is there at the same time; nil where there is none.
  fileprivate var identity: [UInt64]? {
    var status = stat()
    return stat(path, &status) == 0 ? [UInt64(status.st_dev), UInt64(status.st_ino)] : nil
  }

  /// The absolute path without links, also where its last parts don't exist yet, and where the
  /// last part is a link to nothing.
  var followingLinks: URL {
    var url = absoluteURL.standardizedFileURL
    for _ in 0..<32 {
      guard let target = try? FileManager.default.destinationOfSymbolicLink(atPath: url.path)
      else { break }
      url =
        URL(fileURLWithPath: target, relativeTo: url.deletingLastPathComponent())
        .absoluteURL.standardizedFileURL
    }
    guard url.path != "/" else { return url }
    if let resolved = realpath(url.path, nil) {
      defer { free(resolved) }
      return URL(fileURLWithPath: String(cString: resolved))
    }
    return url.deletingLastPathComponent().followingLinks
      .appendingPathComponent(url.lastPathComponent)
  }
}
