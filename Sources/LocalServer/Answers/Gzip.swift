import CZlib

/// Compression for `Content-Encoding: gzip`.
enum Gzip {
  /// The bytes as a gzip file; nil where zlib has no memory for it.
  static func compress(_ bytes: [UInt8], level: Int32 = 5) -> [UInt8]? {
    var stream = z_stream()
    // 15 bits of window, and 16 for a gzip header around it.
    let opened = deflateInit2_(
      &stream, level, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    guard opened == Z_OK else { return nil }
    defer { deflateEnd(&stream) }
    let bound = Int(deflateBound(&stream, UInt(bytes.count)))
    var input = bytes
    return input.withUnsafeMutableBufferPointer { source -> [UInt8]? in
      var status = Z_OK
      let output = [UInt8](unsafeUninitializedCapacity: bound) { target, count in
        stream.next_in = source.baseAddress
        stream.avail_in = UInt32(source.count)
        stream.next_out = target.baseAddress
        stream.avail_out = UInt32(target.count)
        status = deflate(&stream, Z_FINISH)
        count = target.count - Int(stream.avail_out)
      }
      return status == Z_STREAM_END ? output : nil
    }
  }

  /// Whether an `Accept-Encoding` header takes it: `gzip`, or `*`, with a weight above nothing.
  static func isAccepted(_ header: String?) -> Bool {
    var any = false
    for item in (header ?? "").lowercased().split(separator: ",") {
      let parts = item.split(separator: ";").map { $0.filter { $0 != " " && $0 != "\t" } }
      let weight = parts.dropFirst().first { $0.hasPrefix("q=") }.flatMap {
        Double($0.dropFirst(2))
      }
      let isWanted = (weight ?? 1) > 0
      if parts.first == "gzip" || parts.first == "x-gzip" { return isWanted }
      if parts.first == "*" { any = isWanted }
    }
    return any
  }
}
