import Markdown
import StudyGuide

extension Maker {
  func timelineProposals(_ timeline: Timeline) -> [Proposal] {
    let entries = timeline.entries.filter { !Pause.isNamed(by: $0.label.plainText) }
    let labels = entries.map { Wording.title(Wording.capitalized($0.label)) }
    guard Set(labels).count == labels.count, !labels.contains("") else { return [] }
    let times = entries.map { TimeText.stretch($0.time, timeline.unit) }
    let starts = entries.map(\.time.lowerBound)
    let isPlain = zip(entries, entries.dropFirst()).allSatisfy {
      $0.time.upperBound <= $1.time.lowerBound
    }
    let all = labels.indices.map { "\(Wording.capitalized(times[$0])): \(labels[$0])" }
      .joined(separator: "\n")
    var proposals: [Proposal] = []
    if labels.count > 2, isPlain {
      let window = Array(labels.prefix(6))
      let isWhole = window.count == labels.count
      let draft = Draft(
        asks: [
          isWhole
            ? "In which order does this happen in \(timelineName)?"
            : "In which order do the first \(Wording.word(window.count)) parts of \(timelineName) come?"
        ],
        body: .order(window), explanation: all)
      proposals.append(Proposal("order", [draft]))
    }
    guard labels.count > 2, isPlain else { return proposals }
    let happenings = labels.indices.map { happening(labels[$0], times[$0]) }
    let moments = labels.indices.map { moment(labels[$0], times[$0], starts[$0]) }
    // The ends are known from the order.
    let inner = Array(
      labels.count > 4 ? labels.indices.dropFirst().dropLast() : labels.indices[...])
    for place in inner.sample(3) {
      let during = TimeText.during(entries[place].time, timeline.unit, of: timelineName)
      let near = labels.indices.filter { $0 != place && abs($0 - place) < 5 }
      let what = Draft(
        asks: [
          "What happens \(during)?", "What takes place \(during)?",
        ],
        body: .choice(
          key: happenings[place], pool: near.map { happenings[$0] }, isClosed: false),
        explanation: all)
      let when = Draft(
        context: "In \(timelineName): \(Wording.quote(labels[place]))",
        asks: ["When does this happen?", "When does this take place?"],
        body: .choice(
          key: moments[place], pool: near.map { moments[$0] }, isClosed: true),
        explanation: all)
      proposals.append(Proposal("at-\(Self.slug(times[place]))", [what, when], otherwise: [when]))
    }
    return proposals
  }

  private var timelineName: String { title.isEmpty ? "the timeline" : Wording.name(title) }

  private func happening(_ label: String, _ time: String) -> Draft.Candidate {
    Draft.Candidate(Phrase(label), "That belongs to \(time).")
  }

  private func moment(_ label: String, _ time: String, _ start: Int) -> Draft.Candidate {
    Draft.Candidate(
      Phrase(Wording.capitalized(time)), "\(Wording.capitalized(time)): \(Wording.ended(label))",
      rank: Double(start))
  }
}
