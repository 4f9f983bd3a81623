import Glibc

extension [UInt8] {
  /// Where `needle` begins. The system looks for its first byte, so let that be a rare one.
  package func firstIndex(of needle: [UInt8]) -> Int? {
    withUnsafeBytes { bytes in needle.withUnsafeBytes(bytes.firstIndex) }
  }
}

extension String {
  /// Whether `text` stands in it, byte by byte: an accent that is a character of its own in one of them
  /// makes them differ.
  package func holds(_ text: String) -> Bool {
    var (whole, part) = (self, text)
    return whole.withUTF8 { whole in
      part.withUTF8 { part in
        UnsafeRawBufferPointer(whole).firstIndex(of: UnsafeRawBufferPointer(part)) != nil
      }
    }
  }
}

extension UnsafeRawBufferPointer {
  /// Where `needle` begins; nil for one without bytes.
  fileprivate func firstIndex(of needle: UnsafeRawBufferPointer) -> Int? {
    guard let start = baseAddress, let first = needle.first, count >= needle.count else {
      return nil
    }
    var index = 0
    while index + needle.count <= count {
      let rest = count - needle.count - index + 1
      guard let found = memchr(start + index, Int32(first), rest) else { return nil }
      index = UnsafeRawPointer(found) - start
      if self[index..<(index + needle.count)].elementsEqual(needle) { return index }
      index += 1
    }
    return nil
  }
}
