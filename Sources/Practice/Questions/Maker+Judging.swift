import StudyGuide

extension Maker {
  /// Weak or strong? Where pairs stand in a row, one side of each is judged in one question, so that no
  /// answer shows what another is; else each by itself.
  func judging(_ weak: [GuideIndex.Answer], _ strong: [GuideIndex.Answer]) -> [Proposal] {
    let run = judgedRun
    if !run.isEmpty { return run[0].owner == element.id ? [sorting(run)] : [] }
    if (weak + strong).contains(where: \.isItem) { return sorting(items: weak, strong) }
    return judgedAlone(weak, strong, beside: (weak.first, strong.first))
  }

  /// Any one of the answers by itself, the other side of its pair beside it afterward.
  private func judgedAlone(
    _ weak: [GuideIndex.Answer], _ strong: [GuideIndex.Answer],
    beside other: (weak: GuideIndex.Answer?, strong: GuideIndex.Answer?) = (nil, nil)
  ) -> [Proposal] {
    let judgments =
      strong.map { judgment($0, isStrong: true, against: other.weak) }
      + weak.map { judgment($0, isStrong: false, against: other.strong) }
    return judgments.isEmpty ? [] : [Proposal("judge", judgments)]
  }

  /// The pairs of a row that are judged together, this one among them; empty where it stands alone.
  private var judgedRun: [GuideIndex.Exchange] {
    guard let place = entry.exchange else { return [] }
    let own = index.exchanges.items[place]
    guard own.weak.sort != .change else { return [] }
    let run = index.exchanges.run(around: place, chapter: entry.chapter) {
      $0.weak.sort == own.weak.sort && $0.strong.noun == own.strong.noun
    }
    return run.count > 2 ? run : []
  }

  /// Which are the strong ones? Of each pair one side is shown.
  private func sorting(_ run: [GuideIndex.Exchange]) -> Proposal {
    let half = run.count / 2
    let patterns: [(Int) -> Bool] = [
      { $0 % 2 == 0 }, { $0 % 2 == 1 }, { $0 < half }, { $0 >= half },
    ]
    let drafts = patterns.compactMap { isStrong -> Draft? in
      let options = run.enumerated().map { place, exchange in
        // A strong answer that denies something reads as weak by itself.
        option(exchange, isStrong: isStrong(place) && !exchange.strong.isDenial)
      }
      guard options.contains(where: \.isCorrect) else { return nil }
      return Draft.several(
        run[0].strong.sorting, options,
        explanation: run.map { "\($0.weak.phrase.text) → \($0.strong.phrase.text)" }
          .joined(separator: "\n"),
        related: run.dropFirst().map(\.owner))
    }
    return Proposal("judge", drafts)
  }

  private func option(_ exchange: GuideIndex.Exchange, isStrong: Bool) -> Question.Option {
    let (shown, other) =
      isStrong ? (exchange.strong, exchange.weak) : (exchange.weak, exchange.strong)
    let verdict = Wording.capitalized(isStrong ? shown.judging.words[0] : shown.judging.words[1])
    let reason =
      shown.owner.kind == .mistake
      ? isStrong ? shown.praise : shown.blame
      : shown.why.isEmpty
        ? Wording.ended(shown.beside(other.phrase.text, isStrong: isStrong)) : shown.why
    return Question.Option(
      text: shown.phrase.text, isCorrect: isStrong, rationale: "\(verdict). \(reason)")
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
        context: setting(besides: "") ?? "", explanation: pairExplanation, related: relatedScene)
      return Proposal(part == 0 ? "judge" : "judge-\(part + 1)", [draft])
    }
  }
}

extension GuideIndex.Answer {
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
