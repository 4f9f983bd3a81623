import Markdown
import StudyGuide

/// Turns the proposals of one chapter into questions: draws several ways to ask each, refuses the
/// unfair ones, and takes the one that helps no guesser.
struct Composer: Sendable {
  let seed: UInt64
  private(set) var questions: [Question] = []
  /// What guessers see of each question.
  private(set) var sheets: [AnswerSheet?] = []
  private(set) var leftOut: [LeftOut] = []
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

  mutating func add(_ proposal: Proposal, for element: Element) {
    let id = QuestionID(element: element.id, slot: proposal.slot)
    var generator = SeededGenerator(seed: seed, splitFor: id.description)
    var reason = LeftOut.Reason.fewDistractors
    for drafts in [proposal.alternatives, proposal.fallbacks] where !drafts.isEmpty {
      var prepared = drafts.map(Prepared.init)
      var best: (finished: Finished, cost: Double)?
      // So that of equals none is always the first.
      let offset = generator.number(below: drafts.count)
      for turn in 0..<max(3 * Self.tries.upperBound, drafts.count) {
        if best != nil, turn >= Self.tries.upperBound { break }
        if let best, turn >= Self.tries.lowerBound, best.cost < 0 { break }
        let place = (turn + offset) % drafts.count
        switch finish(&prepared[place], with: &generator) {
        case .failure(let refusal): reason = refusal.reason
        case .success(let finished):
          let cost = ledger.cost(finished.sheet?.marks)
          if best.map({ cost < $0.cost - 1e-9 }) ?? true { best = (finished, cost) }
        }
      }
      guard let best else { continue }
      let sheet = best.finished.sheet
      ledger.record(sheet?.marks)
      for hash in best.finished.distractors { uses[hash, default: 0] += 1 }
      for hash in sheet?.options ?? [] { appearances[hash, default: 0] += 1 }
      questions.append(best.finished.question(id, of: element))
      sheets.append(sheet)
      return
    }
    leftOut.append(LeftOut(id: id, reason: reason))
  }

  private struct Refusal: Error {
    let reason: LeftOut.Reason
  }

  private func finish(
    _ prepared: inout Prepared, with generator: inout SeededGenerator
  ) -> Result<Finished, Refusal> {
    let draft = prepared.draft
    if let objection = draft.objection { return .failure(Refusal(reason: objection)) }
    let ask = generator.number(below: draft.asks.count)
    switch draft.body {
    case .choice(let key, let pool, let isClosed):
      return choice(
        draft, prepared.stem(ask), key: key, pool: pool, isClosed: isClosed, ask: ask,
        with: &generator)
    case .boolean(let words, let right, let rationales):
      let options = words.indices.map {
        Question.Option(text: words[$0], isCorrect: $0 == right, rationale: rationales[$0])
      }
      let sheet = Sheet(kind: .boolean, stem: WordBag(""), options: prepared.phrases(of: words))
      return .success(
        Finished(
          draft: draft, ask: ask, answers: .ready(.boolean(options)),
          sheet: AnswerSheet(sheet, key: right, chance: 0.5), keepsOrder: true))
    case .cloze(let accepted):
      return .success(Self.plain(draft, ask: ask, form: .cloze(accepted: accepted)))
    case .order(let answer):
      guard answer.count > 2, Set(answer).count == answer.count else {
        return .failure(Refusal(reason: .fewDistractors))
      }
      var shown = generator.shuffled(answer)
      if shown == answer { shown.append(shown.removeFirst()) }
      return .success(
        Finished(
          draft: draft, ask: ask, answers: .ready(.order(shown: shown, answer: answer)),
          sheet: AnswerSheet(shown: shown, answer: answer)))
    case .match(let pairs):
      return .success(Self.plain(draft, ask: ask, form: .match(pairs)))
    case .written(let options, let isMultiple):
      let phrases = prepared.phrases(of: options.map(\.text))
      return .success(
        Self.written(draft, options, phrases, isMultiple: isMultiple, with: &generator))
    }
  }

  private static func plain(_ draft: Draft, ask: Int, form: Question.Form) -> Finished {
    Finished(draft: draft, ask: ask, answers: .ready(form))
  }

  /// The author's options in a drawn order; every wording stays.
  private static func written(
    _ draft: Draft, _ options: [Question.Option], _ phrases: [Phrase], isMultiple: Bool,
    with generator: inout SeededGenerator
  ) -> Finished {
    var places = generator.shuffled(Array(options.indices))
    let keepsOrder = phrases.allSatisfy { $0.number != nil }
    if keepsOrder { places.sort { (phrases[$0].number ?? 0) < (phrases[$1].number ?? 0) } }
    let shown = places.map { options[$0] }
    guard !isMultiple, let key = shown.firstIndex(where: \.isCorrect) else {
      var finished = plain(draft, ask: 0, form: .multiple(shown))
      finished.keepsOrder = keepsOrder
      return finished
    }
    let sheet = Sheet(
      kind: .choice, stem: WordBag(draft.asks[0]), options: places.map { phrases[$0] })
    return Finished(
      draft: draft, ask: 0, answers: .ready(.choice(shown)),
      sheet: AnswerSheet(sheet, key: key, chance: 1 / Double(shown.count)),
      keepsOrder: keepsOrder)
  }

  /// Up to three distractors, as places in the pool. Where the key has an absolute word or one of
  /// the stem's, a distractor with the same is among them if there is one; where it has none,
  /// absolute ones stay out.
  private func draw(
    _ pool: [Draft.Candidate], beside key: Draft.Candidate, stem: Prepared.Stem,
    with generator: inout SeededGenerator
  ) -> [Int] {
    // A text that is a distractor more often than others would give itself away as one.
    var drawn = generator.shuffled(Array(pool.indices)).map { place in
      (place, (uses[pool[place].phrase.hash] ?? 0) + generator.number(below: 2))
    }.sorted { $0.1 < $1.1 }.map(\.0)
    let isAbsolute = { (place: Int) in pool[place].phrase.bag.hasAbsolute }
    if !key.phrase.bag.hasAbsolute {
      let calm = drawn.filter { !isAbsolute($0) }
      drawn = calm.count > 1 ? calm : drawn
    } else if let place = drawn.firstIndex(where: isAbsolute) {
      drawn.insert(drawn.remove(at: place), at: 0)
    }
    if stem.isInKey, !drawn.prefix(3).contains(where: { stem.isInPool[$0] }),
      let place = drawn.firstIndex(where: { stem.isInPool[$0] })
    {
      drawn.insert(drawn.remove(at: place), at: min(2, drawn.count))
    }
    return Array(drawn.prefix(3))
  }

  private func choice(
    _ draft: Draft, _ stem: Prepared.Stem, key: Draft.Candidate, pool: [Draft.Candidate],
    isClosed: Bool, ask: Int,
    with generator: inout SeededGenerator
  ) -> Result<Finished, Refusal> {
    var options = draw(pool, beside: key, stem: stem, with: &generator).map { pool[$0] }
    options.insert(key, at: generator.number(below: options.count + 1))
    let keepsOrder = !options.contains { $0.rank == nil }
    if keepsOrder {
      options.sort { ($0.rank ?? 0) < ($1.rank ?? 0) }
    }
    guard let place = options.firstIndex(where: { $0.phrase.text == key.phrase.text }) else {
      return .failure(Refusal(reason: .fewDistractors))
    }
    let stemBag = stem.bag ?? WordBag(draft.prompt(ask: ask, distractors: options.count - 1))
    let sheet = Sheet(
      kind: .choice, stem: stemBag, options: options.map(\.phrase),
      frequencies: options.map { appearances[$0.phrase.hash] ?? 0 })
    let trial = Trial(
      isNegative: stem.isNegative, sheet: sheet, key: place, ranks: options.map(\.rank),
      isClosed: isClosed)
    if let reason = Gates.objection(to: trial) { return .failure(Refusal(reason: reason)) }
    return .success(
      Finished(
        draft: draft, ask: ask, answers: .drawn(options, key: place),
        sheet: AnswerSheet(sheet, key: place, chance: 1 / Double(options.count)),
        keepsOrder: keepsOrder,
        distractors: options.indices.filter { $0 != place }.map { options[$0].phrase.hash }))
  }
}

/// A draft, and what its wordings say.
private struct Prepared {
  struct Stem {
    /// Nil where the wording depends on the number of options.
    let bag: WordBag?
    let isNegative: Bool
    /// Whether the key repeats words of the stem; where it does, whether each of the pool does.
    let isInKey: Bool
    let isInPool: [Bool]
  }

  let draft: Draft
  /// By wording, as far as they were asked for.
  private var stems: [Stem?]
  /// The options that the draft itself gives, once they were asked for.
  private var phrases: [Phrase] = []

  init(_ draft: Draft) {
    self.draft = draft
    stems = Array(repeating: nil, count: draft.asks.count)
  }

  mutating func stem(_ ask: Int) -> Stem {
    if let stem = stems[ask] { return stem }
    let stem = Stem(draft, draft.asks[ask])
    stems[ask] = stem
    return stem
  }

  /// - Parameter texts: the options of the draft; the same in every try.
  mutating func phrases(of texts: [String]) -> [Phrase] {
    if phrases.isEmpty { phrases = texts.map { Phrase($0) } }
    return phrases
  }
}

extension Prepared.Stem {
  init(_ draft: Draft, _ ask: String) {
    let bag = WordBag(draft.context + " " + ask)
    self.bag = Draft.isCounting(ask) ? nil : bag
    isNegative = NegativeStem.hasNegative(ask)
    guard case .choice(let key, let pool, _) = draft.body else {
      (isInKey, isInPool) = (false, [])
      return
    }
    isInKey = key.phrase.bag.overlap(bag) > 0
    isInPool = isInKey ? pool.map { $0.phrase.bag.overlap(bag) > 0 } : []
  }
}

/// A draft with its wording, options and order.
private struct Finished {
  enum Answers {
    case ready(Question.Form)
    /// Options in the order shown; they become a form once they are the ones to be asked.
    case drawn([Draft.Candidate], key: Int)
  }

  let draft: Draft
  /// Which of the wordings.
  let ask: Int
  let answers: Answers
  /// Nil where nobody can guess by picking.
  var sheet: AnswerSheet?
  var keepsOrder = false
  var distractors: [UInt64] = []

  func question(_ id: QuestionID, of element: Element) -> Question {
    Question(
      id: id, prompt: draft.prompt(ask: ask, distractors: distractors.count), form: form,
      explanation: draft.explanation, related: draft.related, anchor: element.id.anchor,
      line: element.range.start.line, keepsOrder: keepsOrder,
      isWritten: element.kind == .question)
  }

  private var form: Question.Form {
    switch answers {
    case .ready(let form): form
    case .drawn(let options, let key):
      .choice(
        options.enumerated().map { place, option in
          Question.Option(
            text: option.phrase.text, isCorrect: place == key, rationale: option.rationale)
        })
    }
  }
}
