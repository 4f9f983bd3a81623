import Foundation
import Practice
import StudyGuide

/// Which items a session asks, and in what order.
package struct SessionPlan: Sendable, Equatable {
  package enum Scope: String, Sendable, CaseIterable {
    /// What is due, then new ones up to ``newPerDay``.
    case dueThenNew
    case due, new, all
    /// What was answered wrongly the last time.
    case missed
  }

  /// New items a day where nothing else is asked for.
  package static let newPerDay = 10

  package var scope = Scope.dueThenNew
  /// At most so many; nil for no limit.
  package var count: Int?

  package init(scope: Scope = .dueThenNew, count: Int? = nil) {
    self.scope = scope
    self.count = count
  }

  /// The entries to ask: those due first, the longest due before; then the others, mixed across
  /// chapters by the generator.
  ///
  /// - Parameters:
  ///   - states: what is known of each item by its id.
  ///   - reviews: what was answered so far, earliest first.
  package func entries(
    of entries: [StudyCatalogue.Entry], states: [String: MemoryState], reviews: [Review],
    now: Date, calendar: Calendar, with generator: inout SeededGenerator
  ) -> [StudyCatalogue.Entry] {
    let due = { (entry: StudyCatalogue.Entry) in states[entry.id].map(\.due) }
    let isDue = { (entry: StudyCatalogue.Entry) in due(entry).map { $0 <= now } ?? false }
    let first = entries.filter(isDue).map { (entry: $0, due: due($0) ?? now) }
      .sorted { ($0.due, $0.entry.id) < ($1.due, $1.entry.id) }.map(\.entry)
    let chosen: [StudyCatalogue.Entry]
    switch scope {
    case .dueThenNew:
      let room = max(Self.newPerDay - Self.newToday(reviews, now: now, calendar: calendar), 0)
      let new = entries.filter { states[$0.id] == nil }
      chosen = first + Self.interleaved(new, with: &generator).prefix(room)
    case .due: chosen = first
    case .new: chosen = Self.interleaved(entries.filter { states[$0.id] == nil }, with: &generator)
    case .all:
      chosen = first + Self.interleaved(entries.filter { !isDue($0) }, with: &generator)
    case .missed:
      let last = Dictionary(reviews.map { ($0.id, $0.grade) }) { $1 }
      chosen = Self.interleaved(entries.filter { last[$0.id] == .again }, with: &generator)
    }
    return count.map { Array(chosen.prefix($0)) } ?? chosen
  }

  /// How many items were answered for the first time today.
  package static func newToday(_ reviews: [Review], now: Date, calendar: Calendar) -> Int {
    guard let today = calendar.dateInterval(of: .day, for: now) else { return 0 }
    var seen: Set<String> = []
    let firsts = reviews.filter { seen.insert($0.id).inserted }
    return firsts.count { $0.time >= today.start && $0.time < today.end }
  }

  /// In turn from each chapter, each chapter's own in any order.
  private static func interleaved(
    _ entries: [StudyCatalogue.Entry], with generator: inout SeededGenerator
  ) -> [StudyCatalogue.Entry] {
    let chapters = Dictionary(grouping: entries, by: \.chapter)
    var piles = chapters.sorted { $0.key < $1.key }.map { generator.shuffled($0.value) }
    piles = generator.shuffled(piles)
    var result: [StudyCatalogue.Entry] = []
    result.reserveCapacity(entries.count)
    while !piles.isEmpty {
      for place in piles.indices {
        if let entry = piles[place].popLast() { result.append(entry) }
      }
      piles.removeAll(where: \.isEmpty)
    }
    return result
  }
}
