import Markdown
import StudyGuide

extension Maker {
  /// What came first, when something happened, and what happened then.
  func chronologyProposals(_ whole: Chronology) -> [Proposal] {
    var chronology = whole
    if chronology.isOfDay {
      chronology.events.removeAll { Pause.isNamed(by: $0.event.plainText) }
    }
    let events = chronology.events
    let names = events.map { Wording.title(Wording.capitalized($0.event)) }
    guard Set(names).count == names.count else { return [] }
    let dates = events.map { Wording.text($0.date) }
    let all = names.indices.map {
      "\(Wording.capitalized(dates[$0])): \(Wording.ended(names[$0]))"
    }
    return ordering(chronology, names, all)
      + events.indices.flatMap { dating(chronology, $0, names, dates, all) }
  }

  /// Up to six events in a row to put in order, as often as that covers them.
  private func ordering(
    _ chronology: Chronology, _ names: [String], _ all: [String]
  ) -> [Proposal] {
    let events = chronology.events
    let parts = (events.count + 5) / 6
    return (0..<parts).compactMap { part in
      let bounds = part * events.count / parts..<(part + 1) * events.count / parts
      // Two of one year have no order.
      let isClear = bounds.dropFirst().allSatisfy {
        events[$0 - 1].span.upperBound <= events[$0].span.lowerBound
      }
      guard isClear else { return nil }
      let draft = Draft(
        asks: [
          "\(chronologyName)Put these in order, the earliest first.",
          chronology.isOfDay
            ? "\(chronologyName)In which order do these come?"
            : "\(chronologyName)In which order did these come?",
        ],
        body: .order(Array(names[bounds])), explanation: all[bounds].joined(separator: "\n"))
      return Proposal(part == 0 ? "order" : "order-\(part + 1)", [draft])
    }
  }

  private func dating(
    _ chronology: Chronology, _ place: Int, _ names: [String], _ dates: [String],
    _ all: [String]
  ) -> [Proposal] {
    let events = chronology.events
    let own = events[place].span
    // What covers the date, or lies within it, would be right as well.
    let near = events.indices.filter { abs($0 - place) < 6 && !events[$0].span.overlaps(own) }
    let date = dates[place]
    // “Schwann extends this to animals” is said of the event before it.
    let objection: LeftOut.Reason? =
      Phrase(names[place]).pointsBack
      ? .saysTooLittle
      : Self.years(in: date).isDisjoint(with: Self.years(in: names[place])) ? nil : .echoesStem
    let when = Draft(
      context: Wording.quote(names[place]),
      asks: chronology.isOfDay
        ? ["\(chronologyName)When does this happen?"]
        : ["When was this?", "When did this happen?"],
      body: .choice(
        key: candidate(date, all[place], at: own),
        pool: near.map { candidate(dates[$0], all[$0], at: events[$0].span) }, isClosed: true),
      explanation: all[place], objection: objection)
    let what = Draft(
      context: chronology.isOfDay ? "" : Wording.capitalized(date),
      asks: chronology.isOfDay
        ? ["\(chronologyName)What happens at \(date)?"]
        : [
          "\(chronologyName)What happened then?",
          "\(chronologyName)Which of these belongs to this date?",
        ],
      body: .choice(
        key: Draft.Candidate(Phrase(names[place]), all[place]),
        pool: near.map { Draft.Candidate(Phrase(names[$0]), all[$0]) }, isClosed: false),
      explanation: all[place], objection: objection)
    let before = dates[..<place].count { Self.slug($0) == Self.slug(date) }
    let slot = "at-\(Self.slug(date))" + (before > 0 ? "-\(before + 1)" : "")
    return [Proposal(slot, [when, what])]
  }

  /// Numbers long enough to be years.
  private static func years(in text: String) -> Set<Substring> {
    Set(text.split { !$0.isNumber }.filter { $0.count > 2 })
  }

  private func candidate(_ date: String, _ reason: String, at span: Range<Int>) -> Draft.Candidate {
    Draft.Candidate(
      Phrase(Wording.capitalized(date)), reason, rank: Double(span.lowerBound))
  }

  private var chronologyName: String { title.isEmpty ? "" : "\(Wording.quote(title)): " }
}
