import Markdown
import StudyGuide

/// Which elements no question asks about.
enum UnaskedElements {
  static func elements(_ guide: Guide, _ set: PracticeSet) -> [(Chapter, Element)] {
    let repeated = set.leftOut.lazy.filter { $0.reason == .askedAlready }.map(\.id.element)
    let asked = Set(set.questions.flatMap { [$0.element] + $0.related }).union(repeated)
    return guide.chapters.filter(\.isAsked).flatMap { chapter in
      chapter.elements.filter { !asked.contains($0.id) }.map { (chapter, $0) }
    }
  }

  static func check(_ guide: Guide, _ set: PracticeSet) -> [Diagnostic] {
    let reasons = Dictionary(
      set.leftOut.map { ($0.id.element, $0.reason) }, uniquingKeysWith: { first, _ in first })
    return elements(guide, set).map { chapter, element in
      let reason = reasons[element.id]
      return Diagnostic(
        .note, id: "practice/no-question",
        "no fair question could be made of this \(element.kind.rawValue)"
          + (reason.map { ": \($0.rawValue)" } ?? ""),
        file: chapter.path, range: element.range, help: element.lacksAnswer ? lack : help(reason))
    }
  }

  private static let lack =
    "there is nothing to ask about until something stands behind it: a fix, a fact, an answer"

  private static func help(_ reason: LeftOut.Reason?) -> String {
    switch reason {
    case .echoesStem:
      "say it in other words than those of the question or title, or it is found without reading"
    case .keyTooLong: "shorten it, or let others of its kind say as much"
    case .absolutesOnOneSide:
      "“always”, “never” and their like give it away; leave them out where they are not meant"
    case .onlyLeadsIn: "say in a sentence of its own what the answer is"
    case .saysTooLittle: "name what it is about, where it says “it” or “this”"
    case .looksUnlike: "write both sides alike: both quoted, or both as code"
    case .oneSided, .saysWhatNotToDo: "set the other side beside it"
    case .showsPicture: "say in words what is seen; on its card the picture is shown"
    case .negativeStem: "say what is, rather than what is not"
    case .fewDistractors, .allOrNone, .repeatedOption, .numbersOutOfOrder, .fitsSeveral,
      .askedAlready, .helpsGuesser, nil:
      "questions need two good distractors; more material of the same kind gives them"
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
