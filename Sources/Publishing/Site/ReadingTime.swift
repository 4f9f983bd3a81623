import StudyGuide

/// How long a chapter takes to read, at 220 words a minute.
enum ReadingTime {
  static let wordsPerMinute = 220

  static func minutes(of chapter: Chapter) -> Int {
    max(1, (chapter.wordCount + wordsPerMinute / 2) / wordsPerMinute)
  }
}

extension Chapter {
  var minutes: Int { ReadingTime.minutes(of: self) }
  var hasTerms: Bool { counts[.term] != nil }
}
