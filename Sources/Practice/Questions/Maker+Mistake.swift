import Markdown
import StudyGuide

extension Maker {
  func mistakeProposals(_ mistake: Mistake) -> [Proposal] {
    let slip = index.slips.items[entry.position]
    // Within one list the author keeps the mistakes apart; two lists may name the same one.
    let others = index.slips.near(entry.position, chapter: entry.chapter, enough: 3) {
      $0.isApart(from: slip)
    }
    let run = matchedRun(slip)
    // Where both answers are shown, the better of them is asked for, which says how to mend it.
    let isShown = !entry.weak.isEmpty && !entry.strong.isEmpty
    let makers = run.isEmpty && !isShown ? [naming, fixing] : [naming]
    let telling = makers.flatMap { make in
      make(slip, mistake, others).map { near in
        Proposal(
          near.slot, near.alternatives,
          otherwise: near.fallbacks() + make(slip, mistake, wider(slip)).flatMap(\.alternatives))
      }
    }
    let isFirst = run.first?.owner == slip.owner
    let together =
      !isFirst ? [] : slip.sort == .misconception ? [matching(run), truths(run)] : [matching(run)]
    return telling + together + pairProposals
  }

  /// The mistakes of the chapters around as well.
  private func wider(_ slip: GuideIndex.Slip) -> [GuideIndex.Slip] {
    index.slips.near(entry.position, chapter: entry.chapter) { $0.isApart(from: slip) }
  }

  /// Which mistake is this?
  private func naming(
    _ slip: GuideIndex.Slip, _ mistake: Mistake, _ others: [GuideIndex.Slip]
  ) -> [Proposal] {
    guard !slip.title.text.isEmpty else { return [] }
    // What people believe and what they do wrong are told apart at a glance.
    let alike = others.filter { !$0.title.text.isEmpty && $0.noun == slip.noun }
    // A mistake whose words come up in what is said of this one may be named as well.
    let said = WordBag(slip.what).union(slip.fix?.bag ?? .empty)
    let pool = alike.preferring(3) { $0.title.bag.overlap(said) == 0 }.map {
      Draft.Candidate($0.title, $0.meaning)
    }
    func draft(_ shown: String, _ asks: [String], objection: LeftOut.Reason? = nil) -> Draft {
      Draft(
        context: Wording.quote(shown), asks: asks,
        body: .choice(
          key: Draft.Candidate(slip.title, keyReason(mistake, besides: shown)), pool: pool,
          isClosed: false),
        explanation: explanation(mistake), objection: objection)
    }
    var drafts = entry.weak.map { place in
      draft(
        index.weak.items[place].phrase.text,
        [
          "Which \(slip.sort) is this?", "Which \(slip.sort) does this show?",
          "Which \(slip.sort) is at work here?",
        ])
    }
    if !slip.what.isEmpty, !slip.repeatsTitle {
      // It may describe the mistake, or tell what comes of it.
      let told = Phrase(slip.what)
      drafts.append(
        draft(
          told.text,
          slip.sort == .misconception
            ? ["About which misconception does the guide say this?"]
            : [
              "About which \(slip.sort) does the guide say this?",
              "Which \(slip.sort) is this said about?",
            ],
          objection: Self.objection(to: told, naming: slip.title)))
    }
    guard !drafts.isEmpty else { return [] }
    return [Proposal("name", drafts, otherwise: recognizing(slip, mistake, others))]
  }

  /// Which fix belongs to it?
  private func fixing(
    _ slip: GuideIndex.Slip, _ mistake: Mistake, _ others: [GuideIndex.Slip]
  ) -> [Proposal] {
    guard let fix = slip.fix, !slip.title.text.isEmpty else { return [] }
    let pool = others.filter { $0.sort == slip.sort }.compactMap { other in
      other.fix.map { fix in
        let name = Wording.quote(other.title.text)
        return Draft.Candidate(
          fix,
          other.sort == .misconception
            ? "This corrects another misconception, \(name)."
            : "This is the \(other.sort == .gotcha ? "advice" : "fix") for another \(other.sort), \(name)."
        )
      }
    }
    func draft(_ context: String, _ asks: [String], _ objection: LeftOut.Reason? = nil) -> Draft {
      Draft(
        context: context, asks: asks,
        body: .choice(
          key: Draft.Candidate(fix, keyReason(mistake, besides: fix.text)), pool: pool,
          isClosed: false),
        explanation: explanation(mistake), objection: objection)
    }
    let byName = draft(
      slip.named,
      slip.sort == .misconception
        ? ["What is true instead?", "Which of these corrects it?"]
        : (slip.sort == .gotcha ? [] : ["What should you do instead?", "Which fix belongs to it?"])
          + ["Which advice is meant for it?"])
    // The name of a mistake often is its fix the other way round; what somebody says is not.
    let shown = entry.weak.first.map { index.weak.items[$0] }.flatMap { weak in
      weak.isItem || slip.sort == .misconception
        ? nil
        : draft(
          Wording.quote(weak.phrase.text), ["Which advice would mend this \(weak.noun)?"],
          lack(of: weak, isAlone: true))
    }
    return [Proposal("fix", shown.map { [$0] } ?? [byName], otherwise: [byName])]
  }

  /// Mistakes in a row whose fixes are matched in one question; empty where the weak answers show them,
  /// and are asked about one by one.
  private func matchedRun(_ slip: GuideIndex.Slip) -> [GuideIndex.Slip] {
    guard entry.weak.isEmpty, slip.fix != nil, !slip.title.text.isEmpty else { return [] }
    let run = index.slips.run(around: entry.position, chapter: entry.chapter) {
      $0.fix != nil && !$0.title.text.isEmpty && $0.sort == slip.sort && !$0.isShown
    }
    let isFair =
      run.count > 2 && run.areApart({ $0.isApart(from: $1) }) && !Self.matches(run).leadByWords
    return isFair ? run : []
  }

  /// Which are true? Of each misconception either it or the fact is shown.
  private func truths(_ run: [GuideIndex.Slip]) -> Proposal {
    let drafts = [0, 1].map { parity in
      let options = run.enumerated().map { place, slip in
        let (belief, fact) = (Wording.ended(slip.title.text), slip.fix?.text ?? "")
        let isFact = place % 2 == parity
        return Question.Option(
          text: isFact ? fact : belief, isCorrect: isFact,
          rationale: isFact ? "True. What many believe: \(belief)" : "False. What is true: \(fact)")
      }
      return Draft.several(
        "Which of these are true? Choose all that apply.", options,
        explanation: Self.listed(Self.matches(run)), related: run.dropFirst().map(\.owner))
    }
    return Proposal("truth", drafts)
  }

  private static func matches(_ run: [GuideIndex.Slip]) -> [Question.Match] {
    run.map { Question.Match(text: $0.title.text, match: $0.fix?.text ?? "") }
  }

  private static func listed(_ matches: [Question.Match]) -> String {
    matches.map { "\($0.text): \($0.match)" }.joined(separator: "\n")
  }

  /// One set for up to five mistakes in a row, asked at the first of them.
  private func matching(_ run: [GuideIndex.Slip]) -> Proposal {
    let matches = Self.matches(run)
    let draft = Draft(
      asks: run[0].sort == .misconception
        ? ["Which fact corrects which misconception?"]
        : [
          "Which fix belongs to which \(run[0].sort)?", "Match each \(run[0].sort) with its fix.",
        ],
      body: .match(matches),
      explanation: Self.listed(matches), related: run.dropFirst().map(\.owner))
    return Proposal("match", [draft])
  }

  /// Is this said about that mistake? Asked where there are too few to choose from.
  private func recognizing(
    _ slip: GuideIndex.Slip, _ mistake: Mistake, _ others: [GuideIndex.Slip]
  ) -> [Draft] {
    let told = Phrase(slip.what)
    guard !slip.what.isEmpty, !slip.repeatsTitle, !told.opensByPointing,
      told.bag.overlap(slip.title.bag) == 0
    else { return [] }
    func draft(_ name: String, isRight: Bool) -> Draft {
      let right = "The guide says it about \(Wording.quote(slip.title.text))."
      return Draft(
        context: Wording.quote(told.text),
        asks: ["Does the guide say this about the \(slip.noun) \(Wording.quote(name))?"],
        body: .boolean(words: ["Yes", "No"], right: isRight ? 0 : 1, rationales: [right, right]),
        explanation: explanation(mistake))
    }
    // As many right ones as wrong ones, so that neither is likelier from the outset.
    return others.filter { !$0.title.text.isEmpty && $0.noun == slip.noun }.prefix(3)
      .flatMap { [draft(slip.title.text, isRight: true), draft($0.title.text, isRight: false)] }
  }

  /// What points at something that was named before it cannot be told by itself; what has words of the
  /// name needs nobody to know it.
  private static func objection(to told: Phrase, naming title: Phrase) -> LeftOut.Reason? {
    if told.opensByPointing || told.leansOnContext || told.speaksOfSomebody {
      return .saysTooLittle
    }
    return told.bag.overlap(title.bag) > 0 ? .echoesStem : nil
  }

  /// What the guide says about the mistake, other than what is shown already.
  private func keyReason(_ mistake: Mistake, besides shown: String) -> String {
    // Behind a fix that is quoted, the harm would be read as that of the fix.
    let harm = Wording.sentence(mistake.why)
    if !harm.isEmpty, harm != shown, mistake.sort != .misconception {
      return "Why it hurts: \(harm)"
    }
    let fix = Wording.sentence(mistake.fix)
    let said = [mistake.why, mistake.what].map { Wording.sentence($0) }
    return said.first { !$0.isEmpty && $0 != shown }
      ?? (fix.isEmpty || fix == shown
        ? "The guide lists it under this name."
        : mistake.sort == .misconception ? fix : "Its fix: \(fix)")
  }

  func explanation(_ mistake: Mistake) -> String {
    let parts = [
      ("", mistake.what), ("", mistake.why),
      (mistake.sort == .misconception ? "Fact: " : "Fix: ", mistake.fix),
    ]
    let texts = parts.filter { !$0.1.isEmpty }.map { $0.0 + Wording.sentence($0.1) }
    let name = title.isEmpty ? [] : [Wording.sentence(element.title)]
    return (name + texts.filter { !name.contains($0) }).joined(separator: "\n")
  }
}

extension GuideIndex.Slip {
  /// `The mistake: “…”`
  var named: String { "The \(sort): \(Wording.quote(title.text))" }

  /// What it is: “Never skip the rest” is a rule, though it stands among mistakes.
  fileprivate var noun: String { sort == .mistake && title.forbids ? "rule" : sort.rawValue }

  /// Whether what is said about it begins with its name, or has it elsewhere.
  fileprivate var repeatsTitle: Bool {
    what.contains(title.text) || what.hasPrefix(Wording.capitalized(title.text))
  }

  /// What the mistake is, for whoever took it for another.
  fileprivate var meaning: String {
    if !what.isEmpty, what != Wording.capitalized(title.text) {
      return "That would be this: \(Wording.ended(what))"
    }
    return fix.map {
      "That is a \(sort) of its own. \(sort == .misconception ? "What is true" : "Its fix"): \($0.text)"
    } ?? "That is another \(sort) of the guide."
  }
}
