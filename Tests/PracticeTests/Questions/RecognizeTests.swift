import Testing

@testable import Practice

@Suite("Recognizing a mistake")
struct RecognizeTests {
  @Test("A mistake without fix and answers is named, rightly or not")
  func names() async throws {
    let set = try await Made.set(
      """
      ## Common mistakes

      - **Rushing.** Three steps in one breath.
      - **Mumbling.** Nobody in the last row hears it.
      - **Reading.** The eyes stay on the paper.
      """)
    let asked = set.questions.filter { $0.id.slot == "recognize" }
    #expect(asked.count == 3)
    for question in asked {
      let own = ["rushing": "“Rushing”", "mumbling": "“Mumbling”", "reading": "“Reading”"]
      let name = try #require(own[question.element.slug.text])
      #expect((question.key == "Yes") == question.prompt.contains(name))
    }
  }
}
