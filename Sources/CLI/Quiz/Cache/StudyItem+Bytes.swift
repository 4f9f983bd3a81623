import Practice
import SpacedRepetition
import StudyGuide

extension StudyItem {
  /// The item without its id and kind, which stand in the catalogue.
  func write(to writer: inout ByteWriter) {
    writer.write(line)
    writer.write(keepsOrder ? 1 : 0)
    writer.write(prompt)
    writer.write(explanation)
    switch form {
    case .choice(let options), .multiple(let options), .boolean(let options):
      writer.write(options) { writer, option in
        writer.write(option.text)
        writer.write(option.isCorrect ? 1 : 0)
        writer.write(option.rationale)
      }
    case .cloze(let accepted): writer.write(accepted) { $0.write($1) }
    case .order(let shown, let answer):
      writer.write(shown) { $0.write($1) }
      writer.write(answer) { $0.write($1) }
    case .match(let pairs):
      writer.write(pairs) { writer, pair in
        writer.write(pair.text)
        writer.write(pair.match)
      }
    case .card(let back): writer.write(back)
    }
  }

  init(_ entry: StudyCatalogue.Entry, of chapter: ChapterID, from reader: inout ByteReader) throws {
    let line = try reader.number()
    let keepsOrder = try reader.number() == 1
    let prompt = try reader.text()
    let explanation = try reader.text()
    let form: Form =
      switch entry.kind {
      case .choice: .choice(try Self.options(&reader))
      case .multiple: .multiple(try Self.options(&reader))
      case .boolean: .boolean(try Self.options(&reader))
      case .cloze: .cloze(accepted: try reader.list { try $0.text() })
      case .order:
        .order(shown: try reader.list { try $0.text() }, answer: try reader.list { try $0.text() })
      case .match:
        .match(try reader.list { Question.Match(text: try $0.text(), match: try $0.text()) })
      case .card: .card(back: try reader.text())
      }
    self.init(
      id: entry.id, chapter: chapter, line: line, prompt: prompt, form: form,
      explanation: explanation, keepsOrder: keepsOrder)
  }

  private static func options(_ reader: inout ByteReader) throws -> [Question.Option] {
    try reader.list { reader in
      Question.Option(
        text: try reader.text(), isCorrect: try reader.number() == 1,
        rationale: try reader.text())
    }
  }
}
