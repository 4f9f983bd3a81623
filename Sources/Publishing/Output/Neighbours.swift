import Foundation

/// What stands beside the output folder while it is replaced.
///
/// A staging folder is locked by the process that fills it. One that nobody has locked was left by
/// a process that died.
struct Neighbours {
  private let target: URL
  private let parent: URL
  private let stagingPrefix: String
  private let oldPrefix: String

  init(of target: URL) {
    self.target = target
    parent = target.deletingLastPathComponent()
    stagingPrefix = ".\(target.lastPathComponent).staging-"
    oldPrefix = ".\(target.lastPathComponent).old-"
  }

  func makeParent() throws {
    do {
      try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
    } catch {
      throw OutputError.notPermitted(parent.path)
    }
  }

  /// Puts back an old site that was moved away and not replaced, and removes what dead processes
  /// left. What can't be removed stays.
  func tidy() {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: parent.path)) ?? []
    for name in names.sorted() where name.hasPrefix(oldPrefix) {
      let old = parent.appendingPathComponent(name)
      // A link, or a folder without our marker, is no site that was moved away.
      let marker = old.appendingPathComponent(OutputMarker.name)
      guard !FileManager.default.isLink(old),
        FileManager.default.fileExists(atPath: marker.path)
      else { continue }
      if FileManager.default.fileExists(atPath: target.path) {
        FileManager.default.removeOutput(at: old)
      } else {
        rename(old.path, target.path)
      }
    }
    for name in names where name.hasPrefix(stagingPrefix) {
      StagingFolder(locking: parent.appendingPathComponent(name))?.remove()
    }
  }

  /// A new folder, locked.
  func makeStaging() throws -> StagingFolder {
    var mode: mode_t = 0o777
    var status = stat()
    if stat(target.path, &status) == 0 { mode = status.st_mode & 0o7777 }
    for _ in 0..<1000 {
      // No name is used twice: whoever is still removing another folder does so by its name.
      let name = String(UInt64.random(in: 0...UInt64.max), radix: 36)
      let url = parent.appendingPathComponent("\(stagingPrefix)\(name)")
      guard mkdir(url.path, mode) == 0 else {
        if errno == EEXIST { continue }
        throw OutputError.last("make", url.path)
      }
      if let staging = StagingFolder(locking: url) { return staging }
    }
    throw OutputError.system("make a folder in", path: parent.path, code: EEXIST)
  }

  /// Puts `staging` in the target's place; afterwards `staging` is what was there before.
  func swap(_ staging: StagingFolder, with target: URL) throws {
    for _ in 0..<100 {
      if AtomicRename.rename(staging.url.path, target.path, .exchange) { return }
      let code = errno
      if FileManager.default.fileExists(atPath: target.path) {
        switch code {
        case EINVAL, ENOSYS: return try swapInTwoSteps(staging, with: target)
        case ENOENT: continue
        default: throw OutputError.last("replace", target.path, code: code)
        }
      } else {
        if moveIfFree(staging.url.path, target.path) { return }
        guard errno == EEXIST || errno == ENOTEMPTY else {
          throw OutputError.last("move the site to", target.path)
        }
      }
    }
    throw OutputError.system("replace", path: target.path, code: EBUSY)
  }

  private func moveIfFree(_ one: String, _ other: String) -> Bool {
    if AtomicRename.rename(one, other, .noReplace) { return true }
    guard errno == EINVAL || errno == ENOSYS else { return false }
    return rename(one, other) == 0
  }

  /// For file systems that can't exchange two folders. Killed between the two steps, the old site
  /// is put back by the next ``tidy()``.
  func swapInTwoSteps(_ staging: StagingFolder, with target: URL) throws {
    let old = parent.appendingPathComponent("\(oldPrefix)\(getpid())")
    guard rename(target.path, old.path) == 0 else {
      throw OutputError.last("replace", target.path)
    }
    guard rename(staging.url.path, target.path) == 0 else {
      let error = OutputError.last("replace", target.path)
      rename(old.path, target.path)
      throw error
    }
    FileManager.default.removeOutput(at: old)
  }
}
