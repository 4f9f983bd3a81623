import Practice
import StudyGuide

/// One question as `study.json` and `export json` have it.
struct QuestionRecord {
  let question: Question

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("id", question.id.description)
      writer.member("kind", question.kind.rawValue)
      writer.member("element", question.element.description)
      writer.member("chapter", question.chapter.path)
      writer.member("prompt", question.prompt)
      writeForm(to: &writer)
      writer.member("explanation", question.explanation)
    }
  }

  private func writeForm(to writer: inout JSONWriter) {
    switch question.form {
    case .choice(let options), .multiple(let options), .boolean(let options):
      writer.member("options") { writer in
        writer.array(options) { writer, option in
          writer.object { writer in
            writer.member("text", option.text)
            writer.member("correct", option.isCorrect)
            writer.member("rationale", option.rationale)
          }
        }
      }
      writer.member("answer", options.filter(\.isCorrect).map(\.text))
    case .cloze(let accepted): writer.member("answer", accepted)
    case .order(let shown, let answer):
      writer.member("options") { writer in
        writer.array(shown) { writer, text in
          writer.object { $0.member("text", text) }
        }
      }
      writer.member("answer", answer)
    case .match(let pairs):
      writer.member("options") { writer in
        writer.array(pairs) { writer, pair in
          writer.object { writer in
            writer.member("text", pair.text)
            writer.member("match", pair.match)
          }
        }
      }
    }
  }
}

/// One flashcard as `study.json` has it, in plain text.
struct CardRecord {
  let card: Flashcard

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("id", card.id.description)
      writer.member("element", card.element.description)
      writer.member("chapter", card.chapter.path)
      writer.member("front", card.frontText)
      writer.member("back", card.backText)
    }
  }
}
