import StudyGuide

/// What the bank looks like to somebody who never read the guide, and what it leaves out.
package struct FairnessReport: Sendable {
  package struct Row: Sendable {
    package let guesser: String
    /// In how many questions the guesser had something to go by.
    package let asked: Int
    package let right: Int
    /// How many would be right by chance.
    package let expected: Double
    /// The probability that chance does as well or better.
    package let probability: Double
    package let isFair: Bool
  }

  package let rows: [Row]
  package let leftOut: [(reason: LeftOut.Reason, count: Int)]
  package let kinds: [(kind: Question.Kind, count: Int)]
  package let unasked: [Element]
  /// Chapters that hold study material and no question.
  package let chaptersWithout: [Chapter]
  package let questions: Int

  package init(_ set: PracticeSet, of guide: Guide) {
    let questions = set.questions
    rows = zip(Guessers.all, AnswerSheets(questions).outcomes).map { guesser, outcome in
      Self.row(guesser.name, outcome, among: Guessers.all.count)
    }.filter { $0.asked > 0 }
    leftOut = LeftOut.Reason.allCases.map { reason in
      (reason: reason, count: set.leftOut.count { $0.reason == reason })
    }.filter { $0.count > 0 }
    kinds = Question.Kind.allCases.map { kind in
      (kind: kind, count: questions.count { $0.kind == kind })
    }
    unasked = UnaskedElements.elements(guide, set).map(\.1)
    let chapters = Set(questions.map(\.chapter))
    chaptersWithout = guide.chapters.filter {
      $0.isAsked && !$0.elements.isEmpty && !chapters.contains($0.id)
    }
    self.questions = questions.count
  }

  package var isFair: Bool { rows.allSatisfy(\.isFair) }

  /// One-sided at 5 %, divided by the number of guessers (Bonferroni); and never more than ten
  /// points ahead of chance, which is asked of twenty questions or more: with fewer, one lucky
  /// answer is worth more than the bound.
  static func row(_ name: String, _ outcome: Outcome, among guessers: Int) -> Row {
    let (count, expected, probability) = (outcome.count, outcome.expected, outcome.probability)
    let isAhead = count >= 20 && Double(outcome.right) - expected > 0.1 * Double(count)
    return Row(
      guesser: name, asked: count, right: outcome.right, expected: expected,
      probability: probability, isFair: probability >= 0.05 / Double(guessers) && !isAhead)
  }
}
