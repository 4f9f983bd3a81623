import Markdown
import StudyGuide

/// A practice question with one defensible answer, and the reason for it. A class without variables:
/// it is handed around a lot, and one reference is cheaper than its parts.
package final class Question: Sendable, Equatable {
  /// What a question looks like to the learner, as `study.json` names it.
  package enum Kind: String, Sendable, CaseIterable {
    case choice, multiple, boolean, cloze, order, match
  }

  /// One answer to tick, and why it is right or wrong.
  package struct Option: Sendable, Equatable {
    package let text: String
    package let isCorrect: Bool
    package let rationale: String

    package init(text: String, isCorrect: Bool, rationale: String) {
      self.text = text
      self.isCorrect = isCorrect
      self.rationale = rationale
    }
  }

  /// Two texts that belong together.
  package struct Match: Sendable, Equatable {
    package let text: String
    package let match: String

    package init(text: String, match: String) {
      self.text = text
      self.match = match
    }
  }

  package enum Form: Sendable, Equatable {
    /// Exactly one option is correct.
    case choice([Option])
    /// At least one option is correct.
    case multiple([Option])
    /// Two answers, one of them correct: words such as Yes and No, or the two sides of a pair.
    case boolean([Option])
    /// The prompt has one gap `____`; any of the accepted texts fills it.
    case cloze(accepted: [String])
    /// The texts as they are shown, and in their right order.
    case order(shown: [String], answer: [String])
    /// Each text with the one that belongs to it; both sides are to be shuffled when shown.
    case match([Match])
  }

  package let id: QuestionID
  /// Plain text; a situation or quotation stands in lines of its own before what is asked.
  package let prompt: String
  package let form: Form
  /// What the author says about it.
  package let explanation: String
  /// Other elements that the question practices too: the scenario around a pair, the other terms
  /// of a set to match.
  package let related: [ElementID]
  /// Line of the chapter's source file.
  package let line: Int
  /// Whether the options are amounts, times, levels or words such as Yes and No, which stand in their own
  /// order.
  package let keepsOrder: Bool
  /// True where the author wrote the question; its wording is left alone.
  package let isWritten: Bool

  init(
    id: QuestionID, prompt: String, form: Form, explanation: String, related: [ElementID],
    line: Int, keepsOrder: Bool, isWritten: Bool
  ) {
    self.id = id
    self.prompt = prompt
    self.form = form
    self.explanation = explanation
    self.related = related
    self.line = line
    self.keepsOrder = keepsOrder
    self.isWritten = isWritten
  }

  package static func == (left: Question, right: Question) -> Bool {
    left === right
      || left.id == right.id && left.prompt == right.prompt && left.form == right.form
        && left.explanation == right.explanation && left.related == right.related
        && left.line == right.line && left.keepsOrder == right.keepsOrder
        && left.isWritten == right.isWritten
  }

  package var element: ElementID { id.element }
  package var chapter: ChapterID { id.element.chapter }
  /// What follows `#` in the URL of the chapter that teaches it.
  package var anchor: String { element.anchor }

  package var kind: Kind {
    switch form {
    case .choice: .choice
    case .multiple: .multiple
    case .boolean: .boolean
    case .cloze: .cloze
    case .order: .order
    case .match: .match
    }
  }

  /// What can be ticked; empty for the kinds without.
  package var options: [Option] {
    switch form {
    case .choice(let options), .multiple(let options), .boolean(let options): options
    case .cloze, .order, .match: []
    }
  }
}
