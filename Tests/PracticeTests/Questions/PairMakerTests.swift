import Testing

@testable import Practice

@Suite("Questions from pairs")
struct PairMakerTests {
  private let four = """
    ## Opening
    BAD: "I start with the parts of the system."

    GOOD: "I start with the user and her task."

    **Why:** Parts need a reason.

    ## Closing
    BAD: "Thank you, that was it from me."

    GOOD: "What would you change in it first?"

    ## Numbers
    BAD: "It will be fast and rather cheap."

    GOOD: "It takes 5 seconds and one cent."

    ## Scale
    BAD: "It should carry a million people."

    GOOD: "It carries the ten that we expect."
    """

  @Test("The key is of one side and the distractors are of the other, from other pairs")
  func sides() async throws {
    let strong: Set = [
      "“I start with the user and her task.”", "“What would you change in it first?”",
      "“It takes 5 seconds and one cent.”", "“It carries the ten that we expect.”",
    ]
    let set = try await Made.set(four)
    let choices = set.questions.filter { $0.id.slot == "choice" }
    #expect(choices.count == 4)
    for question in choices {
      let key = try #require(question.key)
      let others = question.texts.subtracting([key])
      #expect(others.count == 3)
      #expect(
        strong.contains(key) ? strong.isDisjoint(with: others) : strong.isSuperset(of: others))
    }
  }

  @Test("A judgment names the topic and quotes the author's reason")
  func judgment() async throws {
    let question = try await Made.question("opening/judge", in: four)
    #expect(question.kind == .boolean)
    #expect(question.prompt.hasPrefix("The topic is “Opening”.\n“I start with the "))
    #expect(question.options.map(\.text) == ["Strong", "Weak"])
    let right = try #require(question.options.first { $0.isCorrect })
    #expect(right.rationale == "Parts need a reason.")
    let isStrong = question.prompt.contains("user")
    #expect(question.key == (isStrong ? "Strong" : "Weak"))
  }

  @Test("One pair alone is judged, never padded to a choice")
  func single() async throws {
    let set = try await Made.set("BAD: Wait a year.\n\nGOOD: Speak within a day.")
    #expect(set.questions.map(\.kind) == [.boolean])
    #expect(set.leftOut.map(\.reason) == [.fewDistractors])
  }

  @Test("An answer to a scenario is judged in its situation only")
  func situated() async throws {
    let scenario = """
      ## Scenario: The late files

      **Situation:** Files come late each week.

      **Weak answer:** Tell the whole team.

      **Strong answer:** Ask in private.
      """
    let set = try await Made.set(scenario)
    let judge = try #require(set.questions.first { $0.id.slot == "judge" })
    #expect(judge.prompt.hasPrefix("Files come late each week.\n"))
    #expect(judge.related.map(\.kind) == [.scenario])
    #expect(!set.questions.contains { $0.id.slot == "choice" })
  }
}
