import Markdown
import StudyGuide

/// Turns the proposals of one chapter into questions: draws several ways to ask each, refuses the
/// unfair ones, and takes the one that helps no guesser.
struct Composer: Sendable {
  private let seed: UInt64
  private(set) var composed = ComposedChapter()
  private var ledger = Ledger()
  /// How often each text has been a distractor.
  private var uses: [UInt64: Int] = [:]
  /// How often each text has been an option.
  private var appearances: [UInt64: Int] = [:]

  init(seed: UInt64) {
    self.seed = seed
  }

  /// How many ways to ask a question are compared at most, and at least, where one of them sets the
  /// guessers back. Where none is fair, three times as many are tried.
  private static var tries: ClosedRange<Int> { 3...8 }

  /// - Parameter proposals: what is to be asked about `element`.
  mutating func add(_ proposals: [Proposal], for element: Element) {
    let name = StableHash.ofSlots(of: element.id)
    var slots: [String: Int] = [:]
    for proposal in proposals {
      slots[proposal.slot, default: 0] += 1
      // `C` and `C++` have one slug.
      let number = slots[proposal.slot] ?? 1
      let slot = number == 1 ? proposal.slot : "\(proposal.slot)-\(number)"
      let id = QuestionID(element: element.id, slot: slot)
      let hash = StableHash.of(name, then: slot.utf8)
      var generator = SeededGenerator(seed: seed, splitForHash: hash)
      switch fairest(of: proposal, with: &generator) {
      case .failure(let refusal):
        composed.leftOut.append(LeftOut(id: id, reason: refusal.reason))
      case .success(let finished):
        let sheet = finished.sight.map(AnswerSheet.init)
        let question = finished.question(id, of: element)
        record(finished, sheet)
        composed.questions.append(question)
        composed.entries.append(BankEntry(question, hash: hash, element: name, sheet: sheet))
      }
    }
  }

  private mutating func record(_ finished: Finished, _ sheet: AnswerSheet?) {
    ledger.record(sheet?.marks)
    for hash in finished.distractors { uses[hash, default: 0] += 1 }
    for hash in sheet?.options ?? [] { appearances[hash, default: 0] += 1 }
  }

  /// The way to ask that helps guessers least.
  private func fairest(
    of proposal: Proposal, with generator: inout SeededGenerator
  ) -> Result<Finished, Refusal> {
    let (fairest, reason) = fairest(of: proposal.alternatives, with: &generator)
    if let fairest { return .success(fairest) }
    let (next, nextReason) = self.fairest(of: proposal.fallbacks(), with: &generator)
    if let next { return .success(next) }
    return .failure(Refusal(reason: nextReason ?? reason ?? .fewDistractors))
  }

  /// - Returns: nil where all are refused, and why the last one was.
  private func fairest(
    of drafts: [Draft], with generator: inout SeededGenerator
  ) -> (Finished?, LeftOut.Reason?) {
    guard !drafts.isEmpty else { return (nil, nil) }
    var prepared = drafts.map { PreparedDraft($0, uses: uses, appearances: appearances) }
    var best: Finished?
    var bestCost = 0.0
    var reason: LeftOut.Reason?
    // So that of equals none is always the first.
    let offset = generator.number(below: drafts.count)
    for turn in 0..<max(3 * Self.tries.upperBound, drafts.count) {
      if best != nil, turn >= Self.tries.upperBound { break }
      if best != nil, turn >= Self.tries.lowerBound, bestCost < 0 { break }
      switch prepared[(turn + offset) % drafts.count].finish(with: &generator) {
      case .failure(let refusal): reason = refusal.reason
      case .success(let finished):
        let cost = ledger.cost(finished.sight?.marks)
        if best == nil || cost < bestCost - 1e-9 { (best, bestCost) = (finished, cost) }
      }
    }
    return (best, reason)
  }
}

/// What became of one chapter's proposals.
struct ComposedChapter: Sendable {
  var questions: [Question] = []
  /// The same questions as the balance of the bank sees them.
  var entries: [BankEntry] = []
  var leftOut: [LeftOut] = []

  /// The same without room to grow, which all chapters together would keep.
  var packed: ComposedChapter {
    ComposedChapter(
      questions: questions.map(\.self), entries: entries.map(\.self), leftOut: leftOut.map(\.self))
  }
}
