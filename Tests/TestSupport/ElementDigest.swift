import Markdown
import StudyGuide

/// What was read from a chapter, a line an element, so that a test can state it as text:
///
///     pair "Title" 3:1 | - Bad: one cluster | + Good: one function
///     ! 9:1 warning pair/one-sided
package enum ElementDigest {
  /// The digest of a chapter whose text is `markdown`.
  package static func of(
    _ markdown: String, path: String = "chapter.md", settings: GuideSettings = GuideSettings()
  ) async throws -> String {
    let file = SourceFile(path: path, text: markdown)
    let guide = try await GuideReader(settings: settings).read([file], jobs: 1)
    let elements = guide.value.chapters.flatMap(\.passages).flatMap { passage -> [String] in
      if case .element(let element) = passage { [line(element)] } else { [] }
    }
    return (elements + guide.diagnostics.map(line)).joined(separator: "\n")
  }

  private static func line(_ diagnostic: Diagnostic) -> String {
    let start = diagnostic.range.start
    return "! \(start.line):\(start.column) \(diagnostic.severity.rawValue) \(diagnostic.id)"
  }

  private static func line(_ element: Element) -> String {
    let start = element.range.start
    let head =
      "\(element.kind.rawValue) \"\(element.title.plainText)\" \(start.line):\(start.column)"
    return ([head] + fields(element.content)).joined(separator: " | ")
  }

  private static func fields(_ content: Element.Content) -> [String] {
    switch content {
    case .pair(let pair):
      return sides(pair.weak, pair.strong) + labelled([("why", pair.why)])
    case .mistake(let mistake):
      let texts = [
        ("what", mistake.what), ("sign", mistake.sign), ("why", mistake.why), ("fix", mistake.fix),
      ]
      return labelled(texts) + sides(mistake.weak, mistake.strong)
    case .faq(let entry): return [(entry.opensSection ? "opens: " : "") + text(entry.answer)]
    case .rubric(let rubric): return criteria(rubric)
    case .steps(let steps):
      return steps.steps.map { step in
        let time = step.duration.map { " \($0.lowerBound)-\($0.upperBound)s" } ?? ""
        return step.name.plainText + time + (step.text.isEmpty ? "" : ": \(text(step.text))")
      }
    case .timeline(let timeline):
      return timeline.entries.map { entry in
        let time = "\(entry.time.lowerBound / 60)-\(entry.time.upperBound / 60)min"
        return time + " " + entry.label.plainText
          + (entry.text.isEmpty ? "" : ": \(text(entry.text))")
      }
    case .chronology(let chronology):
      return chronology.events.map { event in
        "\(event.date.plainText) = \(event.event.plainText)"
          + (event.text.isEmpty ? "" : ": \(text(event.text))")
      }
    case .comparison(let comparison):
      return comparison.aspects.map { aspect in
        let values = zip(comparison.subjects, aspect.values).map { subject, value in
          "\(subject.plainText) = \(value.text.plainText)"
        }
        return "\(aspect.name.plainText): " + values.joined(separator: ", ")
      }
    case .scenario(let scenario): return scenario.parts.map(part)
    case .term(let term): return [text(term.definition)]
    case .contrast(let set):
      return set.items.map { "not \($0.not.plainText) but \($0.but.plainText)" }
    case .question(let question): return options(question)
    case .card(.basic(_, let material, let back)):
      return material.isEmpty ? [text(back)] : ["about: \(text(material))", text(back)]
    case .card(.cloze(let content)): return ["cloze \(content.plainText)"]
    }
  }

  private static func sides(_ weak: [Pair.Side], _ strong: [Pair.Side]) -> [String] {
    weak.map { "- \($0.label): \(text($0.blocks))" }
      + strong.map { "+ \($0.label): \(text($0.blocks))" }
  }

  private static func labelled(_ texts: [(String, [Block])]) -> [String] {
    texts.filter { !$0.1.isEmpty }.map { "\($0.0): \(text($0.1))" }
  }

  private static func criteria(_ rubric: Rubric) -> [String] {
    rubric.criteria.map { criterion in
      let weight = criterion.weight.map { " \($0.plain)\(rubric.unit == .percent ? "%" : "p")" }
      let levels = criterion.levels.map { " {\($0.name): \($0.text.plainText)}" }.joined()
      let question = criterion.text.isEmpty ? "" : ": \(text(criterion.text))"
      return criterion.name.plainText + (weight ?? "") + question + levels
    }
  }

  private static func options(_ question: WrittenQuestion) -> [String] {
    labelled([("about", question.material)])
      + question.options.map { option in
        let note = option.note.isEmpty ? "" : " (\(option.note.plainText))"
        return "[\(option.isCorrect ? "x" : " ")] \(option.text.plainText)\(note)"
      } + labelled([("because", question.explanation)])
  }

  private static func part(_ part: Scenario.Part) -> String {
    switch part {
    case .text(let blocks): text(blocks)
    case .labelled(let role, let label, let blocks): "\(role.rawValue) \(label): \(text(blocks))"
    case .field(let name, let value): "field \(name): \(value.plainText)"
    case .pair(let pair): "(\(line(pair)))"
    }
  }

  private static func text(_ blocks: [Block]) -> String {
    blocks.plainText.split(separator: "\n").joined(separator: " ¶ ")
  }
}
