import Markdown
import StudyGuide

/// How long a chapter takes to read, at 220 words a minute.
enum ReadingTime {
  static let wordsPerMinute = 220

  static func minutes(of chapter: Chapter) -> Int {
    var words = 0
    chapter.forEachText { words += $0.wordCount }
    return max(1, (words + wordsPerMinute / 2) / wordsPerMinute)
  }
}

extension String {
  /// Words as spaces part them; two characters of a script without spaces count as one.
  fileprivate var wordCount: Int {
    var text = self
    return text.withUTF8 { bytes in
      var words = 0
      var ideographs = 0
      var isInWord = false
      for byte in bytes {
        if byte <= 0x20 {
          isInWord = false
        } else if (0xE3...0xE9).contains(byte) {
          ideographs += 1
          isInWord = false
        } else if byte < 0x80 || byte >= 0xC0 {
          if !isInWord { words += 1 }
          isInWord = true
        }
      }
      return words + ideographs / 2
    }
  }
}
