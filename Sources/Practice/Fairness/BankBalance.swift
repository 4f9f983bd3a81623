import StudyGuide

/// The questions of a bank without those that lift a guesser above chance. Where an author answers
/// Yes ten times in twelve, or makes each strong answer the longest, knowing that must not pass for
/// knowledge.
struct BankBalance: Sendable {
  let kept: [Question]
  let dropped: [LeftOut]

  /// - Parameter sheets: what guessers see of each question.
  init(_ questions: [Question], _ sheets: [AnswerSheet?]) {
    var gifts = Gifts(in: questions, AnswerSheets(sheets))
    // Dropping for one guesser may lift another a little, hence further looks.
    for _ in 0..<8 { guard gifts.drop() else { break } }
    dropped = gifts.gone.map { LeftOut(id: questions[$0].id, reason: .helpsGuesser) }
    let gone = Set(gifts.gone)
    kept = questions.indices.filter { !gone.contains($0) }.map { questions[$0] }
  }
}

/// What has to go for no guesser to be above chance, the author's own questions excepted.
private struct Gifts {
  /// Places in the bank, those of each look in reading order.
  private(set) var gone: [Int] = []
  private let questions: [Question]
  private var sheets: AnswerSheets
  /// What is known of each question once something has to go.
  private var traits: [Trait] = []

  private struct Trait {
    /// The places of all questions about its element.
    let mates: Range<Int>
    /// A bit for its kind; none once it is gone.
    var kind: UInt8
    /// Its place in an order of their own, so that no chapter loses all.
    let order: UInt64
  }

  init(in questions: [Question], _ sheets: AnswerSheets) {
    self.questions = questions
    self.sheets = sheets
  }

  /// Drops for one guesser after the other; whether there was anything to drop.
  mutating func drop() -> Bool {
    let start = gone.count
    for guesser in Guessers.all.indices where !isFair(guesser) {
      if traits.isEmpty { traits = Self.traits(of: questions) }
      drop(for: guesser)
    }
    gone[start...].sort()
    if gone.count > start { sheets.count() }
    return gone.count > start
  }

  private mutating func drop(for guesser: Int) {
    let hits = questions.indices.filter {
      !questions[$0].isWritten && sheets.marks[$0]?.isRight(guesser) ?? false
    }.map { (place: $0, order: traits[$0].order) }
      .sorted { ($0.order, $0.place) < ($1.order, $1.place) }.map(\.place)
    // A large bank is looked at again after every so many, since one question hardly moves it.
    let stride = max(1, sheets.outcomes[guesser].count / 250)
    var removed = 0
    // Those first whose element is still asked about in two ways without them, last those that are
    // the only question about it.
    for kinds in [2, 1, 0] {
      for hit in hits where traits[hit].kind != 0 && kindsLeft(without: hit) >= kinds {
        if removed.isMultiple(of: stride), isFair(guesser) { return }
        removed += 1
        gone.append(hit)
        traits[hit].kind = 0
        sheets.remove(hit)
      }
    }
  }

  /// How many kinds of question the element of one keeps without it.
  private func kindsLeft(without gift: Int) -> Int {
    traits[gift].mates.reduce(UInt8(0)) { $1 == gift ? $0 : $0 | traits[$1].kind }.nonzeroBitCount
  }

  private func isFair(_ guesser: Int) -> Bool {
    FairnessReport.row("", sheets.outcomes[guesser], among: Guessers.all.count).isFair
  }

  /// The questions about an element stand together.
  private static func traits(of questions: [Question]) -> [Trait] {
    var traits: [Trait] = []
    traits.reserveCapacity(questions.count)
    while let first = questions.dropFirst(traits.count).first {
      let mates = questions.dropFirst(traits.count).prefix { $0.element == first.element }
      traits += mates.map { question in
        let kind = Question.Kind.allCases.firstIndex(of: question.kind) ?? 0
        return Trait(
          mates: mates.indices, kind: 1 << kind,
          order: StableHash.of(question.id.description))
      }
    }
    return traits
  }
}
