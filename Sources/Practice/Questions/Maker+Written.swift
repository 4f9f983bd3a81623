import Markdown
import StudyGuide

extension Maker {
  /// A question of the author's own, word for word.
  func writtenProposal(_ question: WrittenQuestion) -> Proposal {
    // A picture is no text to choose, nor to ask.
    guard !entry.asked.isEmpty, !question.options.contains(where: { Wording.text($0.text).isEmpty })
    else { return Proposal("as-written", []) }
    let explanation = Wording.capitalized(question.explanation)
    let right = question.options.filter(\.isCorrect).map { Wording.quote(Wording.text($0.text)) }
    let isStatement = question.isStatement
    let answer =
      isStatement
      ? "The statement is \(question.options[0].isCorrect ? "true" : "false")."
      : right.count == 1
        ? "The right answer is \(right[0])."
        : "The right answers are \(right.joined(separator: ", "))."
    let reasons = reasons(question, explanation, answer)
    let options = zip(question.options, reasons).map { option, reason in
      let note = Wording.sentence(option.note)
      return Question.Option(
        text: Wording.text(option.text), isCorrect: option.isCorrect,
        rationale: note.isEmpty ? reason : note)
    }
    let draft = Draft(
      context: Wording.text(question.material), asks: [entry.asked],
      body: isStatement
        ? .boolean(
          words: options.map(\.text), right: options[0].isCorrect ? 0 : 1,
          rationales: options.map(\.rationale))
        : .written(
          options, isMultiple: right.count > 1 || Self.asksForAll(question),
          keepsOrder: question.staysInOrder),
      explanation: explanation.isEmpty ? answer : explanation,
      objection: question.showsPicture ? .showsPicture : nil)
    return Proposal("as-written", [draft])
  }

  /// What is said on each option that has no note: on a wrong one what the explanation says of it, or the
  /// guide where it is a term, on the right one the whole, unless it speaks of a wrong one alone.
  private func reasons(
    _ question: WrittenQuestion, _ explanation: String, _ answer: String
  ) -> [String] {
    let options = question.options
    if question.isStatement {
      return options.map { $0.isCorrect && !explanation.isEmpty ? explanation : answer }
    }
    let remarks = OptionRemarks.all(in: explanation, on: options.map { Wording.text($0.text) })
    let isOfWrong = zip(options, remarks).contains { !$0.isCorrect && !$1.isEmpty }
    return zip(options, remarks).map { option, remark in
      if option.isCorrect {
        return explanation.isEmpty || remark.isEmpty && isOfWrong ? answer : explanation
      }
      return remark.isEmpty ? meaning(of: option) ?? answer : remark
    }
  }

  /// `Recall: The share that was found.`
  private func meaning(of option: WrittenQuestion.Option) -> String? {
    let signature = Phrase(Wording.text(option.text)).signature
    guard signature != 0, let place = index.terms[signature] else { return nil }
    return Self.gloss(index.definitions.items[place])
  }

  private static func asksForAll(_ question: WrittenQuestion) -> Bool {
    let stem = question.stem.plainText.lowercased()
    return ["select all", "choose all", "check all", "all that apply"].contains {
      stem.contains($0)
    }
  }
}
