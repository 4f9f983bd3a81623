extension Lexicon {
  /// Every label that is known without the author's help, in the form of ``LabelText``.
  static let englishLabels: [String: Label] = {
    var labels: [String: Label] = [:]
    for (role, family, words) in english {
      for word in words { labels[word] = Label(role: role, family: family) }
    }
    return labels
  }()

  private static let nouns = ["answer", "example", "response", "approach", "version", "practice"]

  private static func verdict(_ words: String...) -> [String] {
    words.flatMap { word in
      [word] + nouns.map { "\(word) \($0)" } + samples(word)
        + ["example \(word)", "answer \(word)"]
    }
  }

  /// `Sample answer (bad)`, `Bad sample answer`, `Bad answer example`
  private static func samples(_ word: String) -> [String] {
    ["sample answer", "example answer", "answer example", "sample response", "sample"]
      .flatMap { ["\(word) \($0)", "\($0) \(word)"] }
  }

  /// `Great answer`, not `Best practice`, which may stand alone.
  private static func degree(_ words: String...) -> [String] {
    words.flatMap { word in
      [word] + ["answer", "example", "response", "version"].map { "\(word) \($0)" } + samples(word)
    }
  }

  /// What examples in guides to writing and building are called.
  private static let works = [
    "thesis", "sentence", "opening", "question", "prompt", "code", "design", "pitch", "claim",
    "argument", "introduction", "title", "reply", "wording", "style", "summary", "paragraph",
    "statement", "story",
  ]

  private static func quality(_ words: String...) -> [String] {
    words.flatMap { word in works.map { "\(word) \($0)" } }
  }

  private static let english: [(LabelRole, Label.Family, [String])] = [
    (.weak, .verdict, verdict("bad", "wrong", "incorrect", "weak", "poor")),
    (.weak, .verdict, ["anti-pattern", "antipattern", "anti pattern"]),
    (.strong, .verdict, verdict("good", "right", "correct", "strong", "better")),
    (.weak, .degree, degree("mediocre", "ineffective")),
    (.strong, .degree, degree("great", "best", "effective").filter { $0 != "best answer" }),
    (.between, .degree, degree("okay", "ok", "so-so", "decent", "average")),
    (.weak, .quality, quality("bad", "weak", "poor")),
    (.strong, .quality, quality("good", "strong", "better", "improved")),
    (.weak, .revision, ["original", "original version", "first draft", "first version"]),
    (
      .strong, .revision,
      ["improved", "improved version", "revised", "revised version", "revision", "rewritten"]
    ),
    (.weak, .change, ["before"]), (.strong, .change, ["after"]),
    (.weak, .consent, ["no"]), (.strong, .consent, ["yes"]),
    (
      .weak, .advice,
      [
        "don't", "dont", "do not", "don'ts", "avoid", "not this", "avoid this", "don't do this",
        "dont do this", "do not do this", "never do this",
      ]
    ),
    (
      .strong, .advice,
      [
        "do", "dos", "do's", "prefer", "do this", "do instead", "do this instead",
        "instead do this",
      ]
    ),
    (.weak, .speech, ["don't say", "dont say", "do not say", "instead of"]),
    (.strong, .speech, ["say", "do say", "say instead"]),
    (.weak, .flag, ["red flag"]), (.strong, .flag, ["green flag"]),
    (
      .what, .other,
      [
        "what", "what happens", "problem", "the problem", "what it looks like", "why it happens",
        "why people do it",
      ]
    ),
    (
      .what, .belief,
      ["mistake", "the mistake", "myth", "misconception", "common mistake", "pitfall", "gotcha"]
    ),
    (.fix, .belief, ["fact", "reality", "truth", "the truth", "the reality", "in fact"]),
    (.sign, .other, ["sign", "signs", "warning sign", "symptom", "symptoms"]),
    (
      .why, .other,
      [
        "why", "why?", "impact", "consequence", "consequences", "effect", "why it's bad",
        "why it is bad",
        "why it hurts", "why it matters", "why it fails", "why it's wrong", "why it is wrong",
        "why that's bad", "why not", "because", "reason", "the reason", "rationale",
        "why the strong one is better",
        "why the good one is better", "why the second is better", "why the better one works",
        "why this is better", "why it is better", "why it's better", "why it works",
        "why this works", "why it's good", "why it is good", "why this is good",
      ]
    ),
    (
      .fix, .other,
      [
        "fix", "the fix", "solution", "remedy", "instead", "how to fix it", "correction",
        "how to avoid it", "how to avoid this",
      ]
    ),
    (
      .situation, .other,
      ["situation", "the situation", "context", "background", "setup", "scenario", "case study"]
    ),
    (.task, .other, ["task", "goal", "challenge"]),
    (
      .questions, .other,
      [
        "clarifying questions", "questions to ask", "what to ask", "what to ask first", "ask",
        "ask first", "questions", "discussion questions", "questions to consider",
      ]
    ),
    (
      .move, .other,
      [
        "action", "actions", "move", "the move", "what they did", "what i did", "what we did",
        "what you did", "what would you do?",
        "what happened?",
        "what do you do?", "what should you do?", "what to do", "what to do?", "model answer",
        "sample answer", "suggested answer",
      ]
    ),
    (
      .result, .other,
      ["result", "results", "outcome", "the outcome", "what came of it", "what happened"]
    ),
    (
      .lesson, .other,
      [
        "lesson", "lessons", "the lesson", "lesson learned", "lesson learnt", "lessons learned",
        "lessons learnt", "takeaway", "takeaways", "key takeaway", "key takeaways", "moral",
        "debrief",
      ]
    ),
    (.question, .other, ["q", "question"]), (.answer, .other, ["a", "answer"]),
  ]
}
