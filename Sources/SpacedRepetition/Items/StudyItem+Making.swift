import Markdown
import Practice
import StudyGuide

extension StudyItem {
  package init(_ question: Question) {
    let form: Form =
      switch question.form {
      case .choice(let options): .choice(options)
      case .multiple(let options): .multiple(options)
      case .boolean(let options): .boolean(options)
      case .cloze(let accepted): .cloze(accepted: accepted)
      case .order(let shown, let answer): .order(shown: shown, answer: answer)
      case .match(let pairs): .match(pairs)
      }
    self.init(
      id: question.id.description, chapter: question.chapter, line: question.line,
      prompt: question.prompt, form: form, explanation: question.explanation,
      keepsOrder: question.keepsOrder)
  }

  package init(_ card: Flashcard) {
    self.init(
      id: card.id.description, chapter: card.chapter, line: card.line,
      prompt: card.front.plainText, form: .card(back: card.back.plainText),
      explanation: card.detail.plainText)
  }

  /// Questions and cards of a chapter, in reading order.
  package static func all(
    _ practice: PracticeSet, _ deck: Deck, _ chapter: Chapter
  ) -> [StudyItem] {
    practice.questions(of: chapter.id).map { StudyItem($0) }
      + deck.cards(of: chapter).map { StudyItem($0) }
  }
}
