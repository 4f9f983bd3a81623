import Practice
import SpacedRepetition
import StudyGuide

/// What `check --progress` prints: which histories would follow a changed id.
struct MovesTable {
  let text: String

  init(_ store: ReviewStore, of guide: Guide) throws {
    let reviews = try store.reviews()
    let rows = try store.moves(to: ElementTraces.of(guide, Deck(guide))).map { move in
      let answers = reviews.count { $0.id.hasPrefix(move.old + "/") }
      return "  \(move.old)\n    → \(move.new), \(Int(100 * move.likeness)) % alike, "
        + Words.count(answers, "answer") + "\n"
    }
    text = rows.isEmpty ? "no history would move\n" : "history would move:\n" + rows.joined()
  }
}
