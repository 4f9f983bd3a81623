import Markdown
import StudyGuide

extension Maker {
  /// A question of the author's own, word for word.
  func writtenProposal(_ question: WrittenQuestion) -> Proposal {
    let explanation = Wording.capitalized(question.explanation)
    let right = question.options.filter(\.isCorrect).map { Wording.quote(Wording.text($0.text)) }
    let isStatement = question.isStatement
    let answer =
      isStatement
      ? "The statement is \(question.options[0].isCorrect ? "true" : "false")."
      : right.count == 1
        ? "The right answer is \(right[0])."
        : "The right answers are \(right.joined(separator: ", "))."
    let wrong = question.options.filter { !$0.isCorrect }
    let options = question.options.map { option in
      let note = Wording.sentence(option.note)
      // "Rousseau had died by then" tells why it is not he.
      let isMeant =
        Self.names(explanation, option)
        || option.isCorrect && !wrong.contains { Self.names(explanation, $0) }
      let isExplained = !explanation.isEmpty && (isStatement || isMeant)
      let reason = isExplained ? explanation : answer
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
      explanation: explanation.isEmpty ? answer : explanation)
    return Proposal("as-written", [draft])
  }

  /// Whether an explanation speaks of an option: it has all its longer words.
  private static func names(_ explanation: String, _ option: WrittenQuestion.Option) -> Bool {
    let bag = WordBag(Wording.text(option.text))
    return !bag.words.isEmpty && bag.overlap(WordBag(explanation)) == bag.words.count
  }

  private static func asksForAll(_ question: WrittenQuestion) -> Bool {
    let stem = question.stem.plainText.lowercased()
    return ["select all", "choose all", "check all", "all that apply"].contains {
      stem.contains($0)
    }
  }
}
