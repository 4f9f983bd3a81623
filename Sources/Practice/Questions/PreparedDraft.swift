/// A draft, and what is the same in every try to finish it.
struct PreparedDraft {
  private struct Stem {
    /// Nil where the wording depends on the number of options.
    let bag: WordBag?
    let isNegative: Bool
    /// Whether the key repeats words of the stem; where it does, whether each of the pool repeats enough.
    let isInKey: Bool
    let isInPool: [Bool]
    /// The words that the key repeats, where no distractor may be without them all.
    let echoes: [UInt64]
  }

  private let draft: Draft
  /// Of a choice, the pool and behind it the key.
  private let candidates: [Draft.Candidate]
  /// How often each of the pool has been a distractor.
  private let uses: [Int]
  /// In how many questions each candidate has been an option.
  private let frequencies: [Int]
  /// Whether any of the pool has an absolute word.
  private let hasAbsolute: Bool
  /// Whether it is a match that words in common solve.
  private let isLed: Bool
  /// What stands before the question, once it was asked for.
  private var context: WordBag?
  /// By wording, as far as they were asked for.
  private var stems: [Stem?]
  /// What guessers see of a question whose options the draft itself gives.
  private var fixed: Sight?
  /// The options of a draft that gives them, once they were asked for.
  private var phrases: [Phrase] = []

  /// - Parameters:
  ///   - uses: how often each text has been a distractor, by its hash.
  ///   - appearances: how often each has been an option.
  init(_ draft: Draft, uses: [UInt64: Int], appearances: [UInt64: Int]) {
    self.draft = draft
    stems = Array(repeating: nil, count: draft.asks.count)
    isLed = if case .match(let pairs) = draft.body { pairs.leadByWords } else { false }
    guard let (key, pool) = draft.choice else {
      (candidates, self.uses, frequencies, hasAbsolute) = ([], [], [], false)
      return
    }
    candidates = pool + [key]
    self.uses = pool.map { uses[$0.phrase.hash] ?? 0 }
    frequencies = candidates.map { appearances[$0.phrase.hash] ?? 0 }
    hasAbsolute = pool.contains { $0.phrase.bag.hasAbsolute }
  }

  /// One way to ask it, or why that would not be fair.
  mutating func finish(with generator: inout SeededGenerator) -> Result<Finished, Refusal> {
    if let objection = draft.objection { return .failure(Refusal(reason: objection)) }
    let ask = generator.number(below: draft.asks.count)
    switch draft.body {
    case .choice(_, _, let isClosed):
      return choice(ask: ask, isClosed: isClosed, with: &generator)
    case .either: return choice(ask: ask, isClosed: false, with: &generator)
    case .boolean(let words, let right, let rationales):
      let options = words.indices.map {
        Question.Option(text: words[$0], isCorrect: $0 == right, rationale: rationales[$0])
      }
      return .success(
        Finished(
          draft: draft, ask: ask, answers: .ready(.boolean(options)),
          sight: boolean(words, right: right), keepsOrder: true))
    case .cloze(let accepted): return .success(plain(ask, .cloze(accepted: accepted)))
    case .order(let answer):
      guard answer.count > 2, Set(answer).count == answer.count else {
        return .failure(Refusal(reason: .fewDistractors))
      }
      var shown = generator.shuffled(answer)
      if shown == answer { shown.append(shown.removeFirst()) }
      return .success(
        Finished(
          draft: draft, ask: ask, answers: .ready(.order(shown: shown, answer: answer)),
          sight: Sight(shown: shown, answer: answer)))
    case .match(let pairs):
      return isLed
        ? .failure(Refusal(reason: .echoesStem)) : .success(plain(ask, .match(pairs)))
    case .written(let options, let isMultiple, let keepsOrder):
      return .success(
        written(options, isMultiple: isMultiple, keepsOrder: keepsOrder, with: &generator))
    }
  }

  private func plain(_ ask: Int, _ form: Question.Form) -> Finished {
    Finished(draft: draft, ask: ask, answers: .ready(form))
  }

  private mutating func boolean(_ words: [String], right: Int) -> Sight {
    if let fixed { return fixed }
    let sheet = Sheet(kind: .boolean, stem: .empty, options: words.map { Phrase($0) })
    let sight = Sight(sheet, key: right, chance: 0.5)
    fixed = sight
    return sight
  }

  /// The author's options in a drawn order, unless they keep theirs; every wording stays.
  private mutating func written(
    _ options: [Question.Option], isMultiple: Bool, keepsOrder: Bool,
    with generator: inout SeededGenerator
  ) -> Finished {
    if phrases.isEmpty { phrases = options.map { Phrase($0.text) } }
    var places = keepsOrder ? Array(options.indices) : generator.shuffled(Array(options.indices))
    let isNumeric = !keepsOrder && phrases.allSatisfy { $0.number != nil }
    if isNumeric { places.sort { (phrases[$0].number ?? 0) < (phrases[$1].number ?? 0) } }
    let shown = places.map { options[$0] }
    guard !isMultiple, let key = shown.firstIndex(where: \.isCorrect) else {
      var finished = plain(0, .multiple(shown))
      finished.keepsOrder = keepsOrder || isNumeric
      return finished
    }
    let sheet = Sheet(
      kind: .choice, stem: WordBag(draft.asks[0]), options: places.map { phrases[$0] })
    return Finished(
      draft: draft, ask: 0, answers: .ready(.choice(shown)),
      sight: Sight(sheet, key: key, chance: 1 / Double(shown.count)),
      keepsOrder: keepsOrder || isNumeric)
  }
}

/// Why a way to ask something is not taken.
struct Refusal: Error {
  let reason: LeftOut.Reason
}

// MARK: - Choices

extension PreparedDraft {
  private mutating func choice(
    ask: Int, isClosed: Bool, with generator: inout SeededGenerator
  ) -> Result<Finished, Refusal> {
    let stem = stem(ask)
    let key = candidates.count - 1
    var places = draw(stem, with: &generator)
    places.insert(key, at: generator.number(below: places.count + 1))
    let keepsOrder = !places.contains { candidates[$0].rank == nil }
    if keepsOrder {
      places.sort { (candidates[$0].rank ?? 0) < (candidates[$1].rank ?? 0) }
    }
    guard let place = places.firstIndex(of: key) else {
      return .failure(Refusal(reason: .fewDistractors))
    }
    let sheet = Sheet(
      kind: .choice,
      stem: stem.bag ?? bag(draft.wording(ask, distractors: places.count - 1)),
      options: places.map { place in
        Sheet.Option(
          phrase: candidates[place].phrase, rank: candidates[place].rank,
          frequency: frequencies[place])
      })
    let trial = Trial(
      isNegative: stem.isNegative, sheet: sheet, key: place, isClosed: isClosed,
      echoMargin: draft.echoMargin, isEither: draft.isEither)
    if let reason = Gates.objection(to: trial) { return .failure(Refusal(reason: reason)) }
    let distractors = places.filter { $0 != key }.map { candidates[$0].phrase.bag }
    guard stem.echoes.allSatisfy({ word in distractors.contains { $0.has(word) } }) else {
      return .failure(Refusal(reason: .echoesStem))
    }
    return .success(
      Finished(
        draft: draft, ask: ask, answers: .drawn(places),
        sight: Sight(sheet, key: place, chance: 1 / Double(places.count)),
        keepsOrder: keepsOrder))
  }

  /// The words of a wording, and of what stands before it.
  private mutating func bag(_ wording: String) -> WordBag {
    let asked = WordBag(wording)
    guard !draft.context.isEmpty else { return asked }
    let context = context ?? WordBag(draft.context)
    self.context = context
    return context.union(asked)
  }

  private mutating func stem(_ ask: Int) -> Stem {
    if let stem = stems[ask] { return stem }
    let bag = bag(draft.asks[ask])
    let echo = candidates.last?.phrase.bag.overlap(bag) ?? 0
    let isInKey = echo > 0
    let least = StemEcho.least(beside: echo, margin: draft.echoMargin)
    let stem = Stem(
      bag: draft.isCounting(ask) ? nil : bag,
      isNegative: NegativeStem.hasNegative(draft.asks[ask]), isInKey: isInKey,
      isInPool: isInKey ? candidates.dropLast().map { $0.phrase.bag.overlap(bag) >= least } : [],
      echoes: draft.barsLoneEchoes ? candidates.last?.phrase.bag.shared(with: bag) ?? [] : [])
    stems[ask] = stem
    return stem
  }

  /// Up to three distractors, as places in the pool. Where the key has an absolute word or one of
  /// the stem's, a distractor with the same is among them if there is one; where it has none,
  /// absolute ones stay out.
  private func draw(_ stem: Stem, with generator: inout SeededGenerator) -> [Int] {
    var drawn = drawn(with: &generator)
    if hasAbsolute {
      let isAbsolute = { candidates[$0].phrase.bag.hasAbsolute }
      if !isAbsolute(candidates.count - 1) {
        let calm = drawn.filter { !isAbsolute($0) }
        drawn = calm.count > 1 ? calm : drawn
      } else if let place = drawn.firstIndex(where: isAbsolute) {
        drawn.insert(drawn.remove(at: place), at: 0)
      }
    }
    if stem.isInKey, !drawn.prefix(3).contains(where: { stem.isInPool[$0] }),
      let place = drawn.firstIndex(where: { stem.isInPool[$0] })
    {
      drawn.insert(drawn.remove(at: place), at: min(2, drawn.count))
    }
    cover(stem.echoes, in: &drawn)
    if drawn.count > 3 { drawn.removeLast(drawn.count - 3) }
    return drawn
  }

  /// Puts those first in which the words stand, one after the other.
  private func cover(_ echoes: [UInt64], in drawn: inout [Int]) {
    var front = 0
    for word in echoes where front < 3 {
      func has(_ place: Int) -> Bool { candidates[place].phrase.bag.has(word) }
      guard !drawn.prefix(front).contains(where: has), let place = drawn.firstIndex(where: has)
      else { continue }
      drawn.insert(drawn.remove(at: place), at: front)
      front += 1
    }
  }

  /// The places of the pool in a drawn order, those first that were distractors less often: a text
  /// that is one more often than others would give itself away.
  private func drawn(with generator: inout SeededGenerator) -> [Int] {
    let count = uses.count
    var drawn = Array(uses.indices)
    generator.shuffle(&drawn)
    var keys = drawn
    for (turn, place) in drawn.enumerated() {
      // As one number, so that of equals the one drawn first remains first.
      keys[turn] = (uses[place] + generator.number(below: 2)) * count + turn
    }
    keys.sort()
    return keys.map { drawn[$0 % count] }
  }
}
