import StudyGuide

extension PracticeSet {
  /// Without the questions that lift a guesser above chance. Where an author answers Yes ten times
  /// in twelve, or makes each strong answer the longest, knowing that must not pass for knowledge.
  func withoutGifts() -> PracticeSet {
    var kept = questions
    var dropped: [LeftOut] = []
    // Dropping for one guesser may lift another a little, hence a second and third look.
    for _ in 0..<3 {
      let gifts = Self.gifts(in: kept)
      guard !gifts.isEmpty else { break }
      dropped += kept.filter { gifts.contains($0.id) }
        .map { LeftOut(id: $0.id, reason: .helpsGuesser) }
      kept.removeAll { gifts.contains($0.id) }
    }
    return PracticeSet(questions: kept, leftOut: leftOut + dropped)
  }

  /// What has to go for no guesser to be above chance, the author's own questions excepted.
  private static func gifts(in questions: [Question]) -> Set<QuestionID> {
    let answers = GuessedAnswers(questions)
    var gone: Set<QuestionID> = []
    var remaining = Dictionary(grouping: questions, by: \.element)
    let written = Set(questions.filter(\.isWritten).map(\.id))
    for guesser in Guessers.all {
      var outcome = answers.outcome(of: guesser, without: gone)
      guard !isFair(outcome) else { continue }
      // In an order of their own, so that no chapter loses all; those first whose element is still
      // asked about in two ways without them, last those that are the only question about it.
      let hits = answers.hits(of: guesser).filter { !gone.contains($0) && !written.contains($0) }
        .map { (id: $0, order: StableHash.of($0.description)) }
        .sorted { $0.order < $1.order }.map(\.id)
      // A large bank is looked at again after every so many, since one question hardly moves it.
      let stride = max(1, outcome.chances.count / 250)
      var (removed, isDone) = (0, false)
      for kept in [2, 1, 0] {
        for hit in hits
        where !gone.contains(hit) && kindsLeft(remaining[hit.element], without: hit) >= kept {
          if removed.isMultiple(of: stride) {
            isDone = isDone || isFair(outcome)
          }
          guard !isDone else { break }
          removed += 1
          gone.insert(hit)
          remaining[hit.element]?.removeAll { $0.id == hit }
          outcome.removeHit(chance: answers.chance(of: hit))
        }
      }
    }
    return gone
  }

  /// How many kinds of question an element keeps.
  private static func kindsLeft(_ questions: [Question]?, without gone: QuestionID) -> Int {
    Set((questions ?? []).filter { $0.id != gone }.map(\.kind)).count
  }

  private static func isFair(_ outcome: Outcome) -> Bool {
    FairnessReport.row("", outcome, among: Guessers.all.count).isFair
  }
}
