import Practice
import StudyGuide

/// What a session asks: a question that is marked, or a card that the learner rates.
package enum StudyItem: Sendable, Equatable {
  case question(Question)
  case card(Flashcard)

  package var id: String {
    switch self {
    case .question(let question): question.id.description
    case .card(let card): card.id.description
    }
  }

  package var element: ElementID {
    switch self {
    case .question(let question): question.element
    case .card(let card): card.element
    }
  }

  package var chapter: ChapterID { element.chapter }

  /// Questions and cards of the guide, in reading order.
  package static func all(_ practice: PracticeSet, _ chapters: [Chapter]) -> [StudyItem] {
    chapters.flatMap { chapter in
      practice.questions(of: chapter.id).map { StudyItem.question($0) }
        + Deck.cards(of: chapter).map { StudyItem.card($0) }
    }
  }
}
