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
    let (times, timetable) = durations(list, names)
    let asked = Self.spread(names.count)
    for (place, step) in list.steps.enumerated() {
      if asked.contains(place) { proposals += following(steps, place, explanation: all) }
      proposals += lasting(step, names[place], among: times, explanation: timetable)
    }
    return proposals
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

  /// The steps after which it is asked what follows: up to three, evenly spread, with two more behind
  /// each.
  private static func spread(_ count: Int) -> Set<Int> {
    guard count > 3 else { return [] }
    let last = count - 3
    let asked = min(3, last + 1)
    return Set((0..<asked).map { asked == 1 ? 0 : $0 * last / (asked - 1) })
  }

  /// Each duration of the list once, and all steps with theirs.
  private func durations(
    _ list: Steps, _ names: [String]
  ) -> (times: [(duration: ClosedRange<Int>, candidate: Draft.Candidate)], timetable: String) {
    let timed = zip(list.steps, names).compactMap { step, name in
      step.duration.map { (duration: $0, name: name) }
    }
    var seen: Set<ClosedRange<Int>> = []
    let distinct = timed.map(\.duration).filter { seen.insert($0).inserted }
    let times = distinct.map { time in
      let owners = timed.filter { $0.duration == time }.map { Wording.quote($0.name) }
      let verb = owners.count == 1 ? "is" : "are each"
      let text = TimeText.duration(time)
      let names =
        owners.count < 3
        ? owners.joined(separator: " and ")
        : owners.dropLast().joined(separator: ", ") + " and " + owners[owners.count - 1]
      let candidate = Draft.Candidate(
        Phrase(text), "\(names) \(verb) given \(text).",
        rank: Double(time.upperBound) + Double(time.lowerBound) / 1e6)
      return (duration: time, candidate: candidate)
    }
    let timetable = timed.map { "\($0.name): \(TimeText.duration($0.duration))" }
    return (times, timetable.joined(separator: "\n"))
  }

  private func lasting(
    _ step: Steps.Step, _ name: String,
    among times: [(duration: ClosedRange<Int>, candidate: Draft.Candidate)], explanation: String
  ) -> [Proposal] {
    guard times.count > 2, let key = times.first(where: { $0.duration == step.duration }) else {
      return []
    }
    // What lies within another stretch would be right there too.
    let pool = times.filter { !$0.duration.overlaps(key.duration) }.map(\.candidate)
    let draft = Draft(
      asks: [
        "How long does \(Wording.quote(name)) take in \(stepsName)?",
        "In \(stepsName), how much time goes to \(Wording.quote(name))?",
      ],
      body: .choice(
        key: key.candidate, pool: pool, isClosed: true),
      explanation: explanation)
    return [Proposal("time-\(Self.slug(name))", [draft])]
  }
}
