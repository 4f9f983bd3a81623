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
    for (place, step) in list.steps.enumerated() {
      if place + 1 < names.count {
        proposals += following(names, place, explanation: all)
      }
      proposals += lasting(list, step, names[place])
    }
    return proposals
  }

  private var stepsName: String { title.isEmpty ? "the list" : Wording.name(title) }

  private func following(_ names: [String], _ place: Int, explanation: String) -> [Proposal] {
    guard names.count > 3 else { return [] }
    func candidate(_ other: Int) -> Draft.Candidate {
      let previous =
        other == 0 ? "It is the first step." : "It comes after \(Wording.quote(names[other - 1]))."
      return Draft.Candidate(Phrase(names[other]), previous)
    }
    let pool = names.indices.filter { $0 != place && $0 != place + 1 && abs($0 - place) < 5 }
    let draft = Draft(
      asks: [
        "In \(stepsName), what comes right after \(Wording.quote(names[place]))?",
        "Which step of \(stepsName) follows \(Wording.quote(names[place]))?",
      ],
      body: .choice(key: candidate(place + 1), pool: pool.map(candidate), isClosed: false),
      explanation: explanation)
    return [Proposal("after-\(Self.slug(names[place]))", [draft])]
  }

  private func lasting(_ list: Steps, _ step: Steps.Step, _ name: String) -> [Proposal] {
    var seen: Set<ClosedRange<Int>> = []
    let timed = list.steps.filter { $0.duration.map { seen.insert($0).inserted } ?? false }
    guard let duration = step.duration, timed.count > 2 else { return [] }
    func candidate(_ other: Steps.Step) -> Draft.Candidate? {
      other.duration.map { time in
        let owners = list.steps.filter { $0.duration == time }
          .map { Wording.quote(Wording.title(Wording.text($0.name))) }
        let verb = owners.count == 1 ? "is" : "are each"
        return Draft.Candidate(
          Phrase(TimeText.duration(time)),
          "\(owners.joined(separator: " and ")) \(verb) given \(TimeText.duration(time)).",
          rank: Double(time.upperBound) + Double(time.lowerBound) / 1e6)
      }
    }
    guard let key = candidate(step) else { return [] }
    let draft = Draft(
      asks: [
        "How long does \(Wording.quote(name)) take in \(stepsName)?",
        "In \(stepsName), how much time goes to \(Wording.quote(name))?",
      ],
      body: .choice(
        key: key, pool: timed.filter { $0.duration != duration }.compactMap(candidate),
        isClosed: true),
      explanation: list.steps.compactMap { step in
        step.duration.map {
          "\(Wording.title(Wording.text(step.name))): \(TimeText.duration($0))"
        }
      }.joined(separator: "\n"))
    return [Proposal("time-\(Self.slug(name))", [draft])]
  }
}
