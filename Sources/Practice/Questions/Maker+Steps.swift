import Markdown
import StudyGuide

extension Maker {
  func stepsProposals(_ list: Steps) -> [Proposal] {
    let names = list.steps.map { Wording.title(Wording.text($0.name)) }
    guard Set(names).count == names.count, !names.contains("") else { return [] }
    let all = names.enumerated().map { "\($0.offset + 1). \($0.element)" }.joined(separator: "\n")
    var proposals: [Proposal] = []
    if names.count > 2 {
      let window = Array(names.prefix(6))
      let isWhole = window.count == names.count
      let heading = title.isEmpty ? "A list of steps:" : "\(Wording.quote(title)):"
      proposals.append(
        Proposal(
          "order",
          [
            Draft(
              asks: isWhole
                ? [
                  "\(heading) Put the steps in order.",
                  "\(heading) In which order do these steps come?",
                ]
                : ["\(heading) Put the first \(Wording.word(window.count)) steps in order."],
              body: .order(window), explanation: all)
          ]))
    }
    let steps = names.indices.map { place in
      Draft.Candidate(
        Phrase(names[place]),
        place == 0
          ? "It is the first step." : "It comes after \(Wording.quote(names[place - 1])).")
    }
    let behind = Self.behindOrder(names.count)
    return proposals + behind.flatMap { following(steps, $0, explanation: all) }
      + lasting(list, names)
  }

  /// The steps behind those that are put in order after which it is asked what follows: up to three,
  /// evenly spread, with two more behind each.
  private static func behindOrder(_ count: Int) -> [Int] {
    count < 9 ? [] : Array(6...count - 3).sample(3)
  }

  private var stepsName: String { title.isEmpty ? "the list" : Wording.name(title) }

  private func following(
    _ steps: [Draft.Candidate], _ place: Int, explanation: String
  ) -> [Proposal] {
    let name = steps[place].phrase.text
    // One that comes later is always among them: what comes first is soon ruled out.
    let near = steps.indices.filter { $0 != place && $0 != place + 1 }
      .sorted { abs($0 - place) < abs($1 - place) }
    let drafts = near.filter { $0 > place }.prefix(3).map { later in
      let pool = [later] + near.filter { $0 != later }.prefix(2)
      return Draft(
        asks: [
          "In \(stepsName), what comes right after \(Wording.quote(name))?",
          "Which step of \(stepsName) follows \(Wording.quote(name))?",
        ],
        body: .choice(key: steps[place + 1], pool: pool.map { steps[$0] }, isClosed: false),
        explanation: explanation)
    }
    return [Proposal("after-\(Self.slug(name))", drafts)]
  }

  /// How long each takes, for up to six whose times differ.
  private func lasting(_ list: Steps, _ names: [String]) -> [Proposal] {
    let timed = zip(list.steps, names).compactMap { step, name in
      step.duration.map { (duration: $0, name: name) }
    }
    var asked: [(duration: ClosedRange<Int>, name: String)] = []
    // What lies within another stretch would be right there too.
    for step in timed where asked.count < 6 {
      if !asked.contains(where: { $0.duration.overlaps(step.duration) }) { asked.append(step) }
    }
    guard asked.count > 2 else { return [] }
    let draft = Draft(
      asks: [
        "How long does each take in \(stepsName)?", "How much time goes to what in \(stepsName)?",
      ],
      body: .match(
        asked.map { Question.Match(text: $0.name, match: TimeText.duration($0.duration)) }),
      explanation: timed.map { "\($0.name): \(TimeText.duration($0.duration))" }
        .joined(separator: "\n"))
    return [Proposal("times", [draft])]
  }
}
