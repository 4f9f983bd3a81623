/// Counts the words of a text as spaces part them; two characters of a script without spaces count
/// as one.
enum WordCount {
  static func of(_ text: ArraySlice<UInt8>) -> Int {
    var words = 0
    var ideographs = 0
    var isInWord = false
    for byte in text {
      if byte <= 0x20 {
        isInWord = false
      } else if (0xE3...0xE9).contains(byte) {
        ideographs += 1
        isInWord = false
      } else if byte.isLetter || byte.isDigit {
        if !isInWord { words += 1 }
        isInWord = true
      }
    }
    return words + ideographs / 2
  }
}
