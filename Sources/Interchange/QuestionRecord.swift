import Practice

/// One question as `study.json` has it.
struct QuestionRecord: Encodable {
  /// What can be ticked, put in order or matched; which fields there are depends on the kind.
  struct Option: Encodable {
    let text: String
    private(set) var correct: Bool?
    private(set) var rationale: String?
    private(set) var match: String?

    init(_ text: String) {
      self.text = text
    }

    init(_ option: Question.Option) {
      text = option.text
      correct = option.isCorrect
      rationale = option.rationale
    }

    init(_ pair: Question.Match) {
      text = pair.text
      match = pair.match
    }
  }

  let id: String
  let kind: String
  let element: String
  let chapter: String
  let prompt: String
  let options: [Option]?
  let answer: [String]?
  let explanation: String

  init(_ question: Question) {
    id = question.id.description
    kind = question.kind.rawValue
    element = question.element.description
    chapter = question.chapter.path
    prompt = question.prompt
    explanation = question.explanation
    switch question.form {
    case .choice(let options), .multiple(let options), .boolean(let options):
      self.options = options.map(Option.init)
      answer = options.filter(\.isCorrect).map(\.text)
    case .cloze(let accepted):
      options = nil
      answer = accepted
    case .order(let shown, let answer):
      options = shown.map { Option($0) }
      self.answer = answer
    case .match(let pairs):
      options = pairs.map(Option.init)
      answer = nil
    }
  }
}
