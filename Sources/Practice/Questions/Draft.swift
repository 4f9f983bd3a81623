import StudyGuide

/// A question before its options are chosen.
struct Draft: Sendable {
  /// A text that could be ticked, and what is said about it afterward.
  struct Candidate: Sendable {
    let phrase: Phrase
    let rationale: String
    /// Where it stands among the others, for amounts, times and levels.
    var rank: Double?

    init(_ phrase: Phrase, _ rationale: String, rank: Double? = nil) {
      self.phrase = phrase
      self.rationale = rationale
      self.rank = rank
    }
  }

  enum Body: Sendable {
    /// `isClosed`: the options are a fixed set, such as the levels of a rubric, whose lengths
    /// nobody can choose.
    case choice(key: Candidate, pool: [Candidate], isClosed: Bool)
    case boolean(words: [String], right: Int, rationales: [String])
    case cloze(accepted: [String])
    case order([String])
    case match([Question.Match])
    case written([Question.Option], isMultiple: Bool)
  }

  /// What stands before the question: a situation, a quotation. Empty where nothing does.
  var context = ""
  /// The same question in several wordings; `{Others}` at the beginning is the number of distractors.
  var asks: [String]
  var body: Body
  var explanation: String
  var related: [ElementID] = []
  /// Why it cannot be asked, whatever its options; nil where it can.
  var objection: LeftOut.Reason?

  /// Whether a wording begins with the number of distractors.
  static func isCounting(_ ask: String) -> Bool { ask.utf8.first == UInt8(ascii: "{") }

  func prompt(ask: Int, distractors: Int) -> String {
    var asked = asks[ask]
    if Self.isCounting(asked) {
      asked = Wording.capitalized(Wording.word(distractors)) + asked.dropFirst("{Others}".count)
    }
    return context.isEmpty ? asked : context + "\n" + asked
  }
}

/// One question that an element asks for: any of the alternatives is as good as the others, so the
/// fairest is taken; where none passes, the fallbacks are tried.
struct Proposal: Sendable {
  let slot: String
  var alternatives: [Draft]
  var fallbacks: [Draft] = []

  init(_ slot: String, _ alternatives: [Draft], otherwise fallbacks: [Draft] = []) {
    self.slot = slot
    self.alternatives = alternatives
    self.fallbacks = fallbacks
  }
}
