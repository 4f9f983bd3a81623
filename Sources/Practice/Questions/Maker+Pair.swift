import Markdown
import StudyGuide

extension Maker {
  /// Strong among weak, weak among strong, and each answer on its own. An answer to a scenario is
  /// judged in its situation only: elsewhere it may well be right.
  var pairProposals: [Proposal] {
    let weak = entry.weak.map { (index.weak.items[$0], $0) }
    let strong = entry.strong.map { (index.strong.items[$0], $0) }
    var proposals: [Proposal] = []
    let choices =
      entry.scene != nil
      ? []
      : strong.map { strongAmongWeak($0.0, at: $0.1) }
        + weak.map { weakAmongStrong($0.0, at: $0.1) }
    if !choices.isEmpty { proposals.append(Proposal("choice", choices)) }
    let judgments =
      strong.map { judgment($0.0, isStrong: true, against: weak.first?.0) }
      + weak.map { judgment($0.0, isStrong: false, against: strong.first?.0) }
    if !judgments.isEmpty { proposals.append(Proposal("judge", judgments)) }
    return proposals
  }

  /// The weak answers of other situations cannot fit this one better: nobody recommends them.
  private func strongAmongWeak(_ answer: GuideIndex.Answer, at position: Int) -> Draft {
    let place = entry.weak.isEmpty ? 0 : entry.weak.lowerBound
    let pool = index.weak.near(place, chapter: entry.chapter) { answer.canStandBeside($0) }
    let noun = answer.noun
    return Draft(
      context: "Each of these comes from a different situation.",
      asks: [
        "Only one of them is a strong \(noun). Which one?",
        "{Others} are weak and one is strong. Which is the strong \(noun)?",
        "Which \(noun) does the guide recommend?",
      ],
      body: .choice(
        key: Draft.Candidate(answer.phrase, praise(answer)),
        pool: pool.map { Draft.Candidate($0.phrase, $0.blame) }, isClosed: false),
      explanation: explanation, related: relatedScene,
      objection: objection(to: answer, isAlone: true))
  }

  /// Nothing is asked about one side alone, whose element says what it is, nor about an answer that
  /// could be one to anything.
  ///
  /// - Parameter isAlone: whether nothing beside it says what it is about.
  private func objection(to answer: GuideIndex.Answer, isAlone: Bool) -> LeftOut.Reason? {
    if entry.weak.isEmpty || entry.strong.isEmpty { return .oneSided }
    if answer.isWarning { return .saysWhatNotToDo }
    let isClear = answer.standsByItself && !(isAlone && answer.phrase.leansOnContext)
    return isClear ? nil : .saysTooLittle
  }

  private func weakAmongStrong(_ answer: GuideIndex.Answer, at position: Int) -> Draft {
    let place = entry.strong.isEmpty ? 0 : entry.strong.lowerBound
    let pool = index.strong.near(place, chapter: entry.chapter) { answer.canStandBeside($0) }
    let noun = answer.noun
    return Draft(
      context: "Each of these comes from a different situation.",
      asks: [
        "Only one of them is a weak \(noun). Which one?",
        "{Others} are strong and one is weak. Which is the weak \(noun)?",
        "Which \(noun) would count against you?",
      ],
      body: .choice(
        key: Draft.Candidate(answer.phrase, answer.blame),
        pool: pool.map { Draft.Candidate($0.phrase, $0.praise) }, isClosed: false),
      explanation: explanation, related: relatedScene,
      objection: objection(to: answer, isAlone: true))
  }

  private func praise(_ answer: GuideIndex.Answer) -> String {
    remedy ?? (answer.why.isEmpty || element.kind == .mistake ? answer.praise : answer.why)
  }

  /// Why the strong answer to a mistake is one: what the author says under "Why" is about the weak.
  private var remedy: String? {
    guard case .mistake(let mistake) = element.content, !mistake.fix.isEmpty else { return nil }
    return "It does what the guide advises: \(Wording.sentence(Wording.text(mistake.fix)))"
  }

  private func judgment(
    _ answer: GuideIndex.Answer, isStrong: Bool, against other: GuideIndex.Answer?
  ) -> Draft {
    let noun = answer.noun
    let quoted = Wording.quote(answer.phrase.text)
    let counterpart = other.map { Wording.quote($0.phrase.text) }
    let right = "The guide gives this as a \(isStrong ? "strong" : "weak") \(noun)."
    let contrast = counterpart.map {
      isStrong ? "The weak one beside it: \($0)" : "The strong one in its place: \($0)"
    }
    let rationale = [right, contrast].compactMap(\.self).joined(separator: " ")
    let reason = (isStrong ? remedy : nil) ?? (answer.why.isEmpty ? rationale : answer.why)
    return Draft(
      context: setting(besides: answer.phrase.text).map { $0 + "\n" + quoted } ?? quoted,
      asks: [
        "Is this a strong \(noun) or a weak one?", "Would you call this \(noun) strong or weak?",
        "Strong or weak: how does this \(noun) do?",
      ],
      body: .boolean(
        words: ["Strong", "Weak"], right: isStrong ? 0 : 1,
        rationales: isStrong ? [reason, rationale] : [rationale, reason]),
      explanation: explanation, related: relatedScene,
      objection: objection(to: answer, isAlone: !hasOwnTopic))
  }

  /// What the answer is about: the scenario's situation, or the heading above the pair.
  private func setting(besides text: String) -> String? {
    if let scene = entry.scene, case .scenario(let scenario) = scene.content {
      let situation = Wording.text(scenario.situation)
      let name = Wording.title(Wording.text(scene.title))
      return situation.isEmpty ? "The situation: \(Wording.sentence(name))" : situation
    }
    let topic = entry.topic
    if element.kind == .mistake, !title.isEmpty {
      return "The mistake to avoid is \(Wording.quote(title))."
    }
    return topic.isEmpty ? nil : "The topic is \(Wording.quote(topic))."
  }

  /// Whether the element's own title, not only a heading over several, says what it is about.
  private var hasOwnTopic: Bool {
    entry.scene != nil || element.kind == .mistake
      || entry.topic == Wording.title(Wording.text(element.title))
  }

  private var relatedScene: [ElementID] { entry.scene.map { [$0.id] } ?? [] }

  /// Both answers, and why.
  private var explanation: String {
    let weak = entry.weak.map { "Weak: \(Wording.quote(index.weak.items[$0].phrase.text))" }
    let strong = entry.strong.map { "Strong: \(Wording.quote(index.strong.items[$0].phrase.text))" }
    let why =
      entry.weak.first.map { index.weak.items[$0].why }
      ?? entry.strong.first.map { index.strong.items[$0].why } ?? ""
    return (weak + strong + (why.isEmpty ? [] : [why])).joined(separator: "\n")
  }
}

extension GuideIndex.Answer {
  var standsByItself: Bool { isCode || phrase.standsByItself }

  var noun: String { phrase.isQuoted ? "answer" : "version" }

  /// Why the answer is no good, where nothing but its own element is known.
  var blame: String {
    let lead =
      owner.kind == .mistake && !title.isEmpty
      ? "This \(noun) makes the mistake \(Wording.quote(title))."
      : "The guide gives this as the weak \(noun)\(place)."
    return why.isEmpty ? lead : "\(lead) \(why)"
  }

  /// Why the answer is good. What an author says about a mistake is about the weak answer.
  var praise: String {
    guard owner.kind != .mistake || title.isEmpty else {
      return "This \(noun) avoids the mistake \(Wording.quote(title))."
    }
    let lead = "The guide gives this as the strong \(noun)\(place)."
    return why.isEmpty ? lead : "\(lead) \(why)"
  }

  private var place: String { title.isEmpty ? "" : " on \(Wording.quote(title))" }

  /// Answers of other elements in the same shape and not much shorter; how an answer looks must
  /// not tell it apart.
  func canStandBeside(_ other: GuideIndex.Answer) -> Bool {
    3 * other.phrase.length >= 2 * phrase.length && !other.isSituated && other.owner != owner
      && other.phrase.isQuoted == phrase.isQuoted && other.isCode == isCode
      && !other.isLone && !other.isWarning && !other.isDenial && other.standsByItself
      && !other.phrase.leansOnContext
  }
}
