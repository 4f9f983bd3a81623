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
      writer.members(ofHead: bank.settings)
      writer.member("questions") { writer in
        writer.array(bank.sections.flatMap(\.questions)) {
          QuestionRecord(question: $1).write(to: &$0)
        }
      }
    }
    return String(decoding: writer.bytes, as: UTF8.self) + "\n"
  }
}
