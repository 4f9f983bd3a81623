import Markdown
import StudyGuide

extension Maker {
  /// A question of the author's own, word for word.
  func writtenProposal(_ question: WrittenQuestion) -> Proposal {
    let explanation = Wording.capitalized(Wording.text(question.explanation))
    let right = question.options.filter(\.isCorrect).map { Wording.quote(Wording.text($0.text)) }
    let isStatement = question.isStatement
    let answer =
      isStatement
      ? "The statement is \(question.options[0].isCorrect ? "true" : "false")."
      : right.count == 1
        ? "The right answer is \(right[0])."
        : "The right answers are \(right.joined(separator: ", "))."
    let options = question.options.map { option in
      let note = Wording.text(option.note)
      let isExplained = !explanation.isEmpty && (option.isCorrect || isStatement)
      let reason = isExplained ? explanation : answer
      return Question.Option(
        text: Wording.text(option.text), isCorrect: option.isCorrect,
        rationale: note.isEmpty ? reason : Wording.sentence(note))
    }
    let draft = Draft(
      context: Wording.text(question.material), asks: [Wording.text(question.stem)],
      body: isStatement
        ? .boolean(
          words: options.map(\.text), right: options[0].isCorrect ? 0 : 1,
          rationales: options.map(\.rationale))
        : .written(
          options, isMultiple: right.count > 1 || Self.asksForAll(question),
          keepsOrder: question.keepsOrder),
      explanation: explanation.isEmpty ? answer : explanation)
    return Proposal("as-written", [draft])
  }

  private static func asksForAll(_ question: WrittenQuestion) -> Bool {
    let stem = question.stem.plainText.lowercased()
    return ["select all", "choose all", "check all", "all that apply"].contains {
      stem.contains($0)
    }
  }
}
