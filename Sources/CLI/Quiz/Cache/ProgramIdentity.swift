import Foundation
import Glibc

/// Which program this is: its file and the libraries that it runs with (libcmark among them), each
/// with its place, size and times. After an update of any of them it is another one.
enum ProgramIdentity {
  /// Nil where that cannot be told.
  static var text: String? {
    guard let maps = FileHandle(forReadingAtPath: "/proc/self/maps"),
      let data = try? maps.readToEnd()
    else { return nil }
    let paths = Set(String(decoding: data, as: UTF8.self).split(separator: "\n").compactMap(path))
    let files = (["/proc/self/exe"] + paths.sorted()).map(identity)
    return files.contains(nil) ? nil : files.compactMap { $0 }.joined(separator: "\n")
  }

  /// The library that a line of the map names.
  private static func path(_ line: Substring) -> String? {
    guard let start = line.firstIndex(of: "/") else { return nil }
    let path = String(line[start...])
    return path.contains(".so") ? path : nil
  }

  private static func identity(_ path: String) -> String? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return """
      \(path) \(status.st_dev) \(status.st_ino) \(status.st_size) \(status.st_mtim.tv_sec) \
      \(status.st_mtim.tv_nsec) \(status.st_ctim.tv_sec) \(status.st_ctim.tv_nsec)
      """
  }
}
