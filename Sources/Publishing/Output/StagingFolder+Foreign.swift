import Foundation

extension StagingFolder {
  /// Makes a folder that somebody else had made in the folder that this one replaces.
  func takeOver(folder path: [CChar], mode: mode_t) throws {
    try withParents(of: path) { mkdirat(descriptor, path, 0o700) == 0 }
    var status = stat()
    guard fstatat(descriptor, path, &status, AT_SYMLINK_NOFOLLOW) == 0,
      status.st_mode & S_IFMT == S_IFDIR
    else { throw OutputError.inTheWay(String(path: path)) }
    fchmodat(descriptor, path, mode | 0o700, 0)
  }

  /// Puts a file of the folder that this one replaces under the same path here. One that has gone
  /// meanwhile is left out, and so is one that was taken over before.
  func takeOver(file path: [CChar], from old: Int32) throws {
    let isDone = try withParents(of: path) { linkat(old, path, descriptor, path, 0) == 0 }
    if isDone || errno == ENOENT { return }
    switch errno {
    case EEXIST where !files.contains(String(path: path)): return
    case EEXIST, ENOTDIR: throw OutputError.inTheWay(String(path: path))
    case EPERM, EXDEV, EMLINK, EOPNOTSUPP: try copy(path, from: old)
    default: throw OutputError.last("keep", String(path: path))
    }
  }

  /// Tries, and once more after making the folders around `path` where one of them is missing.
  @discardableResult
  private func withParents(of path: [CChar], _ attempt: () -> Bool) throws -> Bool {
    if attempt() { return true }
    guard errno == ENOENT, let slash = path.lastIndex(of: 47) else { return false }
    try makeFolder(String(path: Array(path[..<slash])))
    return attempt()
  }

  /// A copy with the permissions and times of the original; links stay links.
  private func copy(_ path: [CChar], from old: Int32) throws {
    var status = stat()
    guard fstatat(old, path, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return }
    if status.st_mode & S_IFMT == S_IFLNK {
      var target = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
      guard readlinkat(old, path, &target, Int(PATH_MAX)) >= 0,
        symlinkat(target, descriptor, path) == 0
      else { throw OutputError.last("keep", String(path: path)) }
      return
    }
    let input = openat(old, path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard input >= 0 else { throw OutputError.last("keep", String(path: path)) }
    defer { close(input) }
    let file = openat(
      descriptor, path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, status.st_mode & 0o7777)
    guard file >= 0 else { throw OutputError.last("keep", String(path: path)) }
    defer { close(file) }
    try copy(input, String(path: path), to: file, String(path: path))
    let times = [status.st_atim, status.st_mtim]
    futimens(file, times)
  }
}

extension String {
  /// A path as the system spells it, as text.
  init(path: [CChar]) {
    self = String(decoding: path.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
