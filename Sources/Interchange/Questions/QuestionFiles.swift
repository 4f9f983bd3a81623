import Practice

/// Questions as a table after RFC 4180, a row a question.
package struct QuestionCSV: Sendable {
  private let bank: QuestionBank

  package init(_ bank: QuestionBank) {
    self.bank = bank
  }

  package var text: String {
    var table = CSVTable(
      head: ["id", "chapter", "kind", "prompt", "answer", "wrong answers", "explanation"])
    for section in bank.sections {
      for question in section.questions {
        table.add([
          question.id.description, section.chapter.title, question.kind.rawValue, question.prompt,
          Self.answer(question).joined(separator: "\n"),
          question.options.filter { !$0.isCorrect }.map(\.text).joined(separator: "\n"),
          question.explanation,
        ])
      }
    }
    return table.text
  }

  private static func answer(_ question: Question) -> [String] {
    switch question.form {
    case .choice(let options), .multiple(let options), .boolean(let options):
      options.filter(\.isCorrect).map(\.text)
    case .cloze(let accepted): accepted
    case .order(_, let answer): answer
    case .match(let pairs): pairs.map { "\($0.text) → \($0.match)" }
    }
  }
}

/// Questions as JSON, in the form of `study.json`.
package struct QuestionsJSON: Sendable {
  private let bank: QuestionBank

  package init(_ bank: QuestionBank) {
    self.bank = bank
  }

  package var text: String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("version", 1)
      writer.member("guide") { writer in
        writer.object { writer in
          writer.member("title", bank.settings.title)
          writer.member("language", bank.settings.language)
        }
      }
      writer.member("questions") { writer in
        writer.array(bank.sections.flatMap(\.questions)) { Self.write($1, to: &$0) }
      }
    }
    return String(decoding: writer.bytes, as: UTF8.self) + "\n"
  }

  private static func write(_ question: Question, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("id", question.id.description)
      writer.member("kind", question.kind.rawValue)
      writer.member("element", question.element.description)
      writer.member("chapter", question.chapter.path)
      writer.member("prompt", question.prompt)
      writeForm(question.form, to: &writer)
      writer.member("explanation", question.explanation)
    }
  }

  private static func writeForm(_ form: Question.Form, to writer: inout JSONWriter) {
    switch form {
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
    case .cloze(let accepted): writer.member("answer", accepted)
    case .order(let shown, let answer):
      writer.member("options", shown)
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
