import Testing

@testable import Practice

@Suite("Recognizing a mistake")
struct RecognizeTests {
  private static let rushing = """
    ## Common mistakes

    - **Rushing.** Three steps in one breath.
    - **Mumbling.** Nobody in the last row hears it.
    """

  @Test("Of two mistakes it is asked whether something is said about one of them")
  func names() async throws {
    let set = try await Made.set(Self.rushing)
    #expect(set.questions.count == 2)
    for question in set.questions {
      #expect(question.kind == .boolean)
      let own = ["rushing": "“Rushing”", "mumbling": "“Mumbling”"]
      let name = try #require(own[question.element.slug.text])
      #expect((question.key == "Yes") == question.prompt.contains(name))
    }
  }

  @Test("What says what not to do is a rule")
  func rules() async throws {
    let set = try await Made.set(
      "## Common mistakes\n\n- **Never rush.** Nobody follows.\n- **Don't mumble.** Nobody in the last row hears it."
    )
    #expect(!set.questions.isEmpty)
    for question in set.questions { #expect(question.prompt.contains("the rule “")) }
  }

  @Test("Of three it is asked which; what points at something before it is not quoted")
  func chooses() async throws {
    let set = try await Made.set(
      Self.rushing + "\n- **Reading.** This keeps the eyes on the paper.")
    #expect(set.questions.map(\.kind) == [.choice, .choice])
    #expect(set.leftOut.map(\.reason) == [.saysTooLittle])
    for question in set.questions {
      #expect(question.prompt.lowercased().contains("which mistake"))
    }
  }
}
