import Markdown
import Practice
import StudyGuide

/// The views of elements, made from what was read.
extension ElementWriter {
  func view(_ pair: Pair, _ head: ElementHead) -> PairView {
    PairView(
      head: head, weak: sides(pair.weak, called: "Bad"),
      strong: sides(pair.strong, called: "Good"), why: text.html(pair.why))
  }

  func view(_ mistake: Mistake, _ head: ElementHead) -> MistakeView {
    MistakeView(
      head: head, what: text.html(mistake.what), sign: text.html(mistake.sign),
      why: text.html(mistake.why), fix: text.html(mistake.fix),
      isBelief: mistake.sort == .misconception,
      weak: sides(mistake.weak, called: "Bad"), strong: sides(mistake.strong, called: "Good"))
  }

  /// What a side is called: as the author calls it, where that is more than a mark.
  private func sides(_ sides: [Pair.Side], called word: String) -> [SideView] {
    sides.map { side in
      let label = side.label.contains(where: \.isLetter) ? side.label.asVerdict : word
      return SideView(verdict: label, body: text.html(side.blocks))
    }
  }

  func view(_ rubric: Rubric, _ head: ElementHead, worksheet: String?) -> RubricView {
    let total = rubric.total
    let criteria = rubric.criteria.map { criterion in
      RubricView.Criterion(
        name: text.html(criterion.name), weight: criterion.weight.map(rubric.unit.amount),
        share: criterion.weight.map { Figure.text(total > 0 ? $0 / total * 100 : 0) },
        text: text.html(criterion.text))
    }
    var levels: [String] = []
    for level in rubric.criteria.flatMap(\.levels) where !levels.contains(level.name) {
      levels.append(level.name)
    }
    let rows = rubric.criteria.filter { !$0.levels.isEmpty }.map { criterion in
      let cells = levels.map { name in
        RubricView.Cell(
          cell: text.html(criterion.levels.first { $0.name == name }?.text ?? []))
      }
      return RubricView.Row(criterion: text.html(criterion.name), cells: cells)
    }
    return RubricView(
      head: head, criteria: criteria, total: total > 0 ? rubric.unit.amount(total) : nil,
      columns: levels.map(RubricView.Column.init), rows: rows, worksheet: worksheet)
  }

  func view(_ steps: Steps, _ head: ElementHead) -> StepsView {
    let views = steps.steps.map { step in
      StepsView.Step(
        step: text.html(step.name), heading: text.view(step.heading),
        time: step.duration.map(DurationText.text), text: text.html(step.text))
    }
    return StepsView(head: head, scale: TimeScale.scale(steps), steps: views)
  }

  func view(_ timeline: Timeline, _ head: ElementHead, plan: String?) -> TimelineView {
    let entries = timeline.entries.map { entry in
      TimelineView.Entry(
        time: TimelineText.text(entry.time, timeline.unit), entry: text.html(entry.label),
        heading: text.view(entry.heading), text: text.html(entry.text))
    }
    return TimelineView(
      head: head, scale: TimeScale.scale(timeline), entries: entries, plan: plan)
  }

  func view(_ chronology: Chronology, _ head: ElementHead) -> ChronologyView {
    let events = chronology.events.map { event in
      ChronologyView.Event(
        date: text.html(event.date), event: text.html(event.event), text: text.html(event.text))
    }
    return ChronologyView(head: head, events: events)
  }

  func view(_ comparison: Comparison, _ head: ElementHead) -> ComparisonView {
    let table = comparison.table
    func cells(_ row: Table.Row) -> [ComparisonView.Cell] {
      row.cells.indices.dropFirst().map { column in
        ComparisonView.Cell(
          cell: text.html(row.cells[column].content), alignment: table.alignments[column].name)
      }
    }
    return ComparisonView(
      head: head, corner: text.html(table.header.cells[0].content), columns: cells(table.header),
      rows: table.rows.map { row in
        ComparisonView.Row(name: text.html(row.cells[0].content), cells: cells(row))
      })
  }

  func view(_ question: WrittenQuestion, _ head: ElementHead) -> QuestionView {
    let options = question.options.map { option in
      QuestionView.Option(
        text: text.html(option.text), isCorrect: option.isCorrect, note: text.html(option.note))
    }
    let stem = text.html(question.stem)
    let isInHeading = head.heading.contains { $0.html.suffix(stem.count) == stem[...] }
    return QuestionView(
      head: head, stem: isInHeading ? [] : stem, material: text.html(question.material),
      options: options, explanation: text.html(question.explanation))
  }

  func view(_ card: WrittenCard, _ head: ElementHead) -> CardView {
    switch card {
    case .basic(let front, let material, let back):
      CardView(
        head: head, front: text.html(front), material: text.html(material), back: text.html(back),
        isCloze: false)
    case .cloze(let inlines):
      CardView(
        head: head, front: text.html(inlines.withGaps), material: [],
        back: Array("<p>".utf8) + text.html(inlines) + Array("</p>".utf8), isCloze: true)
    }
  }
}

extension String {
  /// With a capital first, and none of the others where it has nothing but them: `BAD` → `Bad`
  fileprivate var asVerdict: String {
    let words = self == uppercased() ? lowercased() : self
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}

extension Table.Alignment {
  /// Nil where cells stand as text does.
  fileprivate var name: String? {
    switch self {
    case .none, .left: nil
    case .center: "center"
    case .right: "right"
    }
  }
}

extension [Inline] {
  /// With a blank in the place of each `==gap==`.
  var withGaps: [Inline] {
    mappingInlines { if case .highlight = $0 { [.text(Gap.mark)] } else { [$0] } }
  }
}

extension Rubric.Unit {
  /// `40%`, `1 point`, `30 points`
  func amount(_ value: Double) -> String {
    switch self {
    case .percent: Figure.text(value) + "%"
    case .points: Figure.text(value) + (value == 1 ? " point" : " points")
    }
  }
}
