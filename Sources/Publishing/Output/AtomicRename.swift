import Foundation

/// `renameat2` of Linux: renames that exchange two folders in one step, or that never overwrite.
///
/// Swift's view of the C library leaves the function out, so it is looked up by name. Where there
/// is none, `errno` is `ENOSYS`, as on a kernel without it.
enum AtomicRename {
  enum Mode: UInt32 {
    case noReplace = 1
    case exchange = 2
  }

  private typealias Function =
    @convention(c) (Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32) -> Int32

  private static let function: Function? = {
    guard let library = dlopen(nil, RTLD_NOW), let symbol = dlsym(library, "renameat2") else {
      return nil
    }
    return unsafeBitCast(symbol, to: Function.self)
  }()

  /// Whether it worked; `errno` says why not.
  static func rename(_ one: String, _ other: String, _ mode: Mode) -> Bool {
    guard let function else {
      errno = ENOSYS
      return false
    }
    return function(AT_FDCWD, one, AT_FDCWD, other, mode.rawValue) == 0
  }
}
