import Foundation
import Practice
import SpacedRepetition
import StudyGuide

/// A session with what keeps it: every answer is in the store before anybody hears of it.
struct QuizRun {
  private(set) var session: Session
  let store: ReviewStore
  let catalogue: StudyCatalogue
  let now: @Sendable () -> Date
  /// When the session ends, however much is left; nil for no end.
  let deadline: Date?
  /// What was left to undo at the start of the run is not undone.
  private(set) var flags: Set<String>

  init(
    _ items: [StudyItem], of catalogue: StudyCatalogue, store: ReviewStore, seed: UInt64,
    minutes: Int?, now: @escaping @Sendable () -> Date
  ) throws {
    session = Session(items, seed: seed, now: now())
    self.store = store
    self.catalogue = catalogue
    self.now = now
    deadline = minutes.map { now().addingTimeInterval(Double($0) * 60) }
    flags = try store.flags()
  }

  /// What is asked now; nil at the end.
  var current: Presented? {
    if let deadline, now() >= deadline { return nil }
    return session.current
  }

  /// An answer that is kept, and when its item returns.
  struct Kept {
    let answered: Session.Answered
    let due: Date
    let isAskedAgain: Bool

    var canCountAsRight: Bool { answered.canCountAsRight }

    /// `Comes back in 3 days.`
    var returns: String {
      isAskedAgain
        ? "Comes back once more in this session."
        : "Comes back in \(Wait.words(due.timeIntervalSince(answered.review.time)))."
    }
  }

  mutating func answer(_ answer: Presented.Answer) throws -> Kept? {
    let before = session
    guard let answered = session.answer(answer, now: now()) else { return nil }
    return try keep(answered, orGoBackTo: before) { [store] in try store.record($0) }
  }

  /// What the store could not keep was never answered.
  private mutating func keep(
    _ answered: Session.Answered, orGoBackTo before: Session,
    in record: (Review) throws -> MemoryState
  ) throws -> Kept {
    do {
      let state = try record(answered.review)
      return Kept(answered: answered, due: state.due, isAskedAgain: session.asksAgain)
    } catch {
      session = before
      throw error
    }
  }

  /// In how many seconds an item would return after each grade.
  func waits(_ item: StudyItem) throws -> [(grade: Grade, seconds: TimeInterval)] {
    let (state, now) = (try store.state(of: item.id), now())
    return Grade.allCases.map { grade in
      let next = store.scheduler.review(state, id: item.id, grade: grade, at: now)
      return (grade, next.due.timeIntervalSince(now))
    }
  }

  mutating func undo() throws -> Bool {
    guard let review = session.undo(now: now()) else { return false }
    try store.undo(review)
    return true
  }

  /// Counts the last answer as right, where it was typed and meant so; nil where it was not.
  mutating func countAsRight() throws -> Kept? {
    let before = session
    guard let (removed, answered) = session.countAsRight(now: now()) else { return nil }
    return try keep(answered, orGoBackTo: before) { [store] in
      try store.replace(removed, with: $0)
    }
  }

  mutating func skip() { session.skip(now: now()) }

  mutating func hint() -> String { session.hint() ?? "There is no further hint." }

  /// - Parameter id: of the item to flag; nil for the current one.
  mutating func flag(_ id: String? = nil) throws -> String {
    guard let id = id ?? session.current?.item.id else { return "" }
    let isFlagged = !flags.contains(id)
    try store.setFlag(id, isFlagged)
    if isFlagged { flags.insert(id) } else { flags.remove(id) }
    return isFlagged ? "Flagged for later." : "No longer flagged."
  }

  /// `Mistakes (part-1/mistakes.md:14)`
  func source(of item: StudyItem) -> String {
    guard let chapter = catalogue.chapters.first(where: { $0.id == item.chapter }) else {
      return item.chapter.path
    }
    return "\(chapter.title) (\(chapter.path):\(item.line))"
  }
}
