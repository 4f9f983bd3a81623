import StudyGuide

extension Maker {
  /// Which of the two is the strong one? What differs between them is all that tells. Where how they look
  /// would tell as well, one of them is judged by itself.
  func judging(_ weak: [GuideIndex.Answer], _ strong: [GuideIndex.Answer]) -> [Proposal] {
    if (weak + strong).contains(where: \.isItem) { return sorting(items: weak, strong) }
    guard let bad = weak.first, let good = strong.first else { return judgedAlone(weak, strong) }
    return [
      Proposal(
        "judge", [deciding(bad, good)], otherwise: judgments(weak, strong, beside: (bad, good)))
    ]
  }

  private func deciding(_ weak: GuideIndex.Answer, _ strong: GuideIndex.Answer) -> Draft {
    let looksAlike = weak.phrase.isQuoted == strong.phrase.isQuoted && weak.isCode == strong.isCode
    return Draft(
      context: setting ?? "", asks: strong.deciding,
      body: .either(
        key: Draft.Candidate(strong.phrase, reason(for: strong)),
        other: Draft.Candidate(
          weak.phrase,
          element.kind == .mistake
            ? weak.blame : "The guide gives this as the \(weak.names.weak).")),
      explanation: pairExplanation, related: relatedScene,
      objection: objection(to: weak, isAlone: false) ?? objection(to: strong, isAlone: false)
        ?? (looksAlike ? nil : .looksUnlike))
  }

  private func judgedAlone(_ weak: [GuideIndex.Answer], _ strong: [GuideIndex.Answer]) -> [Proposal]
  {
    let judgments = judgments(weak, strong)
    return judgments.isEmpty ? [] : [Proposal("judge", judgments)]
  }

  /// Any one of the answers by itself, the other side of its pair beside it afterward.
  private func judgments(
    _ weak: [GuideIndex.Answer], _ strong: [GuideIndex.Answer],
    beside other: (weak: GuideIndex.Answer?, strong: GuideIndex.Answer?) = (nil, nil)
  ) -> [Draft] {
    strong.map { judgment($0, isStrong: true, against: other.weak) }
      + weak.map { judgment($0, isStrong: false, against: other.strong) }
  }

  /// Lists of what to do and what not, mixed: up to two questions of up to six.
  private func sorting(items weak: [GuideIndex.Answer], _ strong: [GuideIndex.Answer]) -> [Proposal]
  {
    func clear(_ answers: [GuideIndex.Answer]) -> [GuideIndex.Answer] {
      answers.filter { objection(to: $0, isAlone: !hasOwnTopic) == nil }
    }
    let (weak, strong) = (clear(weak), clear(strong))
    guard let first = strong.first ?? weak.first else { return [] }
    guard !weak.isEmpty, !strong.isEmpty, weak.count + strong.count > 2 else {
      return judgedAlone(weak, strong)
    }
    let parts = min(2, max(1, (weak.count + strong.count) / 4), weak.count, strong.count)
    return (0..<parts).map { part in
      func dealt(_ answers: [GuideIndex.Answer], isStrong: Bool) -> [Question.Option] {
        let own = answers.indices.filter { $0 % parts == part }.prefix(3).map { answers[$0] }
        return own.map { answer in
          let verdict = answer.judging.words[isStrong ? 0 : 1]
          return Question.Option(
            text: answer.phrase.text, isCorrect: isStrong,
            rationale: answer.why.isEmpty
              ? "\(verdict): that is where the guide lists it." : "\(verdict). \(answer.why)")
        }
      }
      let draft = Draft.several(
        first.sorting, dealt(strong, isStrong: true) + dealt(weak, isStrong: false),
        context: setting ?? "", explanation: pairExplanation, related: relatedScene)
      return Proposal(part == 0 ? "judge" : "judge-\(part + 1)", [draft])
    }
  }
}

extension GuideIndex.Answer {
  /// How the good one of two is asked for.
  fileprivate var deciding: [String] {
    switch sort {
    case .change, .verdict: ["Which of the two is stronger?", "Which is the stronger \(noun)?"]
    case .correctness: ["Which of the two is right?", "Which is the right \(noun)?"]
    case .mark: ["Which of the two is better?", "Which is the better \(noun)?"]
    case .advice: ["Which of the two should you do?"]
    case .flag: ["Which of the two is a green flag?"]
    }
  }

  /// How the good ones among several are asked for.
  fileprivate var sorting: String {
    switch sort {
    case .change, .verdict: "Which of these are strong \(noun)s? Choose all that apply."
    case .correctness: "Which of these are right? Choose all that apply."
    case .mark: "Which of these are good \(noun)s? Choose all that apply."
    case .advice: "Which of these should you do? Choose all that apply."
    case .flag: "Which of these are green flags? Choose all that apply."
    }
  }
}
