import Markdown
import StudyGuide

/// Two sides of one idea, to be printed, flipped or handed to another program. A class without
/// variables: one reference is cheaper to hand around than its parts.
package final class Flashcard: Sendable, Equatable {
  /// Its slot begins with `card`, so that no card is ever taken for a question.
  package let id: QuestionID
  package let front: [Block]
  /// What is to be recalled.
  package let back: [Block]
  /// What the author says beyond it, to be shown smaller; may be empty.
  package let detail: [Block]
  /// Line of the chapter's source file.
  package let line: Int
  /// Five letters and digits that stand on a printed card, by which it is found again.
  package let code: String

  init(
    id: QuestionID, front: [Block], back: [Block], detail: [Block], line: Int, code: String
  ) {
    self.id = id
    self.front = front
    self.back = back
    self.detail = detail
    self.line = line
    self.code = code
  }

  package static func == (left: Flashcard, right: Flashcard) -> Bool {
    left === right
      || left.id == right.id && left.front == right.front && left.back == right.back
        && left.detail == right.detail && left.line == right.line && left.code == right.code
  }

  package var element: ElementID { id.element }
  package var chapter: ChapterID { id.element.chapter }
  /// What follows `#` in the URL of the chapter that teaches it.
  package var anchor: String { element.anchor }
}
