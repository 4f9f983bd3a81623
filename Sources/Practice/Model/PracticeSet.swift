import Markdown
import StudyGuide

/// The questions made from a guide, in reading order.
package struct PracticeSet: Sendable, Equatable {
  package let questions: [Question]
  /// What could not be asked fairly.
  package let leftOut: [LeftOut]
  /// Where each chapter's questions stand.
  private let chapters: [ChapterID: Range<Int>]

  /// The seed where nobody chooses one.
  package static let defaultSeed: UInt64 = 1

  /// - Parameter questions: in reading order.
  package init(questions: [Question] = [], leftOut: [LeftOut] = []) {
    self.questions = questions
    self.leftOut = leftOut
    var chapters: [ChapterID: Range<Int>] = [:]
    var rest = questions[...]
    while let chapter = rest.first?.chapter {
      let own = rest.prefix { $0.chapter == chapter }
      chapters[chapter] = own.indices
      rest = rest[own.endIndex...]
    }
    self.chapters = chapters
  }

  /// The questions of one chapter, in reading order.
  package func questions(of chapter: ChapterID) -> ArraySlice<Question> {
    questions[chapters[chapter] ?? 0..<0]
  }

  /// A note for each element of the guide that no question asks about.
  package func notes(on guide: Guide) -> [Diagnostic] { UnaskedElements.check(guide, self) }

  /// Makes the questions of a guide; the same guide and seed give the same questions.
  ///
  /// - Parameter jobs: how many chapters are worked on at a time; no question depends on it.
  package static func make(
    for guide: Guide, seed: UInt64 = defaultSeed, jobs: Int
  ) async throws -> PracticeSet {
    let contents = try await guide.chapters.parallelMap(jobs: jobs) { ChapterContents($0) }
    let index = GuideIndex(contents)
    let chapters = try await index.chapters.parallelMap(jobs: jobs) { entries in
      var composer = Composer(seed: seed)
      for entry in entries {
        for proposal in Maker(index: index, entry: entry).proposals {
          composer.add(proposal, for: entry.element)
        }
      }
      return composer
    }
    let bank = BankBalance(chapters.flatMap(\.questions), chapters.flatMap(\.sheets))
    return PracticeSet(
      questions: bank.kept, leftOut: chapters.flatMap(\.leftOut) + bank.dropped)
  }
}
