import StudyGuide

/// Finds the questions of a bank that lift a guesser above chance. Where an author answers
/// Yes ten times in twelve, or makes each strong answer the longest, knowing that must not pass for
/// knowledge.
enum BankBalance {
  /// What has to go, as places in the bank, those of each look in reading order.
  ///
  /// - Parameter bank: the questions in reading order.
  static func gifts(in bank: [BankEntry]) -> [Int] {
    var gifts = Gifts(in: bank)
    // Dropping for one guesser may lift another a little, hence further looks.
    for _ in 0..<8 { guard gifts.drop() else { break } }
    return gifts.gone
  }
}

/// A question as the balance of the bank sees it.
struct BankEntry: Sendable {
  let sheet: AnswerSheet?
  let isWritten: Bool
  /// The same for all questions about an element.
  fileprivate let element: UInt64
  /// A bit for its kind; none once it is gone.
  fileprivate var kind: UInt8
  /// Its place in an order of their own, so that no chapter loses all.
  fileprivate let order: UInt64

  /// - Parameters:
  ///   - hash: the ``StableHash`` of its id.
  ///   - element: any number that all questions about its element have, and none beside them.
  init(_ question: Question, hash: UInt64, element: UInt64, sheet: AnswerSheet?) {
    self.sheet = sheet
    isWritten = question.isWritten
    self.element = element
    kind = 1 << (Question.Kind.allCases.firstIndex(of: question.kind) ?? 0)
    order = hash
  }
}

/// What has to go for no guesser to be above chance, the author's own questions excepted.
private struct Gifts {
  private(set) var gone: [Int] = []
  private var bank: [BankEntry]
  private var sheets: AnswerSheets

  init(in bank: [BankEntry]) {
    self.bank = bank
    sheets = AnswerSheets(bank.lazy.map(\.sheet))
  }

  /// Drops for one guesser after the other; whether there was anything to drop.
  mutating func drop() -> Bool {
    let start = gone.count
    for guesser in Guessers.all.indices where !isFair(guesser) { drop(for: guesser) }
    gone[start...].sort()
    if gone.count > start { sheets.count() }
    return gone.count > start
  }

  private mutating func drop(for guesser: Int) {
    let hits = bank.indices.filter {
      !bank[$0].isWritten && sheets.marks[$0]?.isRight(guesser) ?? false
    }.map { (place: $0, order: bank[$0].order) }
      .sorted { ($0.order, $0.place) < ($1.order, $1.place) }.map(\.place)
    // A large bank is looked at again after every so many, since one question hardly moves it.
    let stride = max(1, sheets.outcomes[guesser].count / 250)
    var removed = 0
    // Those first whose element is still asked about in two ways without them, last those that are
    // the only question about it.
    for kinds in [2, 1, 0] {
      for hit in hits where bank[hit].kind != 0 && kindsLeft(without: hit) >= kinds {
        if removed.isMultiple(of: stride), isFair(guesser) { return }
        removed += 1
        gone.append(hit)
        bank[hit].kind = 0
        sheets.remove(hit)
      }
    }
  }

  /// How many kinds of question the element of one keeps without it. The questions about an element
  /// stand together.
  private func kindsLeft(without gift: Int) -> Int {
    let element = bank[gift].element
    var kinds: UInt8 = 0
    for entry in bank[..<gift].reversed() {
      guard entry.element == element else { break }
      kinds |= entry.kind
    }
    for entry in bank[(gift + 1)...] {
      guard entry.element == element else { break }
      kinds |= entry.kind
    }
    return kinds.nonzeroBitCount
  }

  private func isFair(_ guesser: Int) -> Bool {
    FairnessReport.row("", sheets.outcomes[guesser], among: Guessers.all.count).isFair
  }
}
