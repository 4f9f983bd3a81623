import StudyGuide

/// The kinds of elements in words.
extension Element {
  /// Above an element.
  var label: String {
    switch content {
    case .mistake(let mistake):
      mistake.sort.rawValue.prefix(1).uppercased() + mistake.sort.rawValue.dropFirst()
    case .chronology(let chronology) where chronology.isOfDay: "Schedule"
    case .comparison(let comparison) where comparison.isOfFacts: "Facts"
    default: kind.label
    }
  }
}

extension Element.Kind {
  fileprivate var label: String {
    switch self {
    case .pair: "Two ways"
    case .mistake: "Mistake"
    case .faq: "Question"
    case .rubric: "Rubric"
    case .steps: "Steps"
    case .timeline: "Timeline"
    case .chronology: "Chronology"
    case .comparison: "Comparison"
    case .scenario: "Scenario"
    case .term: "Term"
    case .contrast: "Contrast"
    case .question: "Question"
    case .card: "Card"
    }
  }

  /// Behind a number.
  func counted(_ count: Int) -> String {
    switch self {
    case .pair: count == 1 ? "pair" : "pairs"
    case .mistake: count == 1 ? "mistake" : "mistakes"
    case .faq: count == 1 ? "answer" : "answers"
    case .rubric: count == 1 ? "rubric" : "rubrics"
    case .steps: count == 1 ? "walkthrough" : "walkthroughs"
    case .timeline: count == 1 ? "timeline" : "timelines"
    case .chronology: count == 1 ? "chronology" : "chronologies"
    case .comparison: count == 1 ? "comparison" : "comparisons"
    case .scenario: count == 1 ? "scenario" : "scenarios"
    case .term: count == 1 ? "term" : "terms"
    case .contrast: count == 1 ? "contrast" : "contrasts"
    case .question: count == 1 ? "question" : "questions"
    case .card: count == 1 ? "card" : "cards"
    }
  }

  /// Above several that stand in one list, nil for kinds that stand alone.
  var listLabel: String? {
    switch self {
    case .faq: "Questions and answers"
    case .term: "Terms"
    case .pair, .mistake, .rubric, .steps, .timeline, .chronology, .comparison, .scenario,
      .contrast, .question, .card:
      nil
    }
  }
}
