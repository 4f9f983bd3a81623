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
    var files = Files()
    let paths = try list("").sorted()
    let markdown = paths.filter(Self.isMarkdown)
    guard !markdown.isEmpty else { throw ContentError.empty(path) }
    let settings = paths.filter(Self.isSettings)
    files.documents = try await markdown.parallelMap(jobs: jobs, read)
    files.settings = try settings.first.map(read)
    files.assets = paths.filter { !Self.isMarkdown($0) && !Self.isSettings($0) }
    return files
  }

  /// One file of the folder.
  package func read(_ file: String) throws -> SourceFile {
    let full = path + "/" + file
    let descriptor = open(full, O_RDONLY)
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

  /// The paths of all files below `folder`, which ends in `/` unless it is the root.
  private func list(_ folder: String) throws -> [String] {
    let full = folder.isEmpty ? path : path + "/" + folder
    guard let directory = opendir(full) else {
      if folder.isEmpty, errno == ENOENT || errno == ENOTDIR {
        throw ContentError.missing(path)
      }
      throw ContentError.unreadable(full, reason: reason())
    }
    defer { closedir(directory) }
    var paths: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard !name.hasPrefix(".") else { continue }
      switch kind(of: folder + name, hint: entry.pointee.d_type) {
      case .folder: paths += try list(folder + name + "/")
      case .file: paths.append(folder + name)
      case .other: continue
      }
    }
    return paths
  }

  private enum Kind {
    case file, folder, other
  }

  /// Links to files count as files; links to folders are left out, for they may run in circles.
  private func kind(of file: String, hint: UInt8) -> Kind {
    switch Int32(hint) {
    case Int32(DT_REG): return .file
    case Int32(DT_DIR): return .folder
    default:
      var status = stat()
      guard stat(path + "/" + file, &status) == 0 else { return .other }
      let isFolder = status.st_mode & S_IFMT == S_IFDIR
      if isFolder { return Int32(hint) == Int32(DT_LNK) ? .other : .folder }
      return status.st_mode & S_IFMT == S_IFREG ? .file : .other
    }
  }

  private func reason() -> String { String(cString: strerror(errno)) }

  package static func isMarkdown(_ path: String) -> Bool {
    path.hasSuffix(".md") || path.hasSuffix(".markdown")
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
