import Markdown
import StudyGuide

/// Cards of rubrics, steps and timelines: the whole, and its parts one by one.
extension CardMaker {
  /// More parts than that make no list that anybody learns as a whole.
  private static let longestList = 12

  func rubric(_ rubric: Rubric) -> [CardSketch] {
    let weighed = rubric.criteria.filter { $0.weight != nil }
    let topic = topic
    var cards: [CardSketch] = []
    if weighed.count > 1, weighed.count <= Self.longestList {
      let items = weighed.map { criterion -> [Inline] in
        criterion.name + [.text(" — "), .strong([.text(amount(criterion.weight, rubric.unit))])]
      }
      cards.append(
        CardSketch(
          "card", front: [ask("name the criteria and the weight of each.", about: topic)],
          back: [list(items, isOrdered: false)]))
    }
    return cards + rubric.criteria.flatMap { self.criterion($0, of: rubric, about: topic) }
  }

  private func criterion(
    _ criterion: Rubric.Criterion, of rubric: Rubric, about topic: [Inline]
  ) -> [CardSketch] {
    let name = criterion.name
    var cards: [CardSketch] = []
    if criterion.weight != nil {
      let question: [Inline] =
        rubric.unit == .percent
        ? [.text("how much does "), .strong(name), .text(" weigh?")]
        : [.text("how many points is "), .strong(name), .text(" worth?")]
      cards.append(
        CardSketch(
          slot("card-weight", name), front: [ask(question, about: topic)],
          back: [paragraph([.strong([.text(amount(criterion.weight, rubric.unit))])])],
          range: criterion.range))
    }
    if !criterion.text.isEmpty {
      let asks = criterion.text.plainText.hasSuffix("?")
      let question = asks ? "which question does it ask?" : "where is the bar?"
      cards.append(
        CardSketch(
          slot(asks ? "card-question" : "card-bar", name), front: [ask(question, about: name)],
          answer: Answer(criterion.text.capitalized), range: criterion.range))
    }
    if let best = criterion.levels.first, !best.text.isEmpty {
      let isNumber = best.name.allSatisfy(\.isNumber)
      let question = isNumber ? "what earns a \(best.name)?" : "what counts as “\(best.name)”?"
      cards.append(
        CardSketch(
          slot("card-best", name), front: [ask(question, about: name)],
          back: [paragraph(best.text.capitalized)], range: criterion.range))
    }
    return cards
  }

  private func amount(_ weight: Double?, _ unit: Rubric.Unit) -> String {
    let weight = weight ?? 0
    let number = weight == weight.rounded() ? String(Int(weight)) : String(weight)
    switch unit {
    case .percent: return number + "%"
    case .points: return weight == 1 ? "1 point" : number + " points"
    }
  }

  func steps(_ steps: [Steps.Step]) -> [CardSketch] {
    let topic = topic
    var cards: [CardSketch] = []
    if steps.count > 1, steps.count <= Self.longestList {
      cards.append(
        CardSketch(
          "card", front: [ask(wholeQuestion(steps.count, of: topic), about: topic)],
          back: [list(steps.map { named($0) }, isOrdered: true)]))
    }
    for (place, step) in steps.enumerated() {
      let before = place == 0 ? nil : steps[place - 1].name
      cards.append(
        CardSketch(
          slot("card-step", step.name),
          front: [ask(question(place, after: before), about: topic)],
          back: [paragraph(named(step, isStrong: true))], detail: detail(of: step),
          range: step.range))
    }
    return cards
  }

  /// What is said of a step; of a section the first sentence only.
  private func detail(of step: Steps.Step) -> [Block] {
    guard step.heading != nil else { return step.text.capitalized }
    guard case .paragraph(let paragraph)? = step.text.first else { return [] }
    let (sentence, _) = paragraph.content.partedAtSentence
    return LeadIn.isOpening(Wording.text(sentence), of: .other)
      ? [] : [self.paragraph(sentence.capitalized)]
  }

  private func wholeQuestion(_ count: Int, of topic: [Inline]) -> String {
    topic.plainText.lowercased().holds("step")
      ? "name them in order." : "name the \(Wording.word(count)) steps in order."
  }

  /// What leads to a step: the one before it, or its number where that one takes a sentence.
  private func question(_ place: Int, after name: [Inline]?) -> [Inline] {
    guard let name else { return [.text("what comes first?")] }
    guard name.plainText.utf8.count < 60 else {
      return [.text("what is step \(Wording.word(place + 1))?")]
    }
    return [.text("what comes after ")] + quoted(name) + [.text("?")]
  }

  private func named(_ step: Steps.Step, isStrong: Bool = false) -> [Inline] {
    let name = isStrong && step.name.plainText.utf8.count < 60 ? [.strong(step.name)] : step.name
    guard let duration = step.duration else { return name }
    return name + [.text(" (\(TimeText.duration(duration)))")]
  }

  private func quoted(_ name: [Inline]) -> [Inline] {
    [.text("“")] + name.withoutFullStop + [.text("”")]
  }

  /// The whole where it is short, and each event by its date; of dates the other way round as well.
  func chronology(_ chronology: Chronology) -> [CardSketch] {
    let events = chronology.events
    let topic = topic
    var cards: [CardSketch] = []
    if events.count <= Self.longestList {
      let items = events.map { [.strong($0.date), .text(": ")] + $0.event }
      cards.append(
        CardSketch(
          "card", front: [ask("what happens when?", about: topic)],
          back: [list(items, isOrdered: false)]))
    }
    for event in events
    where !chronology.isOfDay || !Pause.isNamed(by: event.event.plainText) {
      // Of two events of one year, the year says neither.
      if events.count(where: { $0.span.overlaps(event.span) }) == 1 {
        let answer = Answer(short: [paragraph(event.event.capitalized)], detail: event.text)
        cards.append(
          CardSketch(
            slot("card-date", event.date),
            front: [
              paragraph([.strong(event.date.capitalized)]),
              ask(chronology.isOfDay ? "what happens then?" : "what happened then?", about: topic),
            ], answer: answer, range: event.range))
      }
      guard !chronology.isOfDay else { continue }
      cards.append(
        CardSketch(
          slot("card-when", event.event),
          front: [paragraph(event.event.capitalized), paragraph([.text("When was this?")])],
          back: [paragraph([.strong(event.date.capitalized)])], detail: event.text,
          range: event.range))
    }
    return cards
  }

  func timeline(_ timeline: Timeline) -> [CardSketch] {
    let entries = timeline.entries.filter { !$0.label.isEmpty || !$0.text.isEmpty }
    let topic = topic
    var cards: [CardSketch] = []
    let isShort = entries.allSatisfy { !$0.label.isEmpty && $0.label.plainText.utf8.count < 100 }
    if entries.count > 1, entries.count <= Self.longestList, isShort {
      let items = entries.map { entry -> [Inline] in
        let time = Wording.capitalized(TimeText.stretch(entry.time, timeline.unit))
        return [.strong([.text(time)]), .text(": ")] + entry.label
      }
      cards.append(
        CardSketch(
          "card", front: [ask("what happens when?", about: topic)],
          back: [list(items, isOrdered: false)]))
    }
    for entry in entries where !Pause.isNamed(by: entry.label.plainText) {
      let time = TimeText.stretch(entry.time, timeline.unit)
      let span =
        switch timeline.unit {
        case .days: "on \(time)"
        case .clock: "from \(Timeline.Unit.timesOfDay(entry.time, joint: " to "))"
        case .minutes, .hours, .weeks: "in \(time)"
        }
      let question = "what happens \(span)?"
      let answer =
        entry.label.isEmpty
        ? Answer(entry.text)
        : Answer(short: [paragraph(entry.label.capitalized)], detail: entry.text)
      cards.append(
        CardSketch(
          slot("card-time", [.text(time)]), front: [ask(question, about: topic)], answer: answer,
          range: entry.range))
    }
    return cards
  }
}
