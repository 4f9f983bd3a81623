import Glibc
import Markdown

/// All that a bank of questions follows from: every source file, the seed, and the program that
/// makes it. It is kept and compared whole, byte by byte, so that no hash can be mistaken.
struct Ground: Equatable {
  let bytes: [UInt8]

  /// Nil where the program cannot tell which one it is.
  init?(_ documents: [SourceFile], settings: SourceFile?, seed: UInt64) {
    guard let program = Self.program else { return nil }
    var writer = ByteWriter()
    writer.write(program) { $0.write($1) }
    writer.write(seed)
    writer.write((settings.map { [$0] } ?? []) + documents) { writer, file in
      writer.write(file.path)
      writer.write(bytes: file.bytes)
    }
    bytes = writer.bytes
  }

  /// Which file this program is, and its size and times: another build has others.
  private static var program: [Int]? {
    var status = stat()
    guard stat("/proc/self/exe", &status) == 0 else { return nil }
    return [
      Int(truncatingIfNeeded: status.st_dev), Int(truncatingIfNeeded: status.st_ino),
      Int(status.st_size), status.st_mtim.tv_sec, status.st_mtim.tv_nsec, status.st_ctim.tv_sec,
      status.st_ctim.tv_nsec,
    ]
  }
}
