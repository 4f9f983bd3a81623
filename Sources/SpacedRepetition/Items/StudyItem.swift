import Practice
import StudyGuide

/// What a session asks, as plain text: a question that is marked, or a card that the learner rates.
package struct StudyItem: Sendable, Equatable {
  /// What it looks like to the learner; the raw value is what `--kind` takes.
  package enum Kind: String, Sendable, CaseIterable {
    case choice, multiple, boolean, cloze, order, match, card
  }

  package enum Form: Sendable, Equatable {
    /// Exactly one option is correct.
    case choice([Question.Option])
    /// At least one option is correct.
    case multiple([Question.Option])
    /// Two words, one of them correct.
    case boolean([Question.Option])
    /// The prompt has one gap; any of the accepted texts fills it.
    case cloze(accepted: [String])
    /// The texts as they are shown, and in their right order.
    case order(shown: [String], answer: [String])
    /// Each text with the one that belongs to it.
    case match([Question.Match])
    /// What is to be recalled.
    case card(back: String)
  }

  /// Of the question or card: what its reviews are kept under.
  package let id: String
  package let chapter: ChapterID
  /// Line of the chapter's source file.
  package let line: Int
  package let prompt: String
  package let form: Form
  /// What the author says about it.
  package let explanation: String
  /// Whether the options are amounts, times or levels, which stand in their own order.
  package let keepsOrder: Bool

  package init(
    id: String, chapter: ChapterID, line: Int, prompt: String, form: Form, explanation: String,
    keepsOrder: Bool = false
  ) {
    self.id = id
    self.chapter = chapter
    self.line = line
    self.prompt = prompt
    self.form = form
    self.explanation = explanation
    self.keepsOrder = keepsOrder
  }

  package var kind: Kind {
    switch form {
    case .choice: .choice
    case .multiple: .multiple
    case .boolean: .boolean
    case .cloze: .cloze
    case .order: .order
    case .match: .match
    case .card: .card
    }
  }
}
