import NIOCore
import Synchronization

/// A file as it is served: its bytes in memory, or a large one that is read as it is sent.
package struct ServedFile: Sendable {
  enum Body: Sendable {
    case memory(ByteBuffer, Compressed)
    case disk(DiskFile)
  }

  package let tag: EntityTag
  let kind: FileKind
  let body: Body

  /// `name` decides what kind of file it is.
  package init(_ bytes: [UInt8], name: String) {
    tag = EntityTag(of: bytes)
    kind = FileKind(name: name)
    body = .memory(ByteBuffer(bytes: bytes), Compressed())
  }

  package init(_ file: DiskFile, name: String) {
    tag = file.tag
    kind = FileKind(name: name)
    body = .disk(file)
  }

  var size: Int {
    switch body {
    case .memory(let buffer, _): buffer.readableBytes
    case .disk(let file): file.size
    }
  }

  /// The file compressed, where that makes it smaller; made once.
  func compressed() -> ByteBuffer? {
    guard kind.isCompressible, case .memory(let buffer, let compressed) = body,
      buffer.readableBytes > 256
    else { return nil }
    return compressed.buffer(of: buffer)
  }
}

/// Bytes compressed at the first question and kept.
final class Compressed: Sendable {
  private let made = Mutex<ByteBuffer??>(nil)

  func buffer(of original: ByteBuffer) -> ByteBuffer? {
    made.withLock { made in
      if let made { return made }
      let bytes = Gzip.compress(Array(original.readableBytesView))
      let buffer = bytes.flatMap { bytes in
        bytes.count < original.readableBytes ? ByteBuffer(bytes: bytes) : nil
      }
      made = .some(buffer)
      return buffer
    }
  }
}
