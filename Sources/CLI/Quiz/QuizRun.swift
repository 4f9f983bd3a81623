import Foundation
import Practice
import SpacedRepetition
import StudyGuide

/// A session with what keeps it: every answer is in the store before anybody hears of it.
struct QuizRun {
  private(set) var session: Session
  let store: ReviewStore
  let guide: Guide
  let now: @Sendable () -> Date
  /// When the session ends, however much is left; nil for no end.
  let deadline: Date?
  /// What was left to undo at the start of the run is not undone.
  private(set) var flags: Set<String>

  init(
    _ items: [StudyItem], store: ReviewStore, guide: Guide, seed: UInt64, minutes: Int?,
    now: @escaping @Sendable () -> Date
  ) throws {
    session = Session(items, seed: seed, now: now())
    self.store = store
    self.guide = guide
    self.now = now
    deadline = minutes.map { now().addingTimeInterval(Double($0) * 60) }
    flags = try store.flags()
  }

  /// What is asked now; nil at the end.
  var current: Presented? {
    if let deadline, now() >= deadline { return nil }
    return session.current
  }

  mutating func answer(_ answer: Presented.Answer) throws -> Session.Answered? {
    let before = session
    guard let answered = session.answer(answer, now: now()) else { return nil }
    do {
      try store.record(answered.review)
    } catch {
      session = before
      throw error
    }
    return answered
  }

  mutating func undo() throws -> Bool {
    guard let review = session.undo(now: now()) else { return false }
    try store.remove(review)
    return true
  }

  mutating func skip() { session.skip(now: now()) }

  mutating func hint() -> String { session.hint() ?? "There is no further hint." }

  mutating func flag() throws -> String {
    guard let id = session.current?.item.id else { return "" }
    let isFlagged = !flags.contains(id)
    try store.setFlag(id, isFlagged)
    if isFlagged { flags.insert(id) } else { flags.remove(id) }
    return isFlagged ? "Flagged for later." : "No longer flagged."
  }

  /// `Content/mistakes.md:14`, or the chapter's title where the file is not known.
  func source(of item: StudyItem) -> String {
    guard let chapter = guide.chapters.first(where: { $0.id == item.chapter }) else {
      return item.chapter.path
    }
    let line =
      switch item {
      case .question(let question): question.line
      case .card(let card): card.line
      }
    return "\(chapter.title) (\(chapter.path):\(line))"
  }
}
