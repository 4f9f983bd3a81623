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
        help: "questions need two good distractors; more material of the same kind gives them")
    }
  }
}
