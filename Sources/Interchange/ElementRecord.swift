import Markdown
import StudyGuide

/// One element as `study.json` has it: what all kinds have in common, and the kind's own fields.
struct ElementRecord: Encodable {
  struct Source: Encodable {
    let file: String
    let line: Int
    let column: Int
  }

  struct Criterion: Encodable {
    let name: String
    let weight: Double?
    let question: String?
    let levels: [Level]?
  }

  struct Level: Encodable {
    let name: String
    let text: String
  }

  struct Step: Encodable {
    let name: String
    /// The upper bound where the author gave a range.
    let seconds: Int?
    let text: String?
  }

  struct Entry: Encodable {
    let startMinute: Double
    let endMinute: Double
    let label: String
  }

  struct Contrast: Encodable {
    let not: String
    let but: String
  }

  struct Option: Encodable {
    let text: String
    let correct: Bool
    let rationale: String?
  }

  let id: String
  let kind: String
  let chapter: String
  let title: String
  let source: Source

  private(set) var weak: [String]?
  private(set) var strong: [String]?
  private(set) var why: String?
  private(set) var fix: String?
  private(set) var question: String?
  private(set) var answer: String?
  private(set) var criteria: [Criterion]?
  private(set) var unit: String?
  private(set) var total: Double?
  private(set) var steps: [Step]?
  private(set) var entries: [Entry]?
  private(set) var situation: String?
  private(set) var fields: [String: String]?
  private(set) var definition: String?
  private(set) var items: [Contrast]?
  private(set) var prompt: String?
  private(set) var options: [Option]?
  private(set) var explanation: String?
  private(set) var front: String?
  private(set) var back: String?

  init(_ element: Element, in chapter: Chapter) {
    id = element.id.description
    kind = element.kind.rawValue
    self.chapter = element.id.chapter.path
    title = element.title.plainText
    source = Source(
      file: chapter.path, line: element.range.start.line, column: element.range.start.column)
    fill(from: element.content)
  }

  private mutating func fill(from content: Element.Content) {
    switch content {
    case .pair(let pair):
      fill(weak: pair.weak, strong: pair.strong)
      why = pair.why.text
    case .mistake(let mistake):
      fill(weak: mistake.weak, strong: mistake.strong)
      why = (mistake.what + mistake.sign + mistake.why).text
      fix = mistake.fix.text
    case .faq(let entry):
      question = entry.question.plainText
      answer = entry.answer.text
    case .rubric(let rubric):
      fill(from: rubric)
    case .steps(let list):
      steps = list.steps.map { step in
        Step(name: step.name.plainText, seconds: step.duration?.upperBound, text: step.text.text)
      }
    case .timeline(let timeline):
      entries = timeline.entries.map { entry in
        Entry(
          startMinute: Double(entry.time.lowerBound) / 60,
          endMinute: Double(entry.time.upperBound) / 60, label: entry.label.plainText)
      }
    case .scenario(let scenario):
      situation = scenario.situation.text
      fields = scenario.fieldTexts
    case .term(let term):
      definition = term.definition.text
    case .contrast(let set):
      items = set.items.map { Contrast(not: $0.not.plainText, but: $0.but.plainText) }
    case .question(let written):
      prompt = written.stem.plainText
      options = written.options.map { option in
        Option(
          text: option.text.plainText, correct: option.isCorrect,
          rationale: option.note.isEmpty ? nil : option.note.plainText)
      }
      explanation = written.explanation.text
    case .card(.basic(let front, let back)):
      self.front = front.plainText
      self.back = back.text
    case .card(.cloze(let content)):
      front = content.hidingHighlights.plainText
      back = content.plainText
    }
  }

  private mutating func fill(weak: [Pair.Side], strong: [Pair.Side]) {
    self.weak = weak.compactMap(\.blocks.text)
    self.strong = strong.compactMap(\.blocks.text)
  }

  private mutating func fill(from rubric: Rubric) {
    unit = rubric.unit.rawValue
    total = rubric.total
    criteria = rubric.criteria.map { criterion in
      Criterion(
        name: criterion.name.plainText, weight: criterion.weight, question: criterion.text.text,
        levels: criterion.levels.isEmpty
          ? nil : criterion.levels.map { Level(name: $0.name, text: $0.text.plainText) })
    }
  }
}

extension Scenario {
  /// The author's short fields and the labelled parts, by their labels.
  fileprivate var fieldTexts: [String: String] {
    var texts: [String: String] = [:]
    for part in parts {
      switch part {
      case .field(let name, let value): texts[name] = value.plainText
      case .labelled(.situation, _, _), .text, .pair: break
      case .labelled(_, let label, let blocks): texts[label] = blocks.text
      }
    }
    return texts
  }
}

extension [Block] {
  /// The plain text; nil where there is none.
  fileprivate var text: String? {
    let text = plainText
    return text.isEmpty ? nil : text
  }
}

extension [Inline] {
  /// With every marked gap as "…".
  fileprivate var hidingHighlights: [Inline] {
    map { inline in
      switch inline {
      case .highlight: .text("[…]")
      case .strong(let inner): .strong(inner.hidingHighlights)
      case .emphasis(let inner): .emphasis(inner.hidingHighlights)
      default: inline
      }
    }
  }
}
