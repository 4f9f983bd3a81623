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

  /// The items to ask: those due first, the longest due before; then the others, mixed across
  /// chapters by the generator.
  ///
  /// - Parameters:
  ///   - states: what is known of each item by its id.
  ///   - reviews: what was answered so far, earliest first.
  package func items(
    of items: [StudyItem], states: [String: MemoryState], reviews: [Review], now: Date,
    calendar: Calendar, with generator: inout SeededGenerator
  ) -> [StudyItem] {
    let due = items.filter { states[$0.id].map { $0.due <= now } ?? false }
      .sorted { (states[$0.id]?.due ?? now, $0.id) < (states[$1.id]?.due ?? now, $1.id) }
    let new = Self.interleaved(items.filter { states[$0.id] == nil }, with: &generator)
    let chosen: [StudyItem]
    switch scope {
    case .dueThenNew:
      let today = Self.newToday(reviews, now: now, calendar: calendar)
      chosen = due + new.prefix(max(Self.newPerDay - today, 0))
    case .due: chosen = due
    case .new: chosen = new
    case .all: chosen = due + Self.interleaved(items.filter { !due.contains($0) }, with: &generator)
    case .missed:
      let last = Dictionary(reviews.map { ($0.id, $0.grade) }) { $1 }
      chosen = Self.interleaved(items.filter { last[$0.id] == .again }, with: &generator)
    }
    return count.map { Array(chosen.prefix($0)) } ?? chosen
  }

  /// How many items were answered for the first time today.
  private static func newToday(_ reviews: [Review], now: Date, calendar: Calendar) -> Int {
    var seen: Set<String> = []
    let firsts = reviews.filter { seen.insert($0.id).inserted }
    return firsts.count { calendar.isDate($0.time, inSameDayAs: now) }
  }

  /// In turn from each chapter, and never two of one element in a row where that can be helped.
  private static func interleaved(
    _ items: [StudyItem], with generator: inout SeededGenerator
  ) -> [StudyItem] {
    let chapters = Dictionary(grouping: items, by: \.chapter)
    var piles = chapters.keys.sorted { $0.path < $1.path }.map {
      generator.shuffled(chapters[$0] ?? [])
    }
    piles = generator.shuffled(piles)
    var result: [StudyItem] = []
    while !piles.isEmpty {
      for place in piles.indices {
        if let item = piles[place].popLast() { result.append(item) }
      }
      piles.removeAll(where: \.isEmpty)
    }
    return result
  }
}
