import Testing

@testable import Practice

@Suite("Questions from rubrics")
struct RubricMakerTests {
  private let rubric = """
    ## Scoring rubric

    - **Specific** (40%) — does it name one thing?
    - **Useful** (30%) — does it say what comes next?
    - **Timely** (20%) — is it said within a day?
    - **Kind** (10%) — would you want to hear it?
    """

  @Test("A note that says no more than how many speaks to any criterion")
  func amounts() async throws {
    let set = try await Made.set(
      """
      ## Scoring a day's menu

      | Criterion | Weight | Excellent | Fair | Poor |
      |---|---|---|---|---|
      | Vegetables | 50% | five portions a day | three or four | two or fewer of them |
      | Grains | 30% | most of them are whole | about half | hardly any of them |
      | Drinks | 20% | water and unsweetened tea | some juice | soft drinks |
      """)
    let notes = set.questions.filter { $0.id.slot.hasPrefix("note-") }
    #expect(notes.map(\.key).contains("Drinks"))
    #expect(!notes.contains { $0.prompt.contains("fewer") || $0.prompt.contains("hardly") })
  }

  @Test("Weights are matched with their criteria")
  func weights() async throws {
    let question = try await Made.question("scoring-rubric/weights", in: rubric)
    #expect(
      question.form
        == .match([
          Question.Match(text: "Specific", match: "40%"),
          Question.Match(text: "Useful", match: "30%"),
          Question.Match(text: "Timely", match: "20%"), Question.Match(text: "Kind", match: "10%"),
        ]))
  }

  @Test("The question behind a criterion leads to it")
  func meaning() async throws {
    let question = try await Made.question("meaning-timely", in: rubric)
    #expect(question.prompt.hasPrefix("“Is it said within a day?”\n"))
    #expect(question.key == "Timely")
  }

  @Test("Criteria are ordered by weight")
  func order() async throws {
    let question = try await Made.question("scoring-rubric/order", in: rubric)
    guard case .order(let shown, let answer) = question.form else { return #expect(Bool(false)) }
    #expect(answer == ["Specific", "Useful", "Timely", "Kind"])
    #expect(shown != answer && Set(shown) == Set(answer))
  }

  @Test("The same note is asked about once")
  func notes() async throws {
    let set = try await Made.set(
      """
      ## Interview rubric

      | Area (weight) | Weak | Solid | Strong | Asked |
      |---|---|---|---|---|
      | Git (20%) | only add and commit | branches | explains the reflog | history |
      | SQL (40%) | SELECT without a plan | joins | reads a plan | queries |
      | HTTP (40%) | GET and POST alone | status codes | knows about caching | requests |
      """)
    let prompts = set.questions.map(\.prompt)
    #expect(Set(prompts).count == prompts.count, "\(prompts)")
    let note = try #require(set.questions.first { $0.id.slot == "note-sql" })
    // The level is asked for elsewhere.
    let reason = note.options.first(where: \.isCorrect)?.rationale
    #expect(reason == "“SQL” asks this: Queries.")
    #expect(
      note.explanation == "Strong: Reads a plan.\nSolid: Joins.\nWeak: SELECT without a plan.")
    let level = try #require(set.questions.first { $0.id.slot == "level-git" })
    #expect(level.texts == ["Weak", "Solid", "Strong"])
  }

  @Test("Equal weights are not asked for")
  func equal() async throws {
    let set = try await Made.set(
      "## Scoring rubric\n\n- **A** (50%) — is it true?\n- **B** (50%) — is it short?")
    #expect(!set.questions.contains { $0.id.slot.hasPrefix("weight") || $0.id.slot == "order" })
  }
}
