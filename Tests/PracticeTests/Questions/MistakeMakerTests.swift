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

  @Test("Which fix belongs to it")
  func fix() async throws {
    let question = try await Made.question("waiting-for-the-review/fix", in: list)
    #expect(question.prompt.hasPrefix("The mistake: “Waiting for the review”\n"))
    #expect(question.key == "Speak within a day of it.")
    #expect(
      question.options.contains {
        $0.rationale == "This is the fix for another mistake, “Hiding the point”."
      })
  }

  @Test("What is true is asked of a misconception, not what to do")
  func belief() async throws {
    let myths = """
      Myth: Butter soothes a burn.
      Fact: Fat keeps the heat inside.

      Myth: Ice heals a burn at once.
      Fact: Frost harms the skin more.

      Myth: Wind dries a burn out well.
      Fact: Air carries germs to it.
      """
    let question = try await Made.question("butter-soothes-a-burn/fix", in: myths)
    #expect(question.prompt.hasPrefix("The misconception: “Butter soothes a burn”\n"))
    #expect(!question.prompt.contains("do instead"))
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
