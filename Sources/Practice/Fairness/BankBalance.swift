import StudyGuide

/// The questions of a bank without those that lift a guesser above chance. Where an author answers
/// Yes ten times in twelve, or makes each strong answer the longest, knowing that must not pass for
/// knowledge.
struct BankBalance: Sendable {
  private(set) var kept: [Question]
  private(set) var dropped: [LeftOut] = []
  private var sheets: [AnswerSheet?]

  /// - Parameter sheets: what guessers see of each question.
  init(_ questions: [Question], _ sheets: [AnswerSheet?]) {
    kept = questions
    self.sheets = sheets
    // Dropping for one guesser may lift another a little, hence further looks.
    for _ in 0..<8 {
      let gifts = Gifts(in: kept, AnswerSheets(self.sheets)).gone
      guard !gifts.isEmpty else { break }
      dropped += gifts.sorted().map { LeftOut(id: kept[$0].id, reason: .helpsGuesser) }
      let places = kept.indices.filter { !gifts.contains($0) }
      kept = places.map { kept[$0] }
      self.sheets = places.map { self.sheets[$0] }
    }
  }
}

/// What has to go for no guesser to be above chance, the author's own questions excepted.
private struct Gifts {
  /// Places in the bank.
  private(set) var gone: Set<Int> = []
  private let questions: [Question]
  /// The places of each element's questions that are left.
  private var remaining: [ElementID: [Int]] = [:]

  init(in questions: [Question], _ sheets: AnswerSheets) {
    self.questions = questions
    for guesser in Guessers.all.indices {
      var outcome = sheets.outcome(of: guesser, without: gone)
      guard !Self.isFair(outcome) else { continue }
      if remaining.isEmpty {
        remaining = Dictionary(grouping: questions.indices) { questions[$0].element }
      }
      drop(for: guesser, sheets, &outcome)
    }
  }

  private mutating func drop(for guesser: Int, _ sheets: AnswerSheets, _ outcome: inout Outcome) {
    // In an order of their own, so that no chapter loses all; those first whose element is still
    // asked about in two ways without them, last those that are the only question about it.
    let hits = questions.indices.filter {
      !gone.contains($0) && !questions[$0].isWritten && sheets.marks[$0]?.isRight(guesser) ?? false
    }.map { (place: $0, order: StableHash.of(questions[$0].id.description)) }
      .sorted { ($0.order, $0.place) < ($1.order, $1.place) }.map(\.place)
    // A large bank is looked at again after every so many, since one question hardly moves it.
    let stride = max(1, outcome.chances.count / 250)
    var removed = 0
    for kinds in [2, 1, 0] {
      for hit in hits where !gone.contains(hit) && kindsLeft(without: hit) >= kinds {
        if removed.isMultiple(of: stride), Self.isFair(outcome) { return }
        removed += 1
        gone.insert(hit)
        remaining[questions[hit].element]?.removeAll { $0 == hit }
        outcome.removeHit(chance: sheets.marks[hit]?.chance ?? 1)
      }
    }
  }

  /// How many kinds of question the element of one keeps without it.
  private func kindsLeft(without gift: Int) -> Int {
    let others = (remaining[questions[gift].element] ?? []).filter { $0 != gift }
    return Set(others.map { questions[$0].kind }).count
  }

  private static func isFair(_ outcome: Outcome) -> Bool {
    FairnessReport.row("", outcome, among: Guessers.all.count).isFair
  }
}
