import Glibc
import Markdown

/// The folder that an author writes in: Markdown files, `guide.yml`, and whatever they show.
package struct ContentFolder: Sendable {
  package struct Files: Sendable {
    /// Markdown files, by path.
    package var documents: [SourceFile] = []
    /// `guide.yml`, where there is one.
    package var settings: SourceFile?
    /// Paths of all other files, for images and downloads.
    package var assets: [String] = []
    /// What was left out, as warnings.
    package var diagnostics: [Diagnostic] = []
  }

  /// What is in a folder, by path; nothing is read yet.
  package struct Listing: Sendable, Equatable {
    /// Markdown files.
    package var documents: [String] = []
    /// `guide.yml`, where there is one.
    package var settings: String?
    /// All other files.
    package var assets: [String] = []
    /// Links to files outside of the folder. They are left out: content may come from somebody
    /// else, and a link in it must not publish what is elsewhere on this machine.
    package var linksOut: [String] = []
    /// Links to nothing.
    package var deadLinks: [String] = []
    /// Links to folders, which may run in circles.
    package var folderLinks: [String] = []
    /// Files whose names are no UTF-8, as they can be shown.
    package var unreadableNames: [String] = []

    package var diagnostics: [Diagnostic] {
      let leftOut = [
        (
          deadLinks, "content/dead-link", "this link leads to a file that is not there",
          "put the file in its place, or remove the link"
        ),
        (
          linksOut, "content/link-out", "this link leads out of the folder and is left out",
          "put a copy of the file in its place"
        ),
        (
          folderLinks, "content/folder-link", "this link leads to a folder and is left out",
          "put the folder in its place"
        ),
        (
          unreadableNames, "content/name", "the name of this file is no UTF-8, so it is left out",
          "give it another name"
        ),
      ]
      return leftOut.flatMap { paths, id, message, help in
        paths.map { path in
          Diagnostic(
            .warning, id: id, message, file: path, range: SourceRange(line: 1, column: 1),
            help: help)
        }
      }
    }
  }

  /// Path of the folder, absolute or relative to the working folder.
  package let path: String

  package init(path: String) {
    self.path = path
  }

  /// Reads the folder and all folders in it. Names that begin with a dot are left out.
  ///
  /// - Parameter jobs: how many files are read at a time.
  /// - Throws: ``ContentError`` where the folder or a file in it cannot be read, or holds no Markdown.
  package func files(jobs: Int) async throws -> Files {
    let listing = try listing()
    var files = Files()
    files.documents = try await listing.documents.parallelMap(jobs: jobs, read)
    files.settings = try listing.settings.map(read)
    files.assets = listing.assets
    files.diagnostics = listing.diagnostics
    return files
  }

  /// Lists the folder and all folders in it, as ``files(jobs:)`` reads it.
  package func listing() throws -> Listing {
    var paths: [String] = []
    var listing = Listing()
    try list("", to: &paths, &listing)
    paths.sort()
    listing.linksOut.sort()
    listing.deadLinks.sort()
    listing.folderLinks.sort()
    listing.unreadableNames.sort()
    listing.documents = paths.filter(Self.isMarkdown)
    guard !listing.documents.isEmpty else { throw ContentError.empty(path) }
    listing.settings = paths.first(where: Self.isSettings)
    listing.assets = paths.filter { !Self.isMarkdown($0) && !Self.isSettings($0) }
    return listing
  }

  /// One file of the folder. A link that leads out of it is refused, whoever asks: what is read may
  /// be quoted in a diagnostic, and that be served.
  package func read(_ file: String) throws -> SourceFile {
    let full = path + "/" + file
    var descriptor = open(full, O_RDONLY | O_NOFOLLOW)
    if descriptor < 0, errno == ELOOP {
      guard Self.leadsInto(path, full) else {
        throw ContentError.unreadable(full, reason: "it leads out of the folder")
      }
      descriptor = open(full, O_RDONLY)
    }
    guard descriptor >= 0 else { throw ContentError.unreadable(full, reason: reason()) }
    defer { close(descriptor) }
    var status = stat()
    fstat(descriptor, &status)
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: Int(status.st_size)) { buffer, count in
      while count < buffer.count {
        let got = Glibc.read(
          descriptor, buffer.baseAddress.map { $0 + count }, buffer.count - count)
        guard got > 0 else {
          failed = got < 0
          break
        }
        count += got
      }
    }
    guard !failed else { throw ContentError.unreadable(full, reason: reason()) }
    return SourceFile(path: file, bytes: bytes)
  }

  /// The file that a build leaves in the folder of a site.
  package static let siteMarker = ".studyguide"

  /// Whether an earlier build was written to a folder in this one: a site is not part of the next.
  private func holdsSite(_ folder: String) -> Bool {
    !folder.isEmpty && access(path + "/" + folder + Self.siteMarker, F_OK) == 0
  }

  /// Adds the paths of all files below `folder`, which ends in `/` unless it is the root.
  private func list(
    _ folder: String, to paths: inout [String], _ listing: inout Listing
  ) throws {
    let full = folder.isEmpty ? path : path + "/" + folder
    guard let directory = opendir(full) else {
      if folder.isEmpty, errno == ENOENT || errno == ENOTDIR {
        throw ContentError.missing(path)
      }
      throw ContentError.unreadable(full, reason: reason())
    }
    defer { closedir(directory) }
    if holdsSite(folder) { return }
    while let entry = readdir(directory) {
      let (name, isValid) = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
          (String(cString: $0), String(validatingCString: $0) != nil)
        }
      }
      guard !name.hasPrefix(".") else { continue }
      guard isValid else {
        listing.unreadableNames.append(folder + name)
        continue
      }
      switch kind(of: folder + name, hint: entry.pointee.d_type) {
      case .folder: try list(folder + name + "/", to: &paths, &listing)
      case .file: paths.append(folder + name)
      case .linkOut: listing.linksOut.append(folder + name)
      case .deadLink: listing.deadLinks.append(folder + name)
      case .folderLink: listing.folderLinks.append(folder + name)
      case .other: continue
      }
    }
  }

  private enum Kind {
    case file, folder, linkOut, deadLink, folderLink, other
  }

  /// Links to files of the folder count as files; links to folders are left out, for they may run
  /// in circles.
  private func kind(of file: String, hint: UInt8) -> Kind {
    switch Int32(hint) {
    case Int32(DT_REG): return .file
    case Int32(DT_DIR): return .folder
    default: break
    }
    var status = stat()
    let full = path + "/" + file
    guard lstat(full, &status) == 0 else { return .other }
    let isLink = status.st_mode & S_IFMT == S_IFLNK
    guard !isLink || stat(full, &status) == 0 else { return .deadLink }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return !isLink || Self.leadsInto(path, full) ? .file : .linkOut
    case S_IFDIR: return isLink ? .folderLink : .folder
    default: return .other
    }
  }

  /// Whether the file, links followed, lies in the folder.
  private static func leadsInto(_ folder: String, _ file: String) -> Bool {
    guard let home = realpath(folder, nil) else { return false }
    defer { free(home) }
    guard let target = realpath(file, nil) else { return false }
    defer { free(target) }
    let folder = String(cString: home)
    return String(cString: target).hasPrefix(folder == "/" ? folder : folder + "/")
  }

  private func reason() -> String { String(cString: strerror(errno)) }

  /// Whether the file at `path`, from the working folder, is a chapter or the settings.
  package func hasSource(_ path: String) -> Bool {
    let name = String(path.fileName)
    return (Self.isMarkdown(name) || Self.isSettings(name)) && Self.leadsInto(self.path, path)
  }

  package static func isMarkdown(_ path: String) -> Bool {
    let path = path.lowercased()
    return path.hasSuffix(".md") || path.hasSuffix(".markdown")
  }

  package static func isSettings(_ path: String) -> Bool {
    path == "guide.yml" || path == "guide.yaml"
  }
}

/// Why a content folder cannot be read.
package enum ContentError: Error, Sendable, Equatable {
  case missing(String)
  /// There is no Markdown file in it.
  case empty(String)
  case unreadable(String, reason: String)
}
