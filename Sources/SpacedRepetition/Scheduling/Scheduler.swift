import Foundation

/// When a card comes back: FSRS-6 with learning steps, after the reference implementation (py-fsrs).
///
///     let state = Scheduler().review(nil, id: "part-1/pair/scale/judge", grade: .good, at: now)
package struct Scheduler: Sendable, Equatable {
  package let retention: Retention
  /// Seconds between the repetitions of a new card, before it is asked after days.
  package let learningSteps: [TimeInterval]
  /// The same for a card that was forgotten.
  package let relearningSteps: [TimeInterval]
  /// The longest interval in days.
  package let maximumInterval: Int
  /// Whether intervals of days are spread by card and repetition.
  package let isFuzzed: Bool

  private let forgetting = Forgetting.fsrs6

  package init(
    retention: Retention = .standard, learningSteps: [TimeInterval] = [60, 600],
    relearningSteps: [TimeInterval] = [600], maximumInterval: Int = 36_500, isFuzzed: Bool = true
  ) {
    self.retention = retention
    self.learningSteps = learningSteps
    self.relearningSteps = relearningSteps
    self.maximumInterval = maximumInterval
    self.isFuzzed = isFuzzed
  }

  /// The memory after a review.
  ///
  /// - Parameter state: the memory before it; nil for a card that was never asked.
  package func review(
    _ state: MemoryState?, id: String, grade: Grade, at time: Date
  ) -> MemoryState {
    var next = state.map { remembered($0, grade: grade, at: time) } ?? first(grade, at: time)
    next.reviews += 1
    next.lastReview = time
    let wait = self.wait(for: &next, grade: grade)
    let seconds = wait ?? TimeInterval(days(for: next, id: id)) * Self.day
    if wait == nil { (next.phase, next.step) = (.review, 0) }
    next.due = time.addingTimeInterval(seconds)
    return next
  }

  /// The chance that the card is remembered at a time.
  package func retrievability(of state: MemoryState, at time: Date) -> Double {
    forgetting.retrievability(
      stability: state.stability, days: Self.days(from: state.lastReview, to: time))
  }

  /// The reviews of one card, earliest first, played again from the start.
  package func replay(_ reviews: [(grade: Grade, time: Date)], id: String) -> MemoryState? {
    reviews.reduce(nil) { review($0, id: id, grade: $1.grade, at: $1.time) }
  }

  private static let day: TimeInterval = 86_400

  /// Whole days of 24 hours, counted in milliseconds as they are stored.
  private static func days(from start: Date, to end: Date) -> Int {
    max(Int((end.timeIntervalSince(start) * 1000).rounded()) / 86_400_000, 0)
  }

  private func first(_ grade: Grade, at time: Date) -> MemoryState {
    MemoryState(
      stability: forgetting.initialStability(grade),
      difficulty: forgetting.initialDifficulty(grade), phase: .learning, step: 0,
      lastReview: time, due: time, reviews: 0, lapses: 0)
  }

  private func remembered(_ state: MemoryState, grade: Grade, at time: Date) -> MemoryState {
    var next = state
    next.stability =
      Self.days(from: state.lastReview, to: time) < 1
      ? forgetting.stability(state.stability, sameDayAs: grade)
      : forgetting.stability(
        state.stability, difficulty: state.difficulty,
        retrievability: retrievability(of: state, at: time), after: grade)
    next.difficulty = forgetting.difficulty(state.difficulty, after: grade)
    return next
  }

  /// Seconds to the next step of learning; nil where the card goes on by days.
  private func wait(for state: inout MemoryState, grade: Grade) -> TimeInterval? {
    switch state.phase {
    case .learning:
      return Self.wait(in: learningSteps, step: &state.step, grade: grade)
    case .relearning:
      return Self.wait(in: relearningSteps, step: &state.step, grade: grade)
    case .review:
      guard grade == .again else { return nil }
      state.lapses += 1
      guard let first = relearningSteps.first else { return nil }
      (state.phase, state.step) = (.relearning, 0)
      return first
    }
  }

  private static func wait(
    in steps: [TimeInterval], step: inout Int, grade: Grade
  ) -> TimeInterval? {
    guard let first = steps.first, step < steps.count || grade == .again else { return nil }
    switch grade {
    case .again:
      step = 0
      return first
    case .hard:
      guard step == 0 else { return steps[step] }
      return steps.count == 1 ? first * 1.5 : (first + steps[1]) / 2
    case .good:
      guard step + 1 < steps.count else { return nil }
      step += 1
      return steps[step]
    case .easy: return nil
    }
  }

  private func days(for state: MemoryState, id: String) -> Int {
    let days = forgetting.interval(
      stability: state.stability, retention: retention, maximum: maximumInterval)
    guard isFuzzed else { return days }
    return Fuzz.days(
      days, fraction: Fuzz.fraction(id: id, review: state.reviews), maximum: maximumInterval)
  }
}
