import Markdown
import StudyGuide

/// One element as `study.json` has it: what all kinds have in common, and the kind's own fields.
struct ElementJSON {
  let element: Element
  /// The chapter's file.
  let path: String

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("id", element.id.description)
      writer.member("kind", element.kind.rawValue)
      writer.member("chapter", element.id.chapter.path)
      writer.member("title", element.title.plainText)
      writer.member("source") { writer in
        writer.object { writer in
          writer.member("file", path)
          writer.member("line", element.range.start.line)
          writer.member("column", element.range.start.column)
        }
      }
      write(element.content, to: &writer)
    }
  }

  private func write(_ content: Element.Content, to writer: inout JSONWriter) {
    switch content {
    case .pair(let pair):
      write(weak: pair.weak, strong: pair.strong, to: &writer)
      writer.member("why", pair.why.text)
    case .mistake(let mistake):
      write(weak: mistake.weak, strong: mistake.strong, to: &writer)
      writer.member("why", (mistake.what + mistake.sign + mistake.why).text)
      writer.member("fix", mistake.fix.text)
    case .faq(let entry):
      writer.member("question", entry.question.plainText)
      writer.member("answer", entry.answer.text)
    case .rubric(let rubric): write(rubric, to: &writer)
    case .steps(let steps): write(steps, to: &writer)
    case .timeline(let timeline): write(timeline, to: &writer)
    case .chronology(let chronology): write(chronology, to: &writer)
    case .comparison(let comparison): write(comparison, to: &writer)
    case .scenario(let scenario): write(scenario, to: &writer)
    case .term(let term): writer.member("definition", term.definition.text)
    case .contrast(let set): write(set, to: &writer)
    case .question(let question): write(question, to: &writer)
    case .card(.basic(let front, let material, let back)):
      let task = material.isEmpty ? "" : "\n" + material.plainText
      writer.member("front", front.plainText + task)
      writer.member("back", back.text)
    case .card(.cloze(let content)):
      writer.member("front", content.hidingHighlights.plainText)
      writer.member("back", content.plainText)
    }
  }

  private func write(weak: [Pair.Side], strong: [Pair.Side], to writer: inout JSONWriter) {
    writer.member("weak", weak.compactMap(\.blocks.text))
    writer.member("strong", strong.compactMap(\.blocks.text))
  }

  private func write(_ rubric: Rubric, to writer: inout JSONWriter) {
    writer.member("criteria") { writer in
      writer.array(rubric.criteria) { writer, criterion in
        writer.object { writer in
          writer.member("name", criterion.name.plainText)
          writer.member("weight", criterion.weight)
          writer.member("question", criterion.text.text)
          guard !criterion.levels.isEmpty else { return }
          writer.member("levels") { writer in
            writer.array(criterion.levels) { writer, level in
              writer.object { writer in
                writer.member("name", level.name)
                writer.member("text", level.text.plainText)
              }
            }
          }
        }
      }
    }
    writer.member("unit", rubric.unit.rawValue)
    writer.member("total", rubric.total)
  }

  /// Of a range of durations the longer one.
  private func write(_ steps: Steps, to writer: inout JSONWriter) {
    writer.member("steps") { writer in
      writer.array(steps.steps) { writer, step in
        writer.object { writer in
          writer.member("name", step.name.plainText)
          writer.member("seconds", step.duration?.upperBound)
          writer.member("text", step.text.text)
        }
      }
    }
  }

  private func write(_ timeline: Timeline, to writer: inout JSONWriter) {
    writer.member("entries") { writer in
      writer.array(timeline.entries) { writer, entry in
        writer.object { writer in
          writer.member("startMinute", Double(entry.time.lowerBound) / 60)
          writer.member("endMinute", Double(entry.time.upperBound) / 60)
          writer.member("label", entry.label.plainText)
        }
      }
    }
  }

  private func write(_ chronology: Chronology, to writer: inout JSONWriter) {
    writer.member("events") { writer in
      writer.array(chronology.events) { writer, event in
        writer.object { writer in
          writer.member("date", event.date.plainText)
          writer.member("label", event.event.plainText)
          writer.member("text", event.text.text)
        }
      }
    }
  }

  private func write(_ comparison: Comparison, to writer: inout JSONWriter) {
    let names = comparison.aspects.map(\.name.plainText)
    writer.member("subjects") { writer in
      writer.array(Array(comparison.subjects.enumerated())) { writer, subject in
        writer.object { writer in
          writer.member("name", subject.element.plainText)
          writer.member("values") { writer in
            writer.object { writer in
              for (name, aspect) in zip(names, comparison.aspects) {
                let value = aspect.values[subject.offset].text
                if !value.isEmpty { writer.member(named: name, value.plainText) }
              }
            }
          }
        }
      }
    }
  }

  private func write(_ scenario: Scenario, to writer: inout JSONWriter) {
    writer.member("situation", scenario.situation.text)
    writer.member("fields") { writer in
      writer.object { writer in
        for (name, value) in scenario.fields { writer.member(named: name, value) }
      }
    }
  }

  private func write(_ set: ContrastSet, to writer: inout JSONWriter) {
    writer.member("items") { writer in
      writer.array(set.items) { writer, item in
        writer.object { writer in
          writer.member("not", item.not.plainText)
          writer.member("but", item.but.plainText)
        }
      }
    }
  }

  private func write(_ question: WrittenQuestion, to writer: inout JSONWriter) {
    let material = question.material.text.map { $0 + "\n" } ?? ""
    writer.member("prompt", material + question.stem.plainText)
    writer.member("options") { writer in
      writer.array(question.options) { writer, option in
        writer.object { writer in
          writer.member("text", option.text.plainText)
          writer.member("correct", option.isCorrect)
          writer.member("rationale", option.note.isEmpty ? nil : option.note.plainText)
        }
      }
    }
    writer.member("explanation", question.explanation.text)
  }
}

extension Scenario {
  /// The author's short fields and the labelled parts, by their labels; of two with one label the
  /// first.
  fileprivate var fields: [(name: String, value: String)] {
    var taken: Set<String> = []
    return parts.compactMap { part in
      switch part {
      case .field(let name, let value): (name, value.plainText)
      case .labelled(.situation, _, _), .text, .pair: nil
      case .labelled(_, let label, let blocks): (label, blocks.plainText)
      }
    }.filter { taken.insert($0.0).inserted }
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
  /// With every marked gap as "[…]".
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
