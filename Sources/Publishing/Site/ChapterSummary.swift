import StudyGuide

/// What lists say about a chapter.
struct ChapterSummary: Sendable {
  let minutes: Int
  /// How many elements there are of each kind that is there, in the order of the kinds.
  let counts: [(kind: Element.Kind, count: Int)]

  init(_ chapter: Chapter) {
    minutes = ReadingTime.minutes(of: chapter)
    let counts = chapter.counts
    self.counts = Element.Kind.allCases.compactMap { kind in
      counts[kind].map { (kind, $0) }
    }
  }

  var hasTerms: Bool { counts.contains { $0.kind == .term } }
}
