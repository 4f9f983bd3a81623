/// What a heading says about everything below it. The raw values are also roles of `labels:`.
enum SectionTopic: String, Sendable, CaseIterable {
  case mistakes, faq, rubric, glossary, scenarios, steps
  /// Lists of advantages and drawbacks or of features, whose marks are no examples.
  case balance

  /// - Parameter words: the heading in the form of ``LabelText``.
  init?(englishHeading words: String) {
    guard words.holdsSignal else { return nil }
    let list = words.split(separator: " ").map(String.init)
    if Self.faqNames.contains(words) || list.first == "faq" || list.last == "faq" {
      self = .faq
    } else if Self.glossaryNames.contains(words) || Self.namesGlossary(list) {
      self = .glossary
    } else if Self.scenarioNames.contains(words) || Self.endsInScenarios(list) {
      self = .scenarios
    } else if Self.namesMistakes(list) {
      self = .mistakes
    } else if list.contains(where: { Self.speaksOfScoring($0) }) {
      self = .rubric
    } else if list.contains(where: Self.balanceWords.contains) {
      self = .balance
    } else if words.hasPrefix("how to ") || list.contains(where: Self.stepWords.contains) {
      self = .steps
    } else {
      return nil
    }
  }

  /// Whether a word of ``signals`` or of scoring begins with that letter; a bit a letter.
  fileprivate static func mayOpen(_ letter: UInt8) -> Bool {
    openings & (1 << UInt64(letter & 63)) != 0
  }

  private static let openings: UInt64 = (signals.map { String($0) } + scoringWords)
    .compactMap(\.utf8.first).reduce(0) { $0 | 1 << UInt64($1 & 63) }

  /// Every word without which a heading announces nothing.
  fileprivate static let signals: Set<Substring> = Set([
    "faq", "faqs", "asked", "questions", "q&a", "q", "glossary", "terms", "terminology",
    "definitions", "vocabulary", "scenarios", "cases", "studies", "flags", "how", "errors", "words",
    "keywords",
  ]).union((mistakeNouns.union(balanceWords).union(stepWords)).map { $0[...] })

  private static let faqNames: Set<String> = [
    "faqs", "frequently asked", "frequently asked questions", "questions and answers",
    "questions & answers", "q&a", "q & a", "common questions", "q and a",
  ]

  private static let glossaryNames: Set<String> = [
    "terms", "key terms", "terminology", "definitions", "vocabulary", "key definitions",
    "terms and definitions", "important terms", "key words", "keywords", "important words",
    "words to know",
  ]

  /// A chapter of "Glossary and dates" has a part of its own for the glossary.
  private static func namesGlossary(_ words: [String]) -> Bool {
    words.contains("glossary") && !words.contains("and")
  }

  private static let scenarioNames: Set<String> = ["scenarios", "cases", "case studies"]

  private static func endsInScenarios(_ words: [String]) -> Bool {
    guard words.count <= 5, let last = words.last else { return false }
    return last == "scenarios" || words.suffix(2) == ["case", "studies"]
  }

  fileprivate static func speaksOfScoring(_ word: some StringProtocol) -> Bool {
    guard let first = word.utf8.first, "rgswcea".utf8.contains(first) else { return false }
    return Self.scoringWords.contains(where: word.hasPrefix)
  }

  private static let scoringWords = [
    "rubric", "grading", "scoring", "scorecard", "weight", "criteria", "criterion",
    "evaluation", "assessment", "graded", "scored",
  ]

  private static let balanceWords: Set<String> = [
    "pros", "cons", "advantages", "disadvantages", "benefits", "drawbacks", "features",
    "compatibility", "supported",
  ]

  private static let stepWords: Set<String> = [
    "step", "steps", "process", "procedure", "framework", "structure", "workflow", "sequence",
    "playbook", "routine", "recipe",
  ]

  private static let mistakeNouns: Set<String> = [
    "mistakes", "mistake", "pitfalls", "anti-patterns", "antipatterns", "gotchas", "traps",
    "misconceptions",
  ]

  private static let commonness: Set<String> = [
    "common", "typical", "frequent", "usual", "classic", "beginner", "beginners'", "beginner's",
  ]

  /// Words before the noun that make it another subject: "What we learned from our mistakes".
  private static let notMistakes: Set<String> = [
    "from", "learn", "learned", "learning", "our", "how", "why", "what", "after", "handling",
    "about", "without", "no", "who", "when",
  ]

  /// "Mistakes to avoid", "The ten most common pitfalls", "Red flags": the noun among the first
  /// words, nothing before it that turns it into another subject.
  private static func namesMistakes(_ words: [String]) -> Bool {
    for (index, word) in words.prefix(6).enumerated() {
      if notMistakes.contains(word) { return false }
      if mistakeNouns.contains(word) { return word != "mistake" || words.count == 1 }
      if word == "errors" {
        // Errors alone may be those of a program.
        let isHuman =
          index > 0 && commonness.contains(words[index - 1])
          || words.dropFirst(index + 1).starts(with: ["to", "avoid"])
        if isHuman { return true }
      }
      if word == "flags", index > 0, words[index - 1] == "red" { return true }
    }
    return false
  }
}

extension String {
  /// Whether any word may announce something; most headings stop here.
  fileprivate var holdsSignal: Bool {
    var start = utf8.startIndex
    while start < utf8.endIndex {
      let end = utf8[start...].firstIndex(of: UInt8(ascii: " ")) ?? utf8.endIndex
      if SectionTopic.mayOpen(utf8[start]) {
        let word = self[start..<end]
        if SectionTopic.signals.contains(word) || SectionTopic.speaksOfScoring(word) { return true }
      }
      start = end == utf8.endIndex ? end : utf8.index(after: end)
    }
    return false
  }
}
