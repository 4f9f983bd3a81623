import Markdown
import StudyGuide

/// What a question of the author's own is about, where it does not say so itself and is to be read
/// away from its place.
struct QuestionContext {
  let element: Element
  let chapter: Chapter
  private let namesakes: Namesakes

  init(of element: Element, in chapter: Chapter, among namesakes: Namesakes = Namesakes()) {
    self.element = element
    self.chapter = chapter
    self.namesakes = namesakes
  }

  /// The heading around the question, or else the chapter's title; nil where it stands by itself.
  ///
  /// - Parameter isAlone: whether nothing else is shown, so that it may not speak of “it” either.
  func subject(of question: [Inline], isAlone: Bool) -> [Inline]? {
    // “What does this return?” below its code.
    if element.showsMaterial { return nil }
    let question = question.plainText
    let words = Self.words(question)
    let isBare = words.allSatisfy(Self.bareWords.contains)
    let isShared = isAlone && namesakes.isShared(element)
    guard isBare || isShared || isAlone && Self.refersBack(question, words) else { return nil }
    if isShared, namesakes.isAmbiguous(element, in: chapter),
      let name = Topic.name(above: element, in: chapter)
    {
      return [.text(name)]
    }
    if let around { return around }
    if ["readme", "index"].contains(chapter.title.lowercased()) { return nil }
    return isBare || isShared || !Self.announcesQuestions(chapter.title)
      ? [.text(chapter.title)] : nil
  }

  /// The nearest heading around the question that says what it is about.
  var around: [Inline]? {
    var level = element.heading?.level ?? 7
    for around in chapter.outline.above(element.range.start).reversed()
    where around.level < level && !around.isTitle(of: chapter) {
      let name = around.content.plainText
      let isOfOthers = Self.announcesQuestions(name) || Self.announcesAnswer(name)
      if !isOfOthers, !Self.refersBack(name, Self.words(name)) {
        return around.content
      }
      level = around.level
    }
    return nil
  }

  /// Whether the question speaks of something that was named before it.
  private static func refersBack(_ question: String, _ words: [String]) -> Bool {
    guard let place = words.firstIndex(where: pronouns.contains), place < 6 else { return false }
    let next = words[place...].dropFirst()
    // "Does this guide cover rye?", "Is it fine to ask?", "How long does it take to bake?"
    if words[place] == "this", next.first.map(selves.contains) == true { return false }
    if words[place] == "it", next.prefix(4).contains(where: purposes.contains) { return false }
    // What a clause before it has named needs no more: "How long is the round, and is it hard?",
    // "Does yeast die when it freezes?", "Which flag is it?"
    let joint = words[..<place].lastIndex(where: joints.contains) ?? 0
    let isNamed =
      place == words.count - 1 && place > 2 && ["is", "are"].contains(words[place - 1])
      || words[..<joint].contains { !bareWords.contains($0) }
    return !isNamed && !question.prefix { $0 != "?" }.contains(",")
  }

  private static let pronouns: Set<String> = ["it", "they", "them", "these", "this", "its"]
  private static let joints: Set<String> = [
    "after", "because", "before", "if", "once", "since", "so", "that", "until", "when", "while",
  ]

  private static let purposes: Set<String> = ["to", "that", "if", "when"]
  private static let selves: Set<String> = [
    "guide", "chapter", "page", "section", "site", "course",
  ]

  /// A question of these alone names nothing: “Why?”, “When not?”, “How does that work?”
  private static let bareWords: Set<String> = [
    "a", "an", "and", "are", "at", "be", "but", "can", "did", "do", "does", "else", "example",
    "for", "good", "happens", "how", "i", "if", "in", "is", "it", "long", "many", "matter",
    "matters", "mean", "much", "must", "next", "no", "not", "now", "of", "often", "on", "or",
    "should", "so", "that", "the", "then", "this", "to", "use", "used", "was", "we", "what",
    "what's", "when", "where", "which", "who", "why", "with", "work", "works", "yes", "you",
  ]

  /// In small letters, apostrophes among them.
  private static func words(_ question: String) -> [String] {
    question.utf8.split { byte in
      !((65...90).contains(byte) || (97...122).contains(byte) || byte == 39 || byte > 127)
    }.map { word in
      String(decoding: word.map { (65...90).contains($0) ? $0 + 32 : $0 }, as: UTF8.self)
    }
  }

  /// Whether a heading says no more than that questions follow.
  private static func announcesQuestions(_ heading: String) -> Bool {
    let name = heading.lowercased()
    return name.hasPrefix("questions") || name.hasSuffix("questions")
      || announcements.contains(where: name.contains)
  }

  /// Whether a heading stands above an answer, or names it: `Answer: B`, `Solutions`.
  private static func announcesAnswer(_ heading: String) -> Bool {
    let words = words(heading)
    // `Antwort: D`, in any language.
    if words.count == 2, words[1].count == 1, heading.contains(":") { return true }
    return words.first.map(answers.contains) ?? false
      && (words.count < 3 || heading.prefix(while: { !$0.isWhitespace }).hasSuffix(":"))
  }

  private static let answers: Set<String> = [
    "answer", "answers", "solution", "solutions", "explanation", "explanations",
  ]

  private static let announcements = [
    "faq", "frequently", "q&a", "true or false", "quiz", "check yourself", "self-test",
    "test yourself", "exercise", "review", "recall", "flashcards", "practice",
  ]
}

extension Element {
  /// Whether code, a table or a quotation of its own stands below what is asked.
  fileprivate var showsMaterial: Bool {
    switch content {
    case .question(let question): !question.material.isEmpty
    case .card(.basic(_, let material, _)): !material.isEmpty
    case .card(.cloze), .pair, .mistake, .faq, .rubric, .steps, .timeline, .chronology,
      .comparison, .scenario, .term, .contrast:
      false
    }
  }
}
