import Foundation

/// What is known about the memory of one card after its last review.
package struct MemoryState: Sendable, Equatable {
  package enum Phase: String, Sendable, CaseIterable {
    /// Asked again within minutes, until it sits.
    case learning
    /// Asked again after days.
    case review
    /// Forgotten, and asked again within minutes.
    case relearning
  }

  /// Days until the chance to remember has fallen to 90 %.
  package var stability: Double
  /// From 1 (easy) to 10 (hard).
  package var difficulty: Double
  package var phase: Phase
  /// Which of the learning or relearning steps the card is at; 0 in review.
  package var step: Int
  package var lastReview: Date
  package var due: Date
  package var reviews: Int
  /// How often it was forgotten once it had been in review.
  package var lapses: Int

  package init(
    stability: Double, difficulty: Double, phase: Phase, step: Int, lastReview: Date, due: Date,
    reviews: Int, lapses: Int
  ) {
    self.stability = stability
    self.difficulty = difficulty
    self.phase = phase
    self.step = step
    self.lastReview = lastReview
    self.due = due
    self.reviews = reviews
    self.lapses = lapses
  }
}
