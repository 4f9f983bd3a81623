import Markdown
import StudyGuide

extension Maker {
  /// Why the weak answer is one, and which of the two is the strong one.
  /// An answer to a scenario is judged in its situation only: elsewhere it may well be right.
  var pairProposals: [Proposal] {
    let weak = entry.weak.map { (index.weak.items[$0], $0) }
    let strong = entry.strong.map { (index.strong.items[$0], $0) }
    let whys = whys
    let judged = weak.map(\.0) + strong.map(\.0)
    guard judged.contains(where: { $0.sort == .change }) else {
      // The reason shows which of the two is the strong one.
      return judging(weak.map(\.0), strong.map(\.0))
        + (whys.isEmpty ? [] : [Proposal("choice", whys)])
    }
    // What was before and what came after is not judged.
    let counterparts = counterparts(weak.first, strong.first)
    guard !whys.isEmpty || !counterparts.isEmpty else { return [] }
    return [Proposal("choice", whys.isEmpty ? counterparts : whys, otherwise: counterparts)]
  }

  /// Each side of a change by the other. Those of other changes are as likely, but belong elsewhere.
  private func counterparts(
    _ before: (GuideIndex.Answer, Int)?, _ after: (GuideIndex.Answer, Int)?
  ) -> [Draft] {
    guard entry.scene == nil, let (old, oldPlace) = before, let (new, newPlace) = after,
      !old.isItem, !new.isItem
    else { return [] }
    return [
      counterpart(
        of: old, on: index.strong, at: newPlace, isAfter: true,
        asks: ["What is it afterward?", "What does it become?"]),
      counterpart(
        of: new, on: index.weak, at: oldPlace, isAfter: false,
        asks: ["What was it before?", "From which of these did it come?"]),
    ]
  }

  private func counterpart(
    of shown: GuideIndex.Answer, on shelf: Shelf<GuideIndex.Answer>, at position: Int,
    isAfter: Bool, asks: [String]
  ) -> Draft {
    let answer = shelf.items[position]
    let pool = shelf.near(position, chapter: entry.chapter, enough: 3) {
      answer.canStandBeside($0)
    }
    return Draft(
      context: shown.labelled(isWeak: isAfter), asks: asks,
      body: .choice(
        key: Draft.Candidate(answer.phrase, isAfter ? answer.praise : answer.blame),
        pool: pool.map { Draft.Candidate($0.phrase, isAfter ? $0.praise : $0.blame) },
        isClosed: false),
      explanation: pairExplanation,
      objection: objection(to: shown, isAlone: true) ?? objection(to: answer, isAlone: true)
        ?? (answer.phrase.repeats(shown.phrase) ? .echoesStem : nil))
  }

  /// Nothing is asked about one side alone, whose element says what it is, nor about an answer that
  /// could be one to anything.
  ///
  /// - Parameter isAlone: whether nothing beside it says what it is about.
  func objection(to answer: GuideIndex.Answer, isAlone: Bool) -> LeftOut.Reason? {
    entry.weak.isEmpty || entry.strong.isEmpty ? .oneSided : lack(of: answer, isAlone: isAlone)
  }

  /// Why an answer says too little to be shown.
  func lack(of answer: GuideIndex.Answer, isAlone: Bool) -> LeftOut.Reason? {
    if answer.isWarning { return .saysWhatNotToDo }
    let isClear = answer.standsByItself && !(isAlone && answer.phrase.leansOnContext)
    return isClear ? nil : .saysTooLittle
  }

  /// Why the strong answer is one; what an author says about a mistake is about the weak one.
  func reason(for strong: GuideIndex.Answer) -> String {
    if let remedy { return remedy }
    let said = strong.why.isEmpty ? lesson : strong.why
    return said.isEmpty || element.kind == .mistake
      ? "The guide gives this as the \(strong.names.strong)." : said
  }

  /// Why the strong answer to a mistake is one: what the author says under "Why" is about the weak.
  private var remedy: String? {
    guard case .mistake(let mistake) = element.content, !mistake.fix.isEmpty else { return nil }
    return "The guide’s advice on it: \(Wording.sentence(mistake.fix))"
  }

  func judgment(
    _ answer: GuideIndex.Answer, isStrong: Bool, against other: GuideIndex.Answer?
  ) -> Draft {
    let names = answer.names
    let quoted = Wording.quote(answer.phrase.text)
    let right = "The guide gives this as a \(isStrong ? names.strong : names.weak)."
    let contrast =
      answer.isItem ? nil : other.map { answer.beside($0.phrase.text, isStrong: isStrong) }
    let rationale = [right, contrast].compactMap(\.self).joined(separator: " ")
    // What the author says of both needs both to be seen.
    let said = answer.why.isEmpty ? lesson : answer.why
    let why = [contrast.map(Wording.ended), said].compactMap(\.self).joined(separator: " ")
    let reason = (isStrong ? remedy : nil) ?? (said.isEmpty ? rationale : why)
    return Draft(
      context: setting.map { $0 + "\n" + quoted } ?? quoted,
      asks: answer.judging.asks,
      body: .boolean(
        words: answer.judging.words,
        right: isStrong ? 0 : 1,
        rationales: isStrong ? [reason, rationale] : [rationale, reason]),
      explanation: pairExplanation, related: relatedScene,
      objection: objection(to: answer, isAlone: !hasOwnTopic))
  }

  /// What the answer is about: the scenario's situation, or the heading above the pair.
  var setting: String? {
    if let scene = entry.scene, case .scenario(let scenario) = scene.content {
      let situation = Wording.text(scenario.situation)
      let name = Wording.title(Wording.text(scene.title))
      return situation.isEmpty ? "The situation: \(Wording.sentence(name))" : situation
    }
    let topic = entry.topic
    // Below its name anybody sees what a mistake is.
    guard element.kind != .mistake else { return nil }
    return topic.contains(where: \.isLetter) ? "The topic: \(Wording.quote(topic))" : nil
  }

  /// Whether the element's own title, not only a heading over several, says what it is about.
  var hasOwnTopic: Bool {
    entry.scene != nil
      || element.kind != .mistake && entry.topic == Wording.title(Wording.text(element.title))
  }

  /// What the author draws from the scenario around it.
  private var lesson: String {
    guard case .scenario(let scenario)? = entry.scene?.content else { return "" }
    for case .labelled(.lesson, let label, let blocks) in scenario.parts {
      return "\(label): \(Wording.sentence(blocks))"
    }
    return ""
  }

  var relatedScene: [ElementID] { entry.scene.map { [$0.id] } ?? [] }

  /// Both answers, and why.
  var pairExplanation: String {
    let weak = entry.weak.map { index.weak.items[$0].labelled(isWeak: true) }
    let strong = entry.strong.map { index.strong.items[$0].labelled(isWeak: false) }
    let why =
      entry.weak.first.map { index.weak.items[$0].why }
      ?? entry.strong.first.map { index.strong.items[$0].why } ?? ""
    return (weak + strong + (why.isEmpty ? [] : [why])).joined(separator: "\n")
  }
}

extension Phrase {
  /// Whether most of its words that carry meaning are those of the other: of “Madrid es en España” one
  /// knows which sentence it was before.
  fileprivate func repeats(_ other: Phrase) -> Bool {
    let shared = bag.overlap(other.bag)
    return shared > 1 && shared * 3 > bag.words.count * 2
  }
}

extension GuideIndex.Answer {
  var standsByItself: Bool { isCode || phrase.standsByItself }

  var noun: String { phrase.isQuoted ? "answer" : "version" }

  /// What the two sides are called inside a sentence.
  var names: (weak: String, strong: String) {
    switch sort {
    case .change: ("state before", "state after")
    case .flag: ("red flag", "green flag")
    case .advice: ("don’t", "do")
    case .correctness: ("wrong \(noun)", "right \(noun)")
    // A cross and a tick may stand for anything.
    case .mark: ("bad \(noun)", "good \(noun)")
    case .verdict: ("weak \(noun)", "strong \(noun)")
    }
  }

  /// How it is asked which side an answer is of, and the words to choose from, the strong one first.
  var judging: (asks: [String], words: [String]) {
    switch sort {
    case .flag:
      (
        ["Is this a green flag or a red one?", "Green flag or red flag: which is it?"],
        ["Green flag", "Red flag"]
      )
    case .advice:
      (["Is this a do or a don’t?", "Do or don’t: which is it?"], ["Do", "Don’t"])
    case .correctness:
      (
        ["Is this \(noun) right or wrong?", "Right or wrong: which is this \(noun)?"],
        ["Right", "Wrong"]
      )
    case .mark:
      (
        ["Is this a good \(noun) or a bad one?", "Good or bad: which is this \(noun)?"],
        ["Good", "Bad"]
      )
    case .verdict, .change:
      (
        [
          "Is this a strong \(noun) or a weak one?", "Would you call this \(noun) strong or weak?",
          "Strong or weak: how does this \(noun) do?",
        ], ["Strong", "Weak"]
      )
    }
  }

  /// What a side is called before a colon.
  func head(isWeak: Bool) -> String {
    sort == .change
      ? isWeak ? "Before" : "After" : Wording.capitalized(isWeak ? names.weak : names.strong)
  }

  /// `Weak answer: “…”`
  func labelled(isWeak: Bool) -> String {
    "\(head(isWeak: isWeak)): \(Wording.quote(phrase.text))"
  }

  /// Why the answer is no good, where nothing but its own element is known.
  var blame: String {
    let lead =
      owner.kind == .mistake && !title.isEmpty
      ? "This \(noun) makes the mistake \(Wording.quote(title))."
      : self.lead(isStrong: false)
    return why.isEmpty ? lead : "\(lead) \(why)"
  }

  /// Why the answer is good. What an author says about a mistake is about the weak answer.
  var praise: String {
    guard owner.kind != .mistake || title.isEmpty else {
      let lead = "This \(noun) avoids the mistake \(Wording.quote(title))."
      return why.isEmpty ? lead : "\(lead) Of that the guide says: \(Wording.quote(why))"
    }
    let lead = self.lead(isStrong: true)
    return why.isEmpty ? lead : "\(lead) \(why)"
  }

  /// What the author makes of it, and where: under the pair's title, or beside its other side.
  private func lead(isStrong: Bool) -> String {
    let said = "The guide gives this as the \(isStrong ? names.strong : names.weak)"
    if let counterpart, !isItem {
      let other = Wording.beginning(counterpart.text)
      return Wording.ended("\(said). \(beside(other, isStrong: isStrong))")
    }
    return title.isEmpty ? "\(said)." : "\(said) on \(Wording.quote(title))."
  }

  /// The other side behind what is said of this one.
  func beside(_ other: String, isStrong: Bool) -> String {
    isStrong
      ? "The \(names.weak) beside it: \(Wording.quote(other))"
      : "The \(names.strong) in its place: \(Wording.quote(other))"
  }

  /// Answers of other elements in the same shape and not much shorter; how an answer looks must
  /// not tell it apart.
  func canStandBeside(_ other: GuideIndex.Answer) -> Bool {
    3 * other.phrase.length >= 2 * phrase.length && !other.isSituated && other.owner != owner
      && other.phrase.isQuoted == phrase.isQuoted && other.isCode == isCode && other.sort == sort
      && !other.isLone && !other.isWarning && other.standsByItself
      && !other.phrase.leansOnContext
  }
}
