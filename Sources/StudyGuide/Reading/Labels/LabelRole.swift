/// What a label announces. The raw values are the roles that `labels:` in `guide.yml` extends.
enum LabelRole: String, Sendable, CaseIterable {
  case weak, strong
  /// What is neither: `Okay` between Bad and Great; no word of the author's.
  case between
  case what, sign, why, fix
  case situation, task, questions, move, result, lesson
  case question, answer
  /// A label of the author's own with a short value; no word of the lexicon.
  case field

  /// Labels of the parts of a scenario, as the model names them.
  var scenarioRole: Scenario.Role? {
    switch self {
    case .situation: .situation
    case .task: .task
    case .questions: .questions
    case .move: .move
    case .result: .result
    case .lesson: .lesson
    case .weak, .strong, .between, .what, .sign, .why, .fix, .question, .answer, .field: nil
    }
  }
}

/// A label word and what is known of it.
struct Label: Sendable {
  /// Words that belong together: `Before` calls for `After`, not for `Good`.
  enum Family: Sendable {
    case verdict, change, consent, advice, speech, flag, mark
    /// `Weak thesis` and `Strong thesis`, `Original` and `Improved`: by themselves they may be anything.
    case quality, revision
    /// `Great`, `Best`, which name the better side only beside a bad one.
    case degree
    /// A misconception and what is true, which make a mistake wherever they stand.
    case belief
    case other
  }

  let role: LabelRole
  let family: Family

  /// True where the word alone says that an example is meant, so that a missing other side is
  /// worth a report. `No:` and `Before:` begin many an ordinary line.
  var isUnmistakable: Bool { family == .verdict || family == .flag }

  /// Whether the two make a pair.
  func answers(_ other: Label) -> Bool {
    role != other.role && goesWith(other)
  }

  /// Whether the two may stand in one pair.
  func goesWith(_ other: Label) -> Bool {
    if family == other.family { return true }
    if family == .degree || other.family == .degree {
      return family == .verdict || other.family == .verdict
    }
    let strict: [Family] = [.change, .consent, .quality, .revision]
    return !strict.contains(family) && !strict.contains(other.family)
  }
}
