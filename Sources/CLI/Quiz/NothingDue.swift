import Foundation
import SpacedRepetition

/// Nothing is to be asked: when something is again.
struct NothingDue {
  let message: String
  /// When the next item is due.
  let next: Date?

  init(
    _ scope: SessionPlan.Scope, _ entries: [StudyCatalogue.Entry], _ states: [String: MemoryState],
    now: Date
  ) {
    next = entries.compactMap { states[$0.id]?.due }.filter { $0 > now }.min()
    let isNewLeft = entries.contains { states[$0.id] == nil }
    let why =
      switch scope {
      case .dueThenNew where isNewLeft:
        "Nothing is due now, and today's \(SessionPlan.newPerDay) new ones are done."
      case .dueThenNew, .due, .all: "Nothing is due now."
      case .new: "There is nothing here that was never asked."
      case .missed: "There is nothing here that was answered wrongly the last time."
      }
    let when = next.map { " The next is due in \(Wait.words($0.timeIntervalSince(now)))." }
    message = why + (when ?? "")
  }

  var text: String {
    message + "\n  help: --new asks what was never asked, --all asks everything\n"
  }
}
