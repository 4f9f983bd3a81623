/// What a heading says about everything below it. The raw values are also roles of `labels:`.
enum SectionTopic: String, Sendable, CaseIterable {
  case mistakes, faq, rubric, glossary, scenarios, steps
  /// Lists of advantages and drawbacks or of features, whose marks are no examples.
  case balance

  /// - Parameter words: the heading in the form of ``LabelText``.
  init?(englishHeading words: String) {
    guard words.utf8.mayHoldSignal else { return nil }
    let list = words.split(separator: " ").map(String.init)
    guard list.contains(where: { Self.signals.contains($0) || Self.speaksOfScoring($0) }) else {
      return nil
    }
    if Self.faqNames.contains(words) || list.first == "faq" || list.last == "faq" {
      self = .faq
    } else if Self.glossaryNames.contains(words) || list.contains("glossary") {
      self = .glossary
    } else if Self.scenarioNames.contains(words) || Self.endsInScenarios(list) {
      self = .scenarios
    } else if Self.namesMistakes(list) {
      self = .mistakes
    } else if list.contains(where: Self.speaksOfScoring) {
      self = .rubric
    } else if list.contains(where: Self.balanceWords.contains) {
      self = .balance
    } else if words.hasPrefix("how to ") || list.contains(where: Self.stepWords.contains) {
      self = .steps
    } else {
      return nil
    }
  }

  /// The first two letters of each word that may announce something.
  fileprivate static let openings: Set<UInt16> = Set(
    (signals + scoringWords).map { $0.utf8[...].opening })

  /// Every word without which a heading announces nothing.
  private static let signals: Set<String> = Set([
    "faq", "faqs", "asked", "questions", "q&a", "q", "glossary", "terms", "terminology",
    "definitions", "vocabulary", "scenarios", "cases", "studies", "flags", "how",
  ]).union(mistakeNouns).union(balanceWords).union(stepWords)

  private static let faqNames: Set<String> = [
    "faqs", "frequently asked", "frequently asked questions", "questions and answers",
    "questions & answers", "q&a", "q & a", "common questions", "q and a",
  ]

  private static let glossaryNames: Set<String> = [
    "terms", "key terms", "terminology", "definitions", "vocabulary", "key definitions",
    "terms and definitions", "important terms",
  ]

  private static let scenarioNames: Set<String> = ["scenarios", "cases", "case studies"]

  private static func endsInScenarios(_ words: [String]) -> Bool {
    guard words.count <= 5, let last = words.last else { return false }
    return last == "scenarios" || words.suffix(2) == ["case", "studies"]
  }

  private static func speaksOfScoring(_ word: String) -> Bool {
    guard let first = word.utf8.first, "rgswcea".utf8.contains(first) else { return false }
    return Self.scoringWords.contains(where: word.hasPrefix)
  }

  private static let scoringWords = [
    "rubric", "grading", "scoring", "scorecard", "weight", "criteria", "criterion",
    "evaluation", "assessment",
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
      if word == "flags", index > 0, words[index - 1] == "red" { return true }
    }
    return false
  }
}

extension String.UTF8View {
  /// A quick look at the words' first letters and lengths, before they are parted.
  fileprivate var mayHoldSignal: Bool {
    var start = startIndex
    while start < endIndex {
      let end = self[start...].firstIndex(of: UInt8(ascii: " ")) ?? endIndex
      if SectionTopic.openings.contains(self[start..<end].opening) { return true }
      start = end == endIndex ? end : index(after: end)
    }
    return false
  }
}

extension Substring.UTF8View {
  fileprivate var opening: UInt16 {
    var bytes = makeIterator()
    return UInt16(bytes.next() ?? 0) << 8 | UInt16(bytes.next() ?? 0)
  }
}
