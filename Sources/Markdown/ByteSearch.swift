import Glibc

extension [UInt8] {
  /// Where `needle` begins. The system looks for its first byte, so let that be a rare one.
  package func firstIndex(of needle: [UInt8]) -> Int? {
    guard let first = needle.first, count >= needle.count else { return nil }
    return withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress else { return nil }
      var index = 0
      while index + needle.count <= count {
        let rest = count - needle.count - index + 1
        guard let found = memchr(start + index, Int32(first), rest) else { return nil }
        index = UnsafeRawPointer(found) - start
        if bytes[index..<(index + needle.count)].elementsEqual(needle) { return index }
        index += 1
      }
      return nil
    }
  }
}
