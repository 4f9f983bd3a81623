import Foundation
import SpacedRepetition

/// The end of a session: the score, what was missed, when things come back, and how much stays.
struct SessionSummary {
  let text: String

  /// - Parameter entries: all that could have been asked.
  init(_ run: QuizRun, _ entries: [StudyCatalogue.Entry]) throws {
    let answered = run.session.answered
    guard !answered.isEmpty else {
      text = "\nNothing answered; everything is as it was.\n"
      return
    }
    let ids = Set(entries.map(\.id))
    let states = try run.store.states().filter { ids.contains($0.key) }
    let right = answered.count { $0.marked.isRight }
    let missed = Self.missed(run, states)
    text =
      "\n\(right) of \(answered.count) right (\(100 * right / answered.count) %)."
      + (run.session.bestStreak > 2 ? " \(run.session.bestStreak) in a row.\n" : "\n")
      + (run.session.waiting.isEmpty
        ? "" : "Left for another time: \(run.session.waiting.count).\n")
      + (missed.isEmpty ? "" : "\nMissed:\n" + missed)
      + Forecast(states, now: run.now()).text + "\n"
      + RetentionLine(
        try run.store.reviews(), wished: run.store.scheduler.retention, now: run.now()
      ).text
  }

  private static func missed(_ run: QuizRun, _ states: [String: MemoryState]) -> String {
    var seen: Set<String> = []
    let missed = run.session.answered.filter {
      !$0.marked.isRight && seen.insert($0.review.id).inserted
    }
    return missed.map { item in
      let prompt = item.presented.item.prompt.split(separator: "\n").joined(separator: " ")
      let due = states[item.review.id].map { Wait.words($0.due.timeIntervalSince(run.now())) }
      let right = ItemText(presented: item.presented).rightTexts(item.marked)
      return "  \(prompt)\n" + right.map { "    Right: \($0)\n" }.joined()
        + "    Comes back in \(due ?? "a minute").\n"
    }.joined(separator: "\n")
  }
}

/// How much stays, and what was wished for.
struct RetentionLine {
  static let days = 30

  let text: String

  init(_ reviews: [Review], wished: Retention, now: Date, calendar: Calendar = .current) {
    let recall = Self.recall(reviews, now: now, calendar: calendar)
    let wish = Int((wished.value * 100).rounded())
    text =
      if let percent = recall.percent {
        "Retention: \(percent) % of \(Words.count(recall.answers, "answer")) to what came back "
          + "in the last \(Self.days) days; wished for: \(wish) %.\n"
      } else {
        "Retention: nothing came back yet on a later day; wished for: \(wish) %.\n"
      }
  }

  static func recall(_ reviews: [Review], now: Date, calendar: Calendar) -> Recall {
    let start = now.addingTimeInterval(-Double(days) * 86_400)
    return Recall(reviews, since: start, calendar: calendar)
  }
}
