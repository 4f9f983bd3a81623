import Markdown
import StudyGuide

extension Maker {
  func mistakeProposals(_ mistake: Mistake) -> [Proposal] {
    let slip = index.slips.items[entry.position]
    // Within one list the author keeps the mistakes apart; two lists may name the same one.
    let others = index.slips.near(entry.position, chapter: entry.chapter, enough: 3) {
      $0.isApart(from: slip)
    }
    let telling = [naming, fixing].flatMap { make in
      make(slip, mistake, others).map { near in
        Proposal(
          near.slot, near.alternatives,
          otherwise: near.fallbacks() + make(slip, mistake, wider(slip)).flatMap(\.alternatives))
      }
    }
    return telling + matching(slip) + pairProposals
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
    let key = Draft.Candidate(slip.title, keyReason(mistake))
    // What people believe and what they do wrong are told apart at a glance.
    let alike = others.filter { !$0.title.text.isEmpty && $0.noun == slip.noun }
    // A mistake whose words come up in what is said of this one may be named as well.
    let said = WordBag(slip.what).union(slip.fix?.bag ?? .empty)
    let pool = alike.preferring(3) { $0.title.bag.overlap(said) == 0 }.map {
      Draft.Candidate($0.title, $0.meaning)
    }
    func draft(
      _ context: String, _ asks: [String], objection: LeftOut.Reason? = nil
    ) -> Draft {
      Draft(
        context: context, asks: asks, body: .choice(key: key, pool: pool, isClosed: false),
        explanation: explanation(mistake), objection: objection)
    }
    var drafts = entry.weak.map { place in
      draft(
        Wording.quote(index.weak.items[place].phrase.text),
        [
          "Which \(slip.sort) is this?", "Which \(slip.sort) does this show?",
          "Somebody does this. Which \(slip.sort) is it?",
        ])
    }
    if !slip.what.isEmpty, !slip.repeatsTitle {
      // It may describe the mistake, or tell what comes of it.
      let told = Phrase(slip.what)
      drafts.append(
        draft(
          Wording.quote(told.text),
          slip.sort == .misconception
            ? ["About which misconception does the guide say this?"]
            : [
              "About which \(slip.sort) does the guide say this?",
              "Which \(slip.sort) is this said about?",
            ],
          objection: Self.objection(to: told)))
    }
    let advice = slip.fix.map { fix in
      draft(
        Wording.quote(fix.text),
        slip.sort == .misconception
          ? ["Which misconception does this correct?"]
          : [
            "Which \(slip.sort) does this advice prevent?",
            "Against which \(slip.sort) does this help?",
          ],
        objection: fix.speaksOfSomebody ? .saysTooLittle : nil)
    }
    return [
      Proposal(
        "name", drafts.isEmpty ? advice.map { [$0] } ?? [] : drafts,
        otherwise: (advice.map { [$0] } ?? []) + recognizing(slip, mistake, others))
    ].filter { !$0.alternatives.isEmpty }
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
    let draft = Draft(
      context:
        "The \(slip.sort): \(Wording.quote(slip.title.text))",
      asks: slip.sort == .misconception
        ? ["What is true instead?", "Which of these corrects it?"]
        : (slip.sort == .gotcha ? [] : ["What should you do instead?", "Which fix belongs to it?"])
          + ["Which advice is meant for it?"],
      body: .choice(
        key: Draft.Candidate(fix, fixReason(mistake)), pool: pool, isClosed: false),
      explanation: explanation(mistake))
    return [Proposal("fix", [draft])]
  }

  /// One set for up to four mistakes in a row, asked at the first of them.
  private func matching(_ slip: GuideIndex.Slip) -> [Proposal] {
    let run = fixedRun(slip)
    guard run.count > 2, run.first?.owner == slip.owner,
      run.areApart({ $0.isApart(from: $1) })
    else { return [] }
    let matches = run.map { Question.Match(text: $0.title.text, match: $0.fix?.text ?? "") }
    let draft = Draft(
      asks: slip.sort == .misconception
        ? ["Which fact corrects which misconception?"]
        : [
          "Which fix belongs to which \(slip.sort)?", "Match each \(slip.sort) with its fix.",
        ],
      body: .match(matches),
      explanation: matches.map { "\($0.text): \($0.match)" }.joined(separator: "\n"),
      related: run.dropFirst().map(\.owner))
    return [Proposal("match", [draft])]
  }

  /// Mistakes in a row that have a fix, or beliefs in a row that have a correction.
  private func fixedRun(_ slip: GuideIndex.Slip) -> [GuideIndex.Slip] {
    index.slips.run(around: entry.position, chapter: entry.chapter).filter {
      $0.fix != nil && !$0.title.text.isEmpty && $0.sort == slip.sort
    }
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

  /// What points at something that was named before it cannot be told by itself.
  private static func objection(to told: Phrase) -> LeftOut.Reason? {
    told.opensByPointing || told.leansOnContext || told.speaksOfSomebody ? .saysTooLittle : nil
  }

  private func fixReason(_ mistake: Mistake) -> String {
    mistake.why.isEmpty && mistake.what.isEmpty
      ? "This is the fix that the guide gives for it." : keyReason(mistake)
  }

  private func keyReason(_ mistake: Mistake) -> String {
    // Behind a fix that is quoted, the harm would be read as that of the fix.
    let harm = Wording.sentence(mistake.why)
    if !harm.isEmpty, mistake.sort != .misconception { return "Why it hurts: \(harm)" }
    return [mistake.why, mistake.what, mistake.fix].map { Wording.sentence($0) }
      .first { !$0.isEmpty } ?? "The guide lists it under this name."
  }

  private func explanation(_ mistake: Mistake) -> String {
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
