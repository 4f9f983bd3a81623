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

  /// The element's title; where many have the same, with what it is one of before it.
  var title: String {
    let title = Wording.title(Wording.text(element.title))
    return entry.around.map { "\($0): \(title)" } ?? title
  }

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
