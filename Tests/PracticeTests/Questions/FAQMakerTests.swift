import Testing

@testable import Practice

@Suite("Questions that are answered by yes or no")
struct PolarTests {
  private func faq(_ entries: [(question: String, answer: String)]) -> String {
    "## FAQ\n\n"
      + entries.map { "### \($0.question)\n\n\($0.answer)" }.joined(separator: "\n\n")
  }

  @Test("Several are asked together: a single one is right half the time by chance")
  func together() async throws {
    let set = try await Made.set(
      faq([
        ("Do I need to code?", "No. Code is not expected of you."),
        ("May I ask for time?", "Yes. A minute is granted to everybody."),
        ("How long is it?", "It lasts 45 minutes."),
        ("Is a pen allowed?", "Yes. Paper lies on the table."),
      ]))
    let question = try #require(set.questions.first { $0.id.slot == "verdict" })
    #expect(question.kind == .multiple && question.related.count == 2)
    #expect(
      question.prompt == "Which of these does the guide answer with yes? Choose all that apply.")
    #expect(
      question.texts == ["Do I need to code?", "May I ask for time?", "Is a pen allowed?"])
    #expect(
      Set(question.options.filter(\.isCorrect).map(\.rationale)) == [
        "Yes. A minute is granted to everybody.", "Yes. Paper lies on the table.",
      ])
    #expect(!set.questions.contains { $0.kind == .boolean })
  }

  @Test("All with one verdict are asked one by one")
  func oneVerdict() async throws {
    let set = try await Made.set(
      faq([
        ("Do I need to code?", "No. Code is not expected of you."),
        ("May I bring notes?", "No. The desk is cleared before."),
        ("Is a phone allowed?", "No. It stays at the door."),
      ]))
    #expect(set.questions.count { $0.kind == .boolean } == 3)
    #expect(!set.questions.contains { $0.kind == .multiple })
  }
}

@Suite("Answers that are no running text")
struct FAQTableTests {
  @Test("A table, a list or code is neither asked for nor offered")
  func tables() async throws {
    let set = try await Made.set(
      """
      ## FAQ

      ### What trips what?

      | Symptom | Cause |
      |---|---|
      | After 20 minutes | Overload |

      ### How many sockets are there?

      One on each wall of the room.

      ### Who pays for it?

      Usually the landlord pays.

      ### When was it built?

      In the year of the flood.

      ### Where is the meter?

      Look:

      - Below the stairs
      - In the hall
      """)
    #expect(!set.questions.isEmpty)
    for question in set.questions {
      let texts = [question.prompt] + question.texts
      #expect(!texts.contains { $0.contains("|") || $0.contains("•") }, "\(question)")
    }
  }
}

@Suite("Answers that announce, and amounts that are given")
struct AnnouncingAnswerTests {
  @Test("A sentence that only announces a list is no answer, and a given number no gap")
  func announcing() async throws {
    let set = try await Made.set(
      """
      ## FAQ

      ### How many hooks are new in version 19?

      Version 19 has three new hooks. They are these:

      - use

      ### How does it differ?

      The main differences are:

      1. Speed

      ### Who pays for it?

      Usually the landlord pays.
      """)
    let cloze = try #require(set.questions.first { $0.kind == .cloze })
    #expect(cloze.prompt.contains("Version 19 has ____ new hooks"))
    for question in set.questions {
      let texts = [question.prompt] + question.texts
      #expect(!texts.contains { $0.contains("differences are") || $0.contains("these:") })
    }
  }
}

@Suite("Answers whose questions are to be found")
struct QuotedAnswerTests {
  @Test(
    "A note in brackets, a list and an answer that repeats its question are not quoted",
    arguments: [
      ("(Offer, acceptance and consideration)", false), ("A) Offers. B) Deeds.", false),
      ("The pledge binds whoever signed.", false),
      ("Whoever signed in the presence of witnesses.", true),
    ])
  func quoted(answer: String, isQuoted: Bool) async throws {
    let set = try await Made.set(
      """
      ## FAQ

      ### What does a pledge bind?

      \(answer)

      ### What ends a lease?

      Notice given half a year before.

      ### What voids a sale?

      Fraud that nobody could have seen.

      ### What is owed for a loan?

      Interest from the day of payment.
      """)
    let quoting = set.questions.filter {
      $0.prompt.hasSuffix("Which question does this answer?")
        && $0.id.description.contains("pledge")
    }
    #expect(quoting.isEmpty != isQuoted, "\(set.questions)")
  }
}

@Suite("Answers to be typed")
struct TypedAnswerTests {
  @Test(
    "Nobody has to type a whole sentence as the author put it",
    arguments: [("Cut the power. Do not touch them before that.", false), ("Sugar.", true)])
  func card(answer: String, isAsked: Bool) async throws {
    let set = try await Made.set("# A\n\nQ: What comes first?\nA: \(answer)\n")
    #expect(set.questions.contains { $0.kind == .cloze } == isAsked)
  }
}
