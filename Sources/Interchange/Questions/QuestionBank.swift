import Practice
import StudyGuide

/// Questions to hand to another program, chapter by chapter.
package struct QuestionBank: Sendable {
  package struct Section: Sendable {
    package let chapter: Chapter
    package let questions: [Question]
  }

  package let settings: GuideSettings
  package let sections: [Section]

  /// The questions of those chapters that are wanted; chapters without any are left out.
  package init(_ set: PracticeSet, of chapters: [Chapter], settings: GuideSettings) {
    self.settings = settings
    sections = chapters.map { Section(chapter: $0, questions: set.questions(of: $0.id)) }
      .filter { !$0.questions.isEmpty }
  }

  package var count: Int { sections.reduce(0) { $0 + $1.questions.count } }
}

extension Question {
  /// Texts to be put in order, as pairs of a text and its place.
  static func places(_ texts: [String]) -> [Match] {
    texts.enumerated().map { Match(text: $1, match: String($0 + 1)) }
  }
}
