/// Counts the words of a text as spaces part them; two characters of a script without spaces count
/// as one.
enum WordCount {
  static func of(_ text: ArraySlice<UInt8>) -> Int {
    text.withUnsafeBufferPointer { bytes in
      guard let first = bytes.first else { return 0 }
      // Each byte beside the one before it alone: that goes several at a time.
      let words = zip(bytes, bytes.dropFirst()).reduce(first > 0x20 ? 1 : 0) {
        $0 &+ ($1.0 <= 0x20 && $1.1 > 0x20 ? 1 : 0)
      }
      let ideographs = bytes.reduce(0) { $0 &+ ($1 >= 0xE3 && $1 <= 0xE9 ? 1 : 0) }
      return words + ideographs / 2
    }
  }
}
