/// What a heading says about everything below it. The raw values are also roles of `labels:`.
enum SectionTopic: String, Sendable, CaseIterable {
  case mistakes, faq, rubric, glossary, scenarios, steps, exercises
  /// Lists of advantages and drawbacks or of features, whose marks are no examples.
  case balance

  /// - Parameter words: the heading in the form of ``LabelText``.
  init?(englishHeading words: String) {
    let list = words.utf8.split(separator: UInt8(ascii: " ")).map { HeadingWord(Substring($0)) }
    guard list.contains(where: { $0.meaning.contains(.signal) }) else { return nil }
    if let topic = Self.wholeHeadings[words] {
      self = topic
    } else if list.first?.text == "faq" || list.last?.text == "faq" {
      self = .faq
    } else if Self.namesQuiz(list) {
      self = .exercises
    } else if Self.namesQuestions(list) {
      self = .faq
    } else if Self.namesGlossary(list) {
      self = .glossary
    } else if Self.endsInScenarios(list) {
      self = .scenarios
    } else if Self.namesMistakes(list) {
      self = .mistakes
    } else if list.contains(where: { $0.meaning.contains(.scoring) }) {
      self = .rubric
    } else if list.contains(where: { $0.meaning.contains(.balance) }) {
      self = .balance
    } else if list.starts(with: ["how", "to"]) && list.count > 2
      || list.contains(where: { $0.meaning.contains(.step) })
    {
      self = .steps
    } else {
      return nil
    }
  }

  private static let wholeHeadings: [String: SectionTopic] = {
    let names: [(SectionTopic, [String])] = [
      (
        .faq,
        [
          "faqs", "frequently asked", "frequently asked questions", "questions and answers",
          "questions & answers", "q&a", "q & a", "common questions", "q and a",
        ]
      ),
      (
        .glossary,
        [
          "terms", "key terms", "terminology", "definitions", "vocabulary", "key definitions",
          "terms and definitions", "important terms", "key words", "keywords", "important words",
          "words to know", "people and terms", "terms and people", "names and terms",
          "people to know", "key people", "important people", "abbreviations", "acronyms",
          "abbreviations and acronyms", "acronyms and abbreviations", "common abbreviations",
        ]
      ),
      (.scenarios, ["scenarios", "cases", "case studies"]),
      (
        .mistakes,
        [
          "where students go wrong", "where people go wrong", "where learners go wrong",
          "where beginners go wrong", "where candidates go wrong", "where it goes wrong",
          "what students get wrong", "what people get wrong", "what beginners get wrong",
          "what everybody gets wrong", "what everyone gets wrong", "things people get wrong",
          "things students get wrong", "things beginners get wrong", "what goes wrong",
          "common errors",
        ]
      ),
      (
        .exercises,
        [
          "exercises", "exercise", "practice", "practice exercises", "practice problems",
          "practice questions", "practice tasks", "problems", "review questions",
          "revision questions", "comprehension questions", "discussion questions", "quiz",
          "self test", "self-test", "self check", "self-check", "test yourself", "check yourself",
          "check your understanding", "check your knowledge", "test your knowledge",
          "test your understanding", "try it yourself", "your turn", "tasks", "drills",
          "fill in the blanks", "fill in the gaps", "fill the gaps", "fill in the blank",
        ]
      ),
    ]
    return Dictionary(
      uniqueKeysWithValues: names.flatMap { topic, names in names.map { ($0, topic) } })
  }()

  /// "Final quiz", "Chapter 3 quiz", "Practice exam", not "A quiz night" or "The final exam".
  private static func namesQuiz(_ words: [HeadingWord]) -> Bool {
    guard let last = words.last, words.count > 1 else { return false }
    let before = words.dropLast()
    guard before.allSatisfy({ quizWords.contains($0.text) || $0.text.utf8.allSatisfy(\.isDigit) })
    else { return false }
    return last.text == "quiz"
      || ["exam", "test"].contains(last.text) && before.contains { rehearsals.contains($0.text) }
  }

  private static let quizWords: Set<Substring> = [
    "final", "practice", "chapter", "pop", "quick", "review", "mock", "mini", "short", "unit",
    "module", "lesson", "section", "part", "end", "of", "the", "self", "revision", "weekly",
    "sample", "end-of-chapter", "end-of-unit",
  ]
  private static let rehearsals: Set<Substring> = ["practice", "mock", "sample"]

  /// "Questions readers ask", "The most asked questions", not "Questions to ask".
  private static func namesQuestions(_ words: [HeadingWord]) -> Bool {
    guard let place = words.firstIndex(where: { $0.text == "questions" }) else { return false }
    if words.dropFirst(place + 2).first?.text == "ask" {
      return askers.contains(words[place + 1].text)
    }
    return place > 0 && words[place - 1].text == "asked"
  }

  private static let askers: Set<Substring> = [
    "beginners", "candidates", "customers", "everybody", "everyone", "learners", "people",
    "readers", "students", "users", "visitors",
  ]

  /// A chapter of "Glossary and dates" has a part of its own for the glossary.
  private static func namesGlossary(_ words: [HeadingWord]) -> Bool {
    if words.contains(where: { $0.text == "glossary" }) {
      return !words.contains { $0.text == "and" }
    }
    guard words.count < 7,
      let place = words.firstIndex(where: { Self.vocabulary.contains($0.text) })
    else { return false }
    // "Key terms to remember", "Vocabulary for chapter 3", not "Terms of use".
    return words[..<place].allSatisfy { Self.adjectives.contains($0.text) }
      && (place + 1 == words.count ? words.count > 1 : Self.uses.contains(words[place + 1].text))
  }

  private static let vocabulary: Set<Substring> = [
    "terms", "vocabulary", "definitions", "words", "terminology", "vocab",
  ]
  private static let adjectives: Set<Substring> = [
    "key", "important", "useful", "new", "basic", "essential", "core", "technical", "medical",
    "legal", "common", "main", "some", "the", "more", "other",
  ]
  private static let uses: Set<Substring> = [
    "to", "you", "for", "list", "from", "in", "used", "worth", "every",
  ]

  private static func endsInScenarios(_ words: [HeadingWord]) -> Bool {
    guard words.count <= 5, let last = words.last else { return false }
    return last.text == "scenarios" || words.suffix(2).starts(with: ["case", "studies"])
  }

  private static let commonness: Set<Substring> = [
    "common", "popular", "typical", "frequent", "usual", "classic", "beginner", "beginners'",
    "beginner's",
  ]

  /// What stands beside mistakes without being another subject: "Limits and pitfalls".
  private static let faults: Set<Substring> = [
    "errors", "bugs", "caveats", "limits", "limitations", "problems", "issues", "dangers", "risks",
    "warnings", "myths", "failures", "faults", "slips", "confusions", "don'ts", "edge", "tips",
  ]

  /// Whether a title speaks of mistakes beside another thing, so that not all below it are some: "Breach
  /// and common mistakes", "False friends and other traps", not "Spelling and grammar mistakes".
  ///
  /// - Parameter words: the title in the form of ``LabelText``.
  static func namesMistakesBesides(_ words: String) -> Bool {
    let list = words.utf8.split(separator: UInt8(ascii: " ")).map { HeadingWord(Substring($0)) }
    guard let place = list.firstIndex(where: { $0.text == "and" }), place + 1 < list.count,
      !list[..<place].contains(where: { faults.contains($0.text) || $0.meaning.contains(.mistakes) }
      )
    else { return false }
    let next = list[place + 1]
    return next.meaning.contains(.mistakes) || next.text == "other"
      || commonness.contains(next.text)
  }

  /// "Mistakes to avoid", "The ten most common pitfalls", "Red flags": the noun among the first
  /// words, nothing before it that turns it into another subject.
  private static func namesMistakes(_ words: [HeadingWord]) -> Bool {
    for (index, word) in words.prefix(6).enumerated() {
      if word.meaning.contains(.otherSubject) { return false }
      if word.meaning.contains(.mistakes) { return word.text != "mistake" || words.count == 1 }
      if word.text == "errors" {
        // Errors alone may be those of a program.
        let isHuman =
          index > 0 && commonness.contains(words[index - 1].text)
          || words.dropFirst(index + 1).starts(with: ["to", "avoid"])
        if isHuman { return true }
      }
      if word.text == "myths" {
        let isCommon = index == 0 || commonness.contains(words[index - 1].text)
        return isCommon && !["of", "from"].contains(words.dropFirst(index + 1).first?.text)
          && !words.contains { $0.text == "legends" }
      }
      if word.text == "flags", index > 0, words[index - 1].text == "red" { return true }
    }
    return false
  }
}

/// A word of a heading, and what it may announce: one look-up a word, for all headings are read.
private struct HeadingWord {
  struct Meaning: OptionSet {
    let rawValue: UInt8

    /// Without such a word a heading announces nothing.
    static let signal = Meaning(rawValue: 1)
    static let mistakes = Meaning(rawValue: 2)
    /// It makes mistakes another subject: "What we learned from our mistakes".
    static let otherSubject = Meaning(rawValue: 4)
    static let scoring = Meaning(rawValue: 8)
    static let balance = Meaning(rawValue: 16)
    static let step = Meaning(rawValue: 32)
  }

  let text: Substring
  let meaning: Meaning

  init(_ text: Substring) {
    self.text = text
    meaning = Self.meanings[text] ?? (Self.speaksOfScoring(text) ? [.signal, .scoring] : [])
  }

  private static let meanings: [Substring: Meaning] = {
    var meanings: [Substring: Meaning] = [:]
    func add(_ meaning: Meaning, _ words: [Substring]) {
      for word in words { meanings[word, default: []].formUnion(meaning) }
    }
    add(
      .signal,
      [
        "faq", "faqs", "asked", "questions", "q&a", "q", "glossary", "terms", "terminology",
        "definitions", "vocabulary", "scenarios", "cases", "studies", "flags", "how", "errors",
        "words", "keywords", "people", "exercises", "exercise", "practice", "problems", "quiz",
        "mock", "sample", "self", "self-test", "self-check", "yourself", "your", "tasks", "drills",
        "fill", "vocab",
        "myths", "wrong", "abbreviations", "acronyms",
      ])
    add(
      [.signal, .mistakes],
      [
        "mistakes", "mistake", "pitfalls", "anti-patterns", "antipatterns", "gotchas", "traps",
        "misconceptions",
      ])
    add(
      .otherSubject,
      [
        "from", "learn", "learned", "learning", "our", "how", "why", "what", "after", "handling",
        "about", "without", "no", "who", "when",
      ])
    add(
      [.signal, .balance],
      [
        "pros", "cons", "advantages", "disadvantages", "benefits", "drawbacks", "features",
        "compatibility", "supported",
      ])
    add(
      [.signal, .step],
      [
        "step", "steps", "process", "procedure", "framework", "structure", "workflow", "sequence",
        "playbook", "runbook", "routine", "recipe",
      ])
    return meanings
  }()

  private static func speaksOfScoring(_ word: Substring) -> Bool {
    guard let first = word.utf8.first, word.utf8.count > 4 else { return false }
    return scoringWords.contains { $0[0] == first && word.utf8.starts(with: $0) }
  }

  private static let scoringWords = [
    "rubric", "grading", "scoring", "scorecard", "weight", "criteria", "criterion",
    "evaluation", "assessment", "graded", "scored",
  ].map { Array($0.utf8) }
}

extension Sequence<HeadingWord> {
  fileprivate func starts(with words: [Substring]) -> Bool {
    starts(with: words) { $0.text == $1 }
  }
}
