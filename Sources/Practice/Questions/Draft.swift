import StudyGuide

/// A question before its options are chosen. A class without variables: each try to finish it holds it.
final class Draft: Sendable {
  /// A text that could be ticked, and what is said about it afterward.
  struct Candidate: Sendable {
    let phrase: Phrase
    /// Worded for those alone that come to be options.
    let rationale: @Sendable () -> String
    /// Where it stands among the others, for amounts, times and levels.
    let rank: Double?

    init(
      _ phrase: Phrase, _ rationale: @autoclosure @escaping @Sendable () -> String,
      rank: Double? = nil
    ) {
      self.phrase = phrase
      self.rationale = rationale
      self.rank = rank
    }
  }

  enum Body: Sendable {
    /// `isClosed`: the options are a fixed set, such as the levels of a rubric, whose lengths
    /// nobody can choose.
    case choice(key: Candidate, pool: [Candidate], isClosed: Bool)
    /// The two sides of one pair.
    case either(key: Candidate, other: Candidate)
    case boolean(words: [String], right: Int, rationales: [String])
    case cloze(accepted: [String])
    case order([String])
    case match([Question.Match])
    case written([Question.Option], isMultiple: Bool, keepsOrder: Bool)
  }

  /// What stands before the question: a situation, a quotation. Empty where nothing does.
  let context: String
  /// The same question in several wordings; `{Others}` at the beginning is the number of distractors.
  let asks: [String]
  let body: Body
  /// Worded once it is asked.
  let explanation: @Sendable () -> String
  let related: [ElementID]
  /// How many words fewer than the key a distractor may repeat of the stem, one at least where the key
  /// repeats any.
  let echoMargin: Int
  /// Whether no word of the stem may stand in the key and in no distractor: it would be found by that word.
  let barsLoneEchoes: Bool
  /// Why it cannot be asked, whatever its options; nil where it can.
  let objection: LeftOut.Reason?

  init(
    context: String = "", asks: [String], body: Body,
    explanation: @autoclosure @escaping @Sendable () -> String, related: [ElementID] = [],
    echoMargin: Int = 1, barsLoneEchoes: Bool = false, objection: LeftOut.Reason? = nil
  ) {
    self.context = context
    self.asks = asks
    self.body = body
    self.explanation = explanation
    self.related = related
    self.echoMargin = echoMargin
    self.barsLoneEchoes = barsLoneEchoes
    self.objection = objection
  }

  /// What a choice is made from.
  var choice: (key: Candidate, pool: [Candidate])? {
    switch body {
    case .choice(let key, let pool, _): (key, pool)
    case .either(let key, let other): (key, [other])
    case .boolean, .cloze, .order, .match, .written: nil
    }
  }

  var isEither: Bool { if case .either = body { true } else { false } }

  /// Several things to be judged at a time, of which any number may be right.
  static func several(
    _ ask: String, _ options: [Question.Option], context: String = "",
    explanation: @autoclosure @escaping @Sendable () -> String, related: [ElementID]
  ) -> Draft {
    Draft(
      context: context, asks: [ask],
      body: .written(options, isMultiple: true, keepsOrder: false), explanation: explanation(),
      related: related)
  }

  /// Whether a wording begins with the number of distractors.
  func isCounting(_ ask: Int) -> Bool { asks[ask].utf8.first == UInt8(ascii: "{") }

  /// A wording as it is shown.
  func wording(_ ask: Int, distractors: Int) -> String {
    guard isCounting(ask) else { return asks[ask] }
    return Wording.capitalized(Wording.word(distractors))
      + asks[ask].dropFirst("{Others}".count)
  }

  func prompt(ask: Int, distractors: Int) -> String {
    let asked = wording(ask, distractors: distractors)
    return context.isEmpty ? asked : context + "\n" + asked
  }
}

/// One question that an element asks for: any of the alternatives is as good as the others, so the
/// fairest is taken; where none passes, the fallbacks are tried.
struct Proposal: Sendable {
  let slot: String
  let alternatives: [Draft]
  let fallbacks: @Sendable () -> [Draft]

  init(
    _ slot: String, _ alternatives: [Draft],
    otherwise fallbacks: @autoclosure @escaping @Sendable () -> [Draft] = []
  ) {
    self.slot = slot
    self.alternatives = alternatives
    self.fallbacks = fallbacks
  }
}
