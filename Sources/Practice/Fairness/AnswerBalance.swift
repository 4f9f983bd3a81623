import StudyGuide

extension PracticeSet {
  /// Without the surplus of questions that are all answered by the same one of two words. Where an
  /// author answers Yes ten times in twelve, "Yes" alone must not pass for knowledge.
  func balancingAnswers() -> PracticeSet {
    let rights = questions.compactMap(\.rightWord)
    let counts = [rights.count { $0 == 0 }, rights.count { $0 == 1 }]
    let frequent = counts[0] > counts[1] ? 0 : 1
    var surplus = Self.surplus(counts[frequent], against: counts[1 - frequent])
    var kept: [Question] = []
    var dropped: [LeftOut] = []
    for question in questions.reversed() {
      if surplus > 0, question.rightWord == frequent, question.element.kind == .faq {
        dropped.append(LeftOut(id: question.id, reason: .oneSidedAnswers))
        surplus -= 1
      } else {
        kept.append(question)
      }
    }
    return PracticeSet(questions: kept.reversed(), leftOut: leftOut + dropped.reversed())
  }

  /// How many of the frequent ones are too many: with them, the word alone would be right in more
  /// than six of ten. A single question cannot be balanced.
  private static func surplus(_ frequent: Int, against rare: Int) -> Int {
    max(0, frequent - max(1, rare * 3 / 2))
  }
}

extension Question {
  /// Which of the two words is right, in a question of two words.
  fileprivate var rightWord: Int? {
    kind == .boolean ? options.firstIndex(where: \.isCorrect) : nil
  }
}
