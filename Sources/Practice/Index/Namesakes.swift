import Markdown
import StudyGuide

/// Which elements of a guide say the same as an earlier one, and which have a title or question that others
/// have too: these say what they are about.
package struct Namesakes: Sendable {
  private var repeated: Set<ElementID> = []
  /// The titles that several elements of a kind have.
  private var shared: Set<UInt64> = []
  /// Those of them that stay the same with the heading around them.
  private var sharedInside: Set<UInt64> = []

  init() {}

  package init(_ chapters: [Chapter]) {
    let all = chapters.flatMap { chapter in chapter.elements.map { (chapter, $0) } }
    repeated = Self.repeats(in: all.map(\.1))
    let own = repeated.isEmpty ? all : all.filter { !repeated.contains($0.1.id) }
    shared = Self.severals(own.lazy.map { $0.1.titleHash })
    let inside = own.lazy.map { [shared] chapter, element -> UInt64? in
      let isShared = element.titleHash.map(shared.contains) ?? false
      guard isShared || Topic.isGeneric(element) else { return nil }
      return Self.insideHash(of: element, Self.heading(around: element, in: chapter))
    }
    sharedInside = Self.severals(inside)
  }

  /// Whether an earlier element says the same.
  func isRepeat(_ element: Element) -> Bool { repeated.contains(element.id) }

  /// Whether other elements have the same title or question.
  func isShared(_ element: Element) -> Bool {
    element.titleHash.map(shared.contains) ?? false
  }

  /// What a title that says too little is one of: the heading around it, or the chapter's title; nil for one
  /// that says by itself what it is about.
  func around(_ element: Element, in chapter: Chapter) -> String? {
    guard isShared(element) || Topic.isGeneric(element) else { return nil }
    let own = Wording.title(Wording.text(element.title))
    let heading = Self.heading(around: element, in: chapter)
    let title = Topic.name(above: element, in: chapter).flatMap {
      $0 == own || $0 == heading ? nil : $0
    }
    if isAmbiguous(element, in: chapter), let title {
      return heading == own ? title : "\(title): \(heading)"
    }
    return heading == own ? nil : heading
  }

  /// Whether the heading around an element does not tell it from others either.
  func isAmbiguous(_ element: Element, in chapter: Chapter) -> Bool {
    let heading = Self.heading(around: element, in: chapter)
    return Self.insideHash(of: element, heading).map(sharedInside.contains) ?? false
  }

  private static func heading(around element: Element, in chapter: Chapter) -> String {
    if element.kind.isQuestion {
      return QuestionContext(of: element, in: chapter).around?.plainText ?? chapter.title
    }
    return Topic.heading(around: element, in: chapter)
  }

  private static func insideHash(of element: Element, _ heading: String) -> UInt64? {
    element.titleHash.map { StableHash.of($0, then: heading.utf8) }
  }

  /// Those that come more than once.
  private static func severals(_ hashes: some Sequence<UInt64?>) -> Set<UInt64> {
    var seen: Set<UInt64> = []
    return hashes.reduce(into: []) { severals, hash in
      if let hash, !seen.insert(hash).inserted { severals.insert(hash) }
    }
  }

  /// The elements that say the same as one before them. Few begin alike, and only these are read in full.
  private static func repeats(in elements: [Element]) -> Set<ElementID> {
    let openings = elements.map(\.openingHash)
    let begun = severals(openings)
    guard !begun.isEmpty else { return [] }
    var seen: Set<UInt64> = []
    var repeats: Set<ElementID> = []
    for (element, opening) in zip(elements, openings) {
      guard let opening, begun.contains(opening) else { continue }
      let whole = StableHash.of(opening, then: element.body.utf8)
      if !seen.insert(whole).inserted { repeats.insert(element.id) }
    }
    return repeats
  }
}

extension Element.Kind {
  /// Whether it is asked as the author asks it.
  fileprivate var isQuestion: Bool {
    switch self {
    case .faq, .question, .card: true
    case .pair, .mistake, .rubric, .steps, .timeline, .chronology, .comparison, .scenario, .term,
      .contrast:
      false
    }
  }
}

extension Element {
  /// Stands for its title, or for what it asks; nil where the title is not what it is known by.
  fileprivate var titleHash: UInt64? {
    switch content {
    case .faq(let faq): hash(of: faq.question.plainText)
    case .card(.basic(let front, let material, _)):
      material.isEmpty ? hash(of: front.plainText) : nil
    case .rubric, .steps, .timeline, .chronology, .comparison:
      title.isEmpty ? nil : hash(of: title.plainText)
    // Its options tell a question from others.
    case .question, .pair, .mistake, .scenario, .term, .contrast, .card(.cloze): nil
    }
  }

  /// Stands for how it begins; nil for a kind that is never taken for a repetition.
  fileprivate var openingHash: UInt64? {
    switch content {
    case .steps(let steps): hash(of: steps.steps.map(\.name.plainText).joined(separator: "\n"))
    case .comparison(let comparison):
      hash(of: comparison.subjects.map(\.plainText).joined(separator: "\n"))
    case .term(let term): hash(of: term.term.plainText)
    case .mistake, .pair: hash(of: title.plainText)
    case .card(.cloze(let content)): hash(of: content.plainText)
    case .question(let question): hash(of: question.stem.plainText)
    case .card(.basic(let front, _, _)): hash(of: front.plainText)
    case .faq: titleHash
    case .rubric, .timeline, .chronology, .scenario, .contrast: nil
    }
  }

  /// What it says beyond its opening.
  fileprivate var body: String {
    switch content {
    case .steps(let steps):
      steps.steps.map { step in
        // What stands below headings is a text of its own.
        let text = step.heading == nil ? step.text.plainText : ""
        return "\(step.duration.map(String.init(describing:)) ?? "") \(text)"
      }.joined(separator: "\n")
    case .comparison(let comparison): [.table(comparison.table)].plainText
    case .term(let term): term.definition.plainText
    case .mistake(let mistake):
      [mistake.what, mistake.sign, mistake.why, mistake.fix].map(\.plainText).joined(
        separator: "\n")
        + (mistake.weak + mistake.strong).map(\.blocks.plainText).joined(separator: "\n")
    case .pair(let pair):
      (pair.weak + pair.strong).map { "\($0.label): \($0.blocks.plainText)" }.joined(
        separator: "\n")
        + pair.why.plainText
    case .faq(let faq): faq.answer.plainText
    case .question(let question):
      question.material.plainText
        + question.options.map { "\($0.isCorrect) \($0.text.plainText)" }.sorted()
        .joined(separator: "\n")
    case .card(.basic(_, let material, let back)): material.plainText + "\n" + back.plainText
    case .card(.cloze), .rubric, .timeline, .chronology, .scenario, .contrast: ""
    }
  }

  private func hash(of text: String) -> UInt64 {
    StableHash.of(StableHash.of(kind.rawValue), then: text.lowercased().utf8)
  }
}
