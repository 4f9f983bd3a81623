import Foundation
import Practice

/// A round of study, as values: what is asked, what was answered, what is to be undone. It knows
/// neither terminal nor disk; whoever drives it keeps the reviews that it returns.
package struct Session: Sendable {
  package struct Answered: Sendable, Equatable {
    package let presented: Presented
    package let review: Review
    package let marked: Presented.Marked
    /// How many hints it took.
    let hints: Int

    /// Whether it was typed and is wrong, so that its writer may say that the same was meant.
    package var canCountAsRight: Bool { presented.counted(marked) != nil }
  }

  /// Items still to ask, the current one first.
  package private(set) var waiting: [StudyItem]
  package private(set) var answered: [Answered] = []
  package private(set) var current: Presented?
  /// How many hints the current item got.
  package private(set) var hints = 0
  /// Places of options that a hint ruled out.
  package private(set) var ruledOut: Set<Int> = []
  /// For each answer, whether its item was put back to be asked once more.
  private var returns: [Bool] = []
  private var generator: SeededGenerator
  private var shownAt: Date
  /// In milliseconds, also of one that was taken back.
  private var lastAnswer: Int64 = 0

  package init(_ items: [StudyItem], seed: UInt64, now: Date) {
    waiting = items
    generator = SeededGenerator(seed: seed)
    shownAt = now
    present(now)
  }

  package var total: Int { answered.count + waiting.count }

  /// Right answers in a row, up to now.
  package var streak: Int {
    answered.reversed().prefix { $0.marked.isRight }.count
  }

  /// The most right answers in a row.
  package var bestStreak: Int {
    answered.reduce((now: 0, best: 0)) { streak, answer in
      let now = answer.marked.isRight ? streak.now + 1 : 0
      return (now, max(now, streak.best))
    }.best
  }

  /// After how many others an item comes back that was not known.
  private static let distance = 5

  /// Marks an answer and goes on to the next item; nil where the answer does not fit. What was not
  /// known the first time is asked once more in this session.
  package mutating func answer(_ answer: Presented.Answer, now: Date) -> Answered? {
    guard let current, let marked = current.mark(answer) else { return nil }
    let seconds = min(max(now.timeIntervalSince(shownAt), 0), 600)
    let grade = Self.grade(
      answer, marked, kind: current.item.kind, hints: hints, seconds: seconds)
    let review = Review(
      id: current.item.id, time: timeOfAnswer(now), grade: grade,
      seconds: (seconds * 10).rounded() / 10)
    let result = Answered(presented: current, review: review, marked: marked, hints: hints)
    answered.append(result)
    waiting.removeFirst()
    let isFirst = !answered.dropLast().contains { $0.review.id == review.id }
    returns.append(grade == .again && isFirst)
    if grade == .again, isFirst {
      waiting.insert(current.item, at: min(Self.distance, waiting.count))
    }
    present(now)
    return result
  }

  /// Puts the current item behind all others.
  package mutating func skip(now: Date) {
    guard !waiting.isEmpty else { return }
    waiting.append(waiting.removeFirst())
    present(now)
  }

  /// Takes back the last answer and asks it again; returns the review to be removed.
  package mutating func undo(now: Date) -> Review? {
    guard let last = answered.popLast() else { return nil }
    let item = last.presented.item
    if returns.popLast() == true, let place = waiting.lastIndex(of: item) {
      waiting.remove(at: place)
    }
    waiting.insert(item, at: 0)
    present(now)
    return last.review
  }

  /// No two answers have one time, however fast a program gives them: that is their name.
  private mutating func timeOfAnswer(_ now: Date) -> Date {
    lastAnswer = max(now.milliseconds, lastAnswer + 1)
    return Date(milliseconds: lastAnswer)
  }

  /// Counts the last answer as right, whose writer meant the same in other words; nil where it was
  /// not typed, or right already.
  ///
  /// - Returns: the review to be removed, and the answer with the one in its place.
  package mutating func countAsRight(now: Date) -> (removed: Review, answered: Answered)? {
    guard let last = answered.last, let marked = last.presented.counted(last.marked) else {
      return nil
    }
    if returns.popLast() == true, let place = waiting.lastIndex(of: last.presented.item) {
      waiting.remove(at: place)
      if place == 0 { present(now) }
    }
    returns.append(false)
    let grade = Self.grade(
      .text(""), marked, kind: .cloze, hints: last.hints, seconds: last.review.seconds ?? 0)
    let review = Review(
      id: last.review.id, time: timeOfAnswer(now), grade: grade,
      seconds: last.review.seconds)
    let counted = Answered(
      presented: last.presented, review: review, marked: marked, hints: last.hints)
    answered[answered.count - 1] = counted
    return (last.review, counted)
  }

  /// Gives something away and says what; nil where there is no more to give.
  package mutating func hint() -> String? {
    guard let current else { return nil }
    switch current.item.form {
    case .card: return nil
    case .choice, .multiple, .boolean:
      let wrong = current.options.indices.filter {
        !current.options[$0].isCorrect && !ruledOut.contains($0)
      }
      guard current.options.count - ruledOut.count > 2, !wrong.isEmpty else { return nil }
      let place = wrong[generator.number(below: wrong.count)]
      ruledOut.insert(place)
      hints += 1
      return "Option \(place + 1) is ruled out."
    case .cloze(let accepted):
      let shortest = accepted.min { $0.count < $1.count } ?? ""
      guard hints + 1 < shortest.count else { return nil }
      hints += 1
      return "It begins with “\(shortest.prefix(hints))…”"
    case .order(_, let answer):
      guard hints < answer.count - 2 else { return nil }
      hints += 1
      return "Number \(hints) is “\(answer[hints - 1])”."
    case .match(let pairs):
      guard hints < pairs.count - 2 else { return nil }
      hints += 1
      return "“\(pairs[hints - 1].text)” belongs to “\(pairs[hints - 1].match)”."
    }
  }

  /// Wrong: again. Right: good. Right after a hint or slowly: hard. A card is rated by the learner.
  /// The same rule as in the site's `marking.js`.
  static func grade(
    _ answer: Presented.Answer, _ marked: Presented.Marked, kind: StudyItem.Kind, hints: Int,
    seconds: TimeInterval
  ) -> Grade {
    if case .rating(let grade) = answer { return grade }
    guard marked.isRight else { return .again }
    return hints > 0 || seconds > slow(kind) ? .hard : .good
  }

  /// Seconds after which a right answer counts as hard.
  static func slow(_ kind: StudyItem.Kind) -> TimeInterval {
    switch kind {
    case .boolean: 45
    case .choice, .cloze: 60
    case .multiple: 90
    case .order, .match: 120
    case .card: .infinity
    }
  }

  /// Whether the answer before the current item put its item back, to be asked once more.
  package var asksAgain: Bool { returns.last ?? false }

  private mutating func present(_ now: Date) {
    (hints, ruledOut, shownAt) = (0, [], now)
    current = waiting.first.map { Presented($0, with: &generator) }
  }
}
