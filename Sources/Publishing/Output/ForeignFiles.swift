import Foundation

/// What stands in an output folder that no build put there: a `CNAME`, a `.git`, a file of notes.
///
/// It is taken over by the folder that replaces this one.
struct ForeignFiles {
  private struct Entry {
    /// Relative to the folder, as the system spells it: it need not be UTF-8.
    let path: [CChar]
    /// The permissions of a folder; nil for anything else.
    let mode: mode_t?
  }

  private let folder: URL

  init(in folder: URL) {
    self.folder = folder
  }

  /// Puts the files into `staging`: under their own identity where the file system can, as copies
  /// where it can't. Throws ``OutputError/inTheWay(_:)`` where the new site has something else
  /// under a path.
  func takeOver(into staging: StagingFolder) throws {
    let descriptor = open(folder.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT { return }
      throw OutputError.last("read", folder.path)
    }
    defer { close(descriptor) }
    for entry in try entries(of: descriptor) {
      if let mode = entry.mode {
        try staging.takeOver(folder: entry.path, mode: mode)
      } else {
        try staging.takeOver(file: entry.path, from: descriptor)
      }
    }
  }

  /// Folders come before what is in them.
  private func entries(of descriptor: Int32) throws -> [Entry] {
    let marker = try marker(in: descriptor)
    var found: [Entry] = []
    var rest: [[CChar]] = [[0]]
    while let parent = rest.popLast() {
      for path in try children(of: parent, in: descriptor) {
        var status = stat()
        guard fstatat(descriptor, path, &status, AT_SYMLINK_NOFOLLOW) == 0 else { continue }
        if status.st_mode & S_IFMT == S_IFDIR {
          if !marker.lists(folder: String(path: path)) {
            found.append(Entry(path: path, mode: status.st_mode & 0o7777))
          }
          rest.append(path)
        } else if !marker.lists(file: String(path: path)) {
          found.append(Entry(path: path, mode: nil))
        }
      }
    }
    return found
  }

  /// Where there is none, nothing in the folder is ours. It is read through the open folder:
  /// another one may stand under its path by now.
  private func marker(in descriptor: Int32) throws -> OutputMarker {
    let file = openat(descriptor, OutputMarker.name, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      if errno == ENOENT { return OutputMarker(listing: []) }
      throw OutputError.last("read", OutputMarker.name)
    }
    let handle = FileHandle(fileDescriptor: file, closeOnDealloc: true)
    guard let bytes = try? handle.readToEnd() ?? Data() else {
      throw OutputError.last("read", OutputMarker.name)
    }
    return OutputMarker(Array(bytes))
  }

  /// The paths of what is in a folder, itself given relative to `descriptor`.
  private func children(of parent: [CChar], in descriptor: Int32) throws -> [[CChar]] {
    let opened = openat(
      descriptor, parent.count == 1 ? [46, 0] : parent, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard opened >= 0, let stream = fdopendir(opened) else {
      throw OutputError.last("read", folder.path)
    }
    defer { closedir(stream) }
    let prefix = parent.count == 1 ? [] : parent.dropLast() + [47]
    var paths: [[CChar]] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        bytes.bindMemory(to: CChar.self).prefix { $0 != 0 }.map(\.self)
      }
      if name != [46], name != [46, 46] { paths.append(prefix + name + [0]) }
    }
    return paths
  }
}
