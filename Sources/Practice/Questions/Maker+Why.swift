import StudyGuide

extension Maker {
  /// Why the weak answer is one, or what the mistake costs, among what the guide says so of others.
  var whys: [Draft] {
    guard let place = entry.reason else { return [] }
    let own = index.reasons.items[place]
    // More than are shown, since of some the words give the right one away.
    let others = index.reasons.near(place, chapter: entry.chapter, enough: 6) {
      $0.owner != own.owner && $0.owner.kind == own.owner.kind && !$0.text.isSame(as: own.text)
    }
    if case .mistake(let mistake) = element.content { return [harm(of: mistake, own, others)] }
    guard let weak = entry.weak.first.map({ index.weak.items[$0] }), !weak.isItem,
      let strong = entry.strong.first.map({ index.strong.items[$0] }), !strong.isItem
    else { return [] }
    let shown = weak.labelled(isWeak: true)
    func draft(_ context: String, _ asks: [String], key: String, _ objection: LeftOut.Reason?)
      -> Draft
    {
      Draft(
        context: context, asks: asks,
        body: .choice(
          key: Draft.Candidate(own.text, key),
          pool: others.map {
            Draft.Candidate($0.text, "The guide says this about \(Wording.quote($0.subject)).")
          }, isClosed: false),
        explanation: pairExplanation, objection: objection)
    }
    let objection = objection(to: weak, isAlone: true)
    let both = draft(
      shown + "\n" + strong.labelled(isWeak: false),
      [
        "What makes the difference, according to the guide?", "How does the guide tell them apart?",
      ],
      key: "This is why the guide prefers the \(strong.names.strong).", objection)
    guard weak.sort != .change else { return [both] }
    let alone = draft(
      shown,
      [
        "What does the guide hold against it?",
        "Why is it a \(weak.names.weak), in the guide’s view?",
      ],
      key: Wording.ended(weak.beside(strong.phrase.text, isStrong: false)), objection)
    return [alone, both]
  }

  /// What comes of a mistake, by its name.
  private func harm(
    of mistake: Mistake, _ own: GuideIndex.Reason, _ others: [GuideIndex.Reason]
  ) -> Draft {
    let slip = index.slips.items[entry.position]
    let asks =
      switch slip.sort {
      case .misconception: ["What does the guide say about it?"]
      case .gotcha: ["Why does it matter?", "What does the guide say about it?"]
      default: ["Why does it hurt?", "What harm does it do?"]
      }
    return Draft(
      context: slip.named, asks: asks,
      body: .choice(
        key: Draft.Candidate(
          own.text, slip.fix.map { "Its fix: \($0.text)" } ?? "The guide says this about it."),
        pool: others.map {
          Draft.Candidate(
            $0.text, "The guide says this about another \(slip.sort), \(Wording.quote($0.subject))."
          )
        }, isClosed: false),
      explanation: explanation(mistake),
      objection: slip.title.text.isEmpty ? .saysTooLittle : nil)
  }
}
