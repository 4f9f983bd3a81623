import Testing

@testable import Practice

@Suite("Questions about a picture")
struct PictureQuestionTests {
  @Test("What a picture alone shows is not asked in text")
  func picture() async throws {
    let set = try await Made.set(
      """
      #### Q1. Which shelf is marked?

      ![image](oven.png)

      - [x] The middle one
      - [ ] The upper one

      #### Q2. Which shelf is hot?

      - [x] The upper one
      - [ ] The lower one
      """)
    #expect(set.questions.map(\.prompt) == ["Which shelf is hot?"])
    #expect(set.leftOut.map(\.reason) == [.showsPicture])
  }
}
