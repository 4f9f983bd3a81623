/// What a heading promises so plainly that its author wants to hear where none of it could be read.
enum Promise: Sendable {
  case mistakes, questions, terms, rubric, steps, timeline, quiz

  /// - Parameters:
  ///   - words: the heading in the form of ``LabelText``.
  ///   - topic: what it announces.
  init?(heading words: String, topic: SectionTopic?) {
    switch topic {
    case .mistakes: self = .mistakes
    case .faq: self = .questions
    case .glossary: self = .terms
    case .rubric where Self.rubrics.contains(words): self = .rubric
    case .steps where Self.procedures.contains(words): self = .steps
    case .exercises where Self.quizzes.contains(words): self = .quiz
    case nil where Self.timelines.contains(words): self = .timeline
    case nil where words == "flashcards" || words == "flash cards": self = .quiz
    case .rubric, .steps, .exercises, .scenarios, .balance, nil: return nil
    }
  }

  // An evaluation may be that of a model, a process that of a company, and a task need have no answer.
  private static let rubrics: Set<String> = [
    "rubric", "rubrics", "scoring rubric", "grading rubric", "the rubric", "scorecard", "grading",
    "scoring", "grading criteria", "scoring criteria", "assessment rubric", "marking rubric",
    "evaluation rubric", "assessment criteria", "marking criteria",
  ]
  private static let procedures: Set<String> = [
    "steps", "the steps", "step by step", "steps to follow", "steps to take", "procedure",
    "the procedure",
  ]
  private static let quizzes: Set<String> = [
    "quiz", "self test", "self-test", "self check", "self-check", "test yourself",
    "check yourself", "check your understanding", "check your knowledge", "test your knowledge",
    "test your understanding", "review questions", "revision questions", "practice questions",
    "comprehension questions", "fill in the blanks", "fill in the gaps", "fill the gaps",
    "fill in the blank",
  ]
  private static let timelines: Set<String> = [
    "timeline", "timelines", "the timeline", "chronology", "key dates", "important dates",
    "dates to remember", "dates to know",
  ]

  /// What was not found, in the words of a message.
  var sought: String {
    switch self {
    case .mistakes: "mistake"
    case .questions: "question with its answer"
    case .terms: "term with its definition"
    case .rubric: "criterion with its weight"
    case .steps: "numbered step"
    case .timeline: "line that begins with its time"
    case .quiz: "question with its answer"
    }
  }

  /// The smallest text that would be read.
  var example: String {
    switch self {
    case .mistakes: "- **No index.** Each query reads the whole table. Fix: Add one."
    case .questions: "**Is it free?** Yes, for up to three users."
    case .terms: "- **Drift**: the slow change of what comes in"
    case .rubric: "- Cost (40%) — what does it take to run?"
    case .steps: "1. Press on the wound."
    case .timeline: "- 0–10 min: the problem\" or \"- 1789: The Bastille falls."
    case .quiz: "1. Who wrote Emma?\" and below it \"Answer: Austen"
    }
  }
}
