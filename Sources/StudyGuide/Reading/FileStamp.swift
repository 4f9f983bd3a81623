import Glibc

/// What tells one state of a file from another without reading it.
package struct FileStamp: Sendable, Equatable {
  private let device: UInt
  private let number: UInt
  private let size: Int
  private let modified: Moment
  /// When anything about the file changed; nobody can set it.
  private let changed: Moment

  private struct Moment: Sendable, Equatable {
    let seconds: Int
    let nanoseconds: Int

    init(_ time: timespec) {
      seconds = time.tv_sec
      nanoseconds = time.tv_nsec
    }
  }

  init(_ status: stat) {
    device = status.st_dev
    number = status.st_ino
    size = Int(status.st_size)
    modified = Moment(status.st_mtim)
    changed = Moment(status.st_ctim)
  }
}

extension ContentFolder {
  /// The stamp of a file of the folder; nil where it is gone.
  package func stamp(of file: String) -> FileStamp? {
    var status = stat()
    guard stat(path + "/" + file, &status) == 0 else { return nil }
    return FileStamp(status)
  }
}
