import Testing

@testable import Practice

@Suite("Questions from mistakes")
struct MistakeMakerTests {
  private let list = """
    ## Common mistakes

    1. **Waiting for the review.** Nobody remembers the meeting by then.
       Fix: Speak within a day of it.
    2. **Praising the person.** Brilliance cannot be repeated by trying.
       Fix: Name the act and its effect.
    3. **Hiding the point.** Three compliments are all that is heard.
       Fix: Say it in the first sentence.
    """

  @Test("Which fix belongs to which: asked together where no answer shows the mistake")
  func fixes() async throws {
    let set = try await Made.set(list)
    #expect(!set.questions.contains { $0.id.slot == "fix" })
    let question = try #require(set.questions.first { $0.id.slot == "match" })
    guard case .match(let pairs) = question.form else { return #expect(Bool(false)) }
    #expect(pairs.count == 3)
    #expect(
      pairs.contains(
        Question.Match(text: "Waiting for the review", match: "Speak within a day of it.")))
  }

  @Test("Where an answer shows the mistake, its fix is asked for by the answer")
  func fixOfAnswer() async throws {
    let mistakes = [
      ("Going too far", "I take the long road", "Turn back at noon."),
      ("Packing at dawn", "I fill the bag in a hurry", "Lay it out at night."),
      ("Eating alone", "I keep my bread", "Share what there is."),
    ]
    let text = mistakes.map {
      "### \($0.0)\n\nBAD: \"\($0.1) today.\"\n\nFix: \($0.2)"
    }
    let question = try await Made.question(
      "packing-at-dawn/fix", in: "## Common mistakes\n\n" + text.joined(separator: "\n\n"))
    #expect(
      question.prompt
        == "“I fill the bag in a hurry today.”\nWhich advice would mend this answer?")
    #expect(question.key == "Lay it out at night.")
    #expect(question.texts == Set(mistakes.map(\.2)))
    #expect(
      question.options.contains {
        $0.rationale == "This is the fix for another mistake, “Going too far”."
      })
  }

  @Test("Misconceptions and facts are told apart")
  func belief() async throws {
    let myths = """
      Myth: Butter soothes a burn.
      Fact: Fat keeps the heat inside.

      Myth: Ice heals a burn at once.
      Fact: Frost harms the skin more.

      Myth: Wind dries a burn out well.
      Fact: Air carries germs to it.
      """
    let set = try await Made.set(myths)
    let question = try #require(set.questions.first { $0.id.slot == "truth" })
    #expect(question.prompt == "Which of these are true? Choose all that apply.")
    let facts: Set = [
      "Fat keeps the heat inside.", "Frost harms the skin more.", "Air carries germs to it.",
    ]
    for option in question.options {
      #expect(option.isCorrect == facts.contains(option.text))
      #expect(
        option.rationale.hasPrefix(
          option.isCorrect ? "True. What many believe: " : "False. What is true: "))
    }
    #expect(set.questions.contains { $0.prompt == "Which fact corrects which misconception?" })
    #expect(!set.questions.contains { $0.prompt.contains("do instead") })
  }

  @Test("Which mistake is described")
  func name() async throws {
    let question = try await Made.question("hiding-the-point/name", in: list)
    #expect(question.prompt.hasPrefix("“Three compliments are all that is heard.”\n"))
    #expect(question.key == "Hiding the point")
    #expect(
      question.texts == ["Waiting for the review", "Praising the person", "Hiding the point"])
  }

  @Test("One set matches mistakes with their fixes")
  func match() async throws {
    let question = try await Made.question("waiting-for-the-review/match", in: list)
    guard case .match(let pairs) = question.form else { return #expect(Bool(false)) }
    #expect(
      pairs.map(\.text) == ["Waiting for the review", "Praising the person", "Hiding the point"])
    #expect(pairs.last?.match == "Say it in the first sentence.")
    #expect(question.related.map(\.slug.text) == ["praising-the-person", "hiding-the-point"])
  }

  @Test("What stands among gotchas may be true, and is called no mistake")
  func gotcha() async throws {
    let set = try await Made.set(
      """
      ## Gotchas

      - `count(col)` skips empty cells. Use `count(*)` if you mean rows.
      - BETWEEN includes both ends. Use two comparisons for half-open ranges.
      - Names fold to small letters. Use quotes to keep capitals.
      - Integer division drops the rest. Use a decimal for one of the two.
      """)
    #expect(!set.questions.isEmpty)
    for question in set.questions {
      let said = [question.prompt] + question.options.map(\.rationale)
      #expect(!said.contains { $0.contains("mistake") || $0.contains("instead") }, "\(said)")
    }
    #expect(set.questions.contains { $0.prompt.contains("gotcha") })
  }
}
