/// Counts the words of a text as spaces part them; two characters of a script without spaces count
/// as one.
enum WordCount {
  static func of(_ text: ArraySlice<UInt8>) -> Int {
    text.withUnsafeBufferPointer { bytes in
      var words = 0
      var ideographs = 0
      var wasSpace = true
      for byte in bytes {
        let isSpace = byte <= 0x20
        if wasSpace, !isSpace { words &+= 1 }
        if byte >= 0xE3, byte <= 0xE9 { ideographs &+= 1 }
        wasSpace = isSpace
      }
      return words + ideographs / 2
    }
  }
}
