import StudyGuide

/// A draft with its wording, options and order.
struct Finished {
  enum Answers {
    case ready(Question.Form)
    /// Places in the pool, in the order shown, with the one behind the pool for the key; they
    /// become options once they are the ones to be asked.
    case drawn([Int])
  }

  let draft: Draft
  /// Which of the wordings.
  let ask: Int
  let answers: Answers
  /// Nil where nobody can guess by picking.
  var sight: Sight?
  var keepsOrder = false

  /// The hashes of the wrong options that were drawn.
  var distractors: [UInt64] {
    guard case .drawn(let places) = answers, let (_, pool) = draft.choice else {
      return []
    }
    return places.filter { $0 < pool.count }.map { pool[$0].phrase.hash }
  }

  func question(_ id: QuestionID, of element: Element) -> Question {
    Question(
      id: id, prompt: draft.prompt(ask: ask, distractors: distractors.count), form: form,
      explanation: draft.explanation(), related: draft.related,
      line: element.range.start.line, keepsOrder: keepsOrder,
      isWritten: element.kind == .question)
  }

  private var form: Question.Form {
    switch answers {
    case .ready(let form): return form
    case .drawn(let places):
      guard let (key, pool) = draft.choice else { return .choice([]) }
      let options = places.map { place in
        let option = place < pool.count ? pool[place] : key
        return Question.Option(
          text: option.phrase.text, isCorrect: place == pool.count,
          rationale: option.rationale())
      }
      return draft.isEither ? .boolean(options) : .choice(options)
    }
  }
}
