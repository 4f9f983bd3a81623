import Markdown
import StudyGuide

/// Which elements no question asks about.
enum UnaskedElements {
  static func elements(_ guide: Guide, _ set: PracticeSet) -> [(Chapter, Element)] {
    let asked = Set(set.questions.flatMap { [$0.element] + $0.related })
    return guide.chapters.flatMap { chapter in
      chapter.elements.filter { !asked.contains($0.id) }.map { (chapter, $0) }
    }
  }

  static func check(_ guide: Guide, _ set: PracticeSet) -> [Diagnostic] {
    elements(guide, set).map { chapter, element in
      Diagnostic(
        .note, id: "practice/no-question",
        "no fair question could be made of this \(element.kind.rawValue)", file: chapter.path,
        range: element.range,
        help: element.lacksAnswer
          ? "there is nothing to ask about until something stands behind it: a fix, a fact, an answer"
          : "questions need two good distractors; more material of the same kind gives them")
    }
  }
}

extension Element {
  /// Whether it names something and says nothing about it.
  fileprivate var lacksAnswer: Bool {
    switch content {
    case .mistake(let mistake):
      (mistake.what + mistake.sign + mistake.why + mistake.fix).isEmpty && mistake.weak.isEmpty
        && mistake.strong.isEmpty
    case .faq(let entry): entry.answer.isEmpty
    case .scenario(let scenario): scenario.parts.count < 2
    case .pair, .rubric, .steps, .timeline, .chronology, .comparison, .term, .contrast, .question,
      .card:
      false
    }
  }
}
