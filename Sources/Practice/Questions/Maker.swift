import StudyGuide

extension Array {
  /// Those that are wanted alone, where there are at least so many of them.
  func preferring(_ least: Int, _ isWanted: (Element) -> Bool) -> [Element] {
    let wanted = filter(isWanted)
    return wanted.count < least ? self : wanted
  }
}

/// Asks about one element.
struct Maker: Sendable {
  let index: GuideIndex
  let entry: Entry

  var element: Element { entry.element }

  /// The element's title; where many have the same, with that of the chapter before it.
  var title: String {
    let title = Wording.title(Wording.text(element.title))
    return Self.generic.contains(title.lowercased()) ? "\(entry.chapterTitle): \(title)" : title
  }

  /// Titles that do not say of what.
  private static let generic: Set<String> = [
    "steps", "the steps", "timeline", "the timeline", "dates", "key dates", "important dates",
    "plan",
    "the plan", "schedule", "the schedule", "process", "the process", "method", "the method",
    "procedure", "the procedure", "order", "overview", "chronology", "recipe", "day plan",
    "week plan",
    "at a glance",
  ]

  /// Everything that could be asked about the element, in a fixed order.
  var proposals: [Proposal] {
    switch element.content {
    case .pair: pairProposals
    case .mistake(let mistake): mistakeProposals(mistake)
    case .faq(let entry): faqProposals(entry)
    case .rubric(let rubric): rubricProposals(rubric)
    case .steps(let steps): stepsProposals(steps)
    case .timeline(let timeline): timelineProposals(timeline)
    case .chronology(let chronology): chronologyProposals(chronology)
    case .comparison(let comparison): comparisonProposals(comparison)
    case .scenario: scenarioProposals
    case .term: termProposals
    case .contrast: contrastProposals
    case .question(let question): [writtenProposal(question)]
    case .card(let card): cardProposals(card)
    }
  }
}
