import Markdown
import StudyGuide

/// The questions made from a guide, in reading order.
package struct PracticeSet: Sendable, Equatable {
  /// What could not be asked fairly.
  package let leftOut: [LeftOut]
  /// The questions of each chapter that has some.
  private let sections: [[Question]]
  /// Where in ``sections`` each chapter's questions are.
  private let places: [ChapterID: Int]

  /// The seed where nobody chooses one.
  package static let defaultSeed: UInt64 = 1

  /// - Parameter chapters: the questions of each chapter, in reading order.
  package init(chapters: [[Question]] = [], leftOut: [LeftOut] = []) {
    self.leftOut = leftOut
    sections = chapters.filter { !$0.isEmpty }
    var places: [ChapterID: Int] = [:]
    for (place, section) in sections.enumerated() { places[section[0].chapter] = place }
    self.places = places
  }

  /// All of them, in reading order.
  package var questions: [Question] { sections.flatMap(\.self) }

  package var count: Int { sections.reduce(0) { $0 + $1.count } }
  package var isEmpty: Bool { sections.isEmpty }

  /// The questions of one chapter, in reading order.
  package func questions(of chapter: ChapterID) -> [Question] {
    places[chapter].map { sections[$0] } ?? []
  }

  /// So many of the questions, evenly from all over the guide; all of them where there are no more.
  package func drawn(_ most: Int) -> [Question] {
    let count = count
    guard count > most else { return questions }
    var drawn: [Question] = []
    var start = 0
    for section in sections {
      while drawn.count < most, case let next = drawn.count * count / most - start,
        next < section.count
      {
        drawn.append(section[next])
      }
      start += section.count
    }
    return drawn
  }

  /// A note for each element of the guide that no question asks about.
  package func notes(on guide: Guide) -> [Diagnostic] { UnaskedElements.check(guide, self) }

  /// Makes the questions of a guide; the same guide and seed give the same questions.
  ///
  /// - Parameter jobs: how many chapters are worked on at a time; no question depends on it.
  package static func make(
    for guide: Guide, seed: UInt64 = defaultSeed, jobs: Int
  ) async throws -> PracticeSet {
    let namesakes = Namesakes(guide.chapters.filter(\.isAsked))
    let contents = try await guide.chapters.parallelMap(jobs: jobs) {
      ChapterContents($0, among: namesakes)
    }
    let index = GuideIndex(contents)
    let chapters = try await index.chapters.parallelMap(jobs: jobs) { entries in
      var composer = Composer(seed: seed)
      for entry in entries {
        composer.add(Maker(index: index, entry: entry).proposals, for: entry.element)
      }
      return composer.composed.packed
    }
    let repeats = contents.flatMap(\.repeats).map {
      LeftOut(id: QuestionID(element: $0, slot: "again"), reason: .askedAlready)
    }
    return PracticeSet(balancing: chapters, repeats)
  }

  /// The questions without those that lift a guesser above chance.
  private init(balancing composed: consuming [ComposedChapter], _ repeats: [LeftOut]) {
    let gifts = BankBalance.gifts(in: composed.flatMap(\.entries))
    let gone = Set(gifts)
    var ids: [Int: QuestionID] = [:]
    var chapters: [[Question]] = []
    var next = 0
    for chapter in composed.indices {
      var kept: [Question] = []
      kept.reserveCapacity(composed[chapter].questions.count)
      for question in composed[chapter].questions {
        if gone.contains(next) { ids[next] = question.id } else { kept.append(question) }
        next += 1
      }
      chapters.append(kept)
      composed[chapter].questions = []
    }
    let dropped = gifts.compactMap { gift in
      ids[gift].map { LeftOut(id: $0, reason: .helpsGuesser) }
    }
    self.init(chapters: chapters, leftOut: composed.flatMap(\.leftOut) + repeats + dropped)
  }
}
