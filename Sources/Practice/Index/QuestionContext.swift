import Markdown
import StudyGuide

extension FAQEntry {
  /// What the question is about, where it does not say so itself and is to be read away from its
  /// place: the heading around it, or else the chapter's title. Nil where it stands by itself.
  ///
  /// - Parameter isAlone: whether nothing else is shown, so that it may not speak of “it” either.
  func context(of element: Element, in chapter: Chapter, isAlone: Bool) -> [Inline]? {
    let question = self.question.plainText
    let isBare = Self.isBare(question)
    guard isBare || isAlone && Self.refersBack(question) else { return nil }
    let level = element.heading?.level ?? 7
    let around = chapter.outline.last {
      $0.range.start < element.range.start && $0.level > 1 && $0.level < level
    }
    if let around, !Self.announcesQuestions(around) { return around.content }
    return isBare ? [.text(chapter.title)] : nil
  }

  /// Whether the question speaks of something that was named before it.
  private static func refersBack(_ question: String) -> Bool {
    guard let place = words(question).firstIndex(where: ["it", "they", "them", "these"].contains)
    else { return false }
    // What a clause before it has named needs no more: "How long is the round, and is it hard?"
    return !question.prefix { $0 != "?" }.contains(",") && place < 6
  }

  /// Whether nothing is named at all: “Why?”, “When not?”, “How does that work?”
  private static func isBare(_ question: String) -> Bool {
    words(question).allSatisfy(bareWords.contains)
  }

  private static let bareWords: Set<String> = [
    "a", "an", "and", "are", "at", "be", "but", "can", "did", "do", "does", "else", "example",
    "for", "good", "happens", "how", "i", "if", "in", "is", "it", "long", "many", "matter",
    "matters", "mean", "much", "must", "next", "no", "not", "now", "of", "often", "on", "or",
    "should", "so", "that", "the", "then", "this", "to", "use", "used", "was", "we", "what",
    "what's", "when", "where", "which", "who", "why", "with", "work", "works", "yes", "you",
  ]

  private static func words(_ question: String) -> [String] {
    question.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "’" }.map(String.init)
  }

  /// Whether a heading says no more than that questions follow.
  private static func announcesQuestions(_ heading: Heading) -> Bool {
    let name = heading.content.plainText.lowercased()
    return ["faq", "frequently", "q&a", "questions and answers"].contains { name.contains($0) }
  }
}
