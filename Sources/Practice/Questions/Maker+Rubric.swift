import Markdown
import StudyGuide

extension Maker {
  func rubricProposals(_ rubric: Rubric) -> [Proposal] {
    let names = rubric.criteria.map { Wording.title(Wording.text($0.name)) }
    let criteria = zip(rubric.criteria, names).map { criterion, name in
      Draft.Candidate(Phrase(name), Self.meaning(criterion))
    }
    let notes = rubric.criteria.map { $0.levels.map { Phrase(Wording.text($0.text)) } }
    var proposals: [Proposal] = []
    for (place, criterion) in rubric.criteria.enumerated() {
      proposals += speaking(rubric, place, among: criteria, notes: notes)
      proposals += scoring(criterion, names[place])
    }
    return proposals + weighing(rubric, names)
  }

  private var rubricName: String { title.isEmpty ? "the rubric" : Wording.name(title) }

  /// Which criterion does this note speak to?
  private func speaking(
    _ rubric: Rubric, _ place: Int, among criteria: [Draft.Candidate], notes: [[Phrase]]
  ) -> [Proposal] {
    let criterion = rubric.criteria[place]
    let key = criteria[place]
    let name = Self.slug(key.phrase.text)
    let pool = criteria.indices.filter { $0 != place }.map { criteria[$0] }
    let others = notes.enumerated().filter { $0.offset != place }.flatMap(\.element)
    let fromLevels = notes[place].filter { !$0.text.isEmpty }.map { note in
      let isShared = others.contains { $0.signature == note.signature }
      return Draft(
        context: "A score sheet says: \(Wording.quote(note.text))",
        asks: ["Which criterion of \(rubricName) does this note speak to?"],
        body: .choice(key: key, pool: pool, isClosed: true),
        explanation: Self.levels(criterion),
        objection: isShared ? .fitsSeveral : Self.objection(to: note))
    }
    let question = Wording.capitalized(criterion.text)
    let fromQuestion = Draft(
      context: Wording.quote(question),
      asks: [
        "Which criterion of \(rubricName) stands behind this?",
        "To which criterion of \(rubricName) does this belong?",
      ], body: .choice(key: key, pool: pool, isClosed: true), explanation: key.rationale(),
      objection: question.hasSuffix("?") ? nil : Self.objection(to: Phrase(question)))
    let asked = question.isEmpty ? [] : [fromQuestion]
    if fromLevels.isEmpty { return asked.isEmpty ? [] : [Proposal("meaning-\(name)", asked)] }
    return [Proposal("note-\(name)", fromLevels, otherwise: asked)]
  }

  /// Which level does an answer reach that is described like this?
  private func scoring(_ criterion: Rubric.Criterion, _ name: String) -> [Proposal] {
    let levels = criterion.levels.enumerated().filter { !$0.element.text.isEmpty }
    guard levels.count > 2 else { return [] }
    let candidates = levels.map { place, level in
      Draft.Candidate(
        Phrase(level.name), "\(level.name) reads: \(Wording.quote(Wording.text(level.text)))",
        rank: Double(place))
    }
    let texts = levels.map { Phrase(Wording.text($0.element.text)) }
    func isRepeated(_ text: Phrase) -> Bool {
      texts.count { $0.signature == text.signature } > 1
    }
    let drafts = candidates.indices.map { place in
      Draft(
        context:
          "A score sheet says: \(Wording.quote(Wording.text(levels[place].element.text)))",
        asks: [
          "Which level is that on \(Wording.quote(name))?",
          "How does that score on \(Wording.quote(name))?",
        ],
        body: .choice(
          key: candidates[place],
          pool: candidates.indices.filter { $0 != place }.map { candidates[$0] },
          isClosed: true),
        explanation: Self.levels(criterion),
        objection: isRepeated(texts[place]) ? .fitsSeveral : Self.objection(to: texts[place]))
    }
    return [Proposal("level-\(Self.slug(name))", drafts)]
  }

  /// `Strong: Reads a plan.`, line by line.
  private static func levels(_ criterion: Rubric.Criterion) -> String {
    criterion.levels.filter { !$0.text.isEmpty }
      .map { "\($0.name): \(Wording.sentence($0.text))" }.joined(separator: "\n")
  }

  /// Which weighs most, and what each weighs: the second answers the first.
  private func weighing(_ rubric: Rubric, _ names: [String]) -> [Proposal] {
    let weighed = rubric.criteria.indices.compactMap { place in
      rubric.criteria[place].weight.map { (name: names[place], weight: $0) }
    }
    var seen: Set<Double> = []
    let distinct = weighed.filter { seen.insert($0.weight).inserted }.prefix(6)
    guard distinct.count > 2 else { return [] }
    let amounts = weighed.map { "\($0.name): \(Self.amount($0.weight, rubric.unit))" }
      .joined(separator: "\n")
    let matching = Draft(
      asks: [
        "How much does each criterion weigh in \(rubricName)?",
        "Which weight does \(rubricName) give to what?",
      ],
      body: .match(
        distinct.map { Question.Match(text: $0.name, match: Self.amount($0.weight, rubric.unit)) }),
      explanation: amounts)
    let ordering = Draft(
      asks: [
        "Put these criteria of \(rubricName) in order, the heaviest first.",
        "Order these criteria of \(rubricName) by weight, from the heaviest to the lightest.",
      ],
      body: .order(distinct.sorted { $0.weight > $1.weight }.map(\.name)), explanation: amounts)
    return [Proposal("order", [ordering]), Proposal("weights", [matching])]
  }

  /// A note of a word or two speaks to any criterion.
  private static func objection(to note: Phrase) -> LeftOut.Reason? {
    note.bag.count > 2 && note.standsByItself && namesAnything(note.text) ? nil : .saysTooLittle
  }

  /// Whether a note says more than how many or how much.
  private static func namesAnything(_ note: String) -> Bool {
    note.lowercased().split { !$0.isLetter }.contains { !amounts.contains($0) }
  }

  private static let amounts: Set<Substring> = [
    "a", "all", "almost", "an", "and", "any", "at", "each", "eight", "enough", "every", "few",
    "fewer", "five", "four", "half", "hardly", "least", "less", "many", "more", "most", "much",
    "nearly", "nine", "no", "none", "of", "one", "only", "or", "seven", "several", "six", "some",
    "ten", "than", "the", "them", "three", "too", "two", "up", "to",
  ]

  private static func meaning(_ criterion: Rubric.Criterion) -> String {
    let name = Wording.title(Wording.text(criterion.name))
    let text = Wording.sentence(criterion.text)
    if !text.isEmpty { return "\(Wording.quote(name)) asks this: \(text)" }
    guard let best = criterion.levels.first else {
      return "The rubric lists \(Wording.quote(name))."
    }
    return "At its best, \(Wording.quote(name)) reads: \(Wording.sentence(best.text))"
  }

  private static func amount(_ weight: Double, _ unit: Rubric.Unit) -> String {
    let number = weight == weight.rounded() ? String(Int(weight)) : String(weight)
    return switch unit {
    case .percent: number + "%"
    case .points: weight == 1 ? "1 point" : "\(number) points"
    }
  }

  static func slug(_ text: String) -> String {
    Slug(text)?.text ?? String(StableHash.of(text), radix: 36)
  }
}
