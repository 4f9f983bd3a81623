import Testing

@testable import StudyGuide

@Suite struct WordCountTests {
  @Test(arguments: [
    ("", 0), ("one two\nthree", 3), ("  one  ", 1), ("école très bien", 3), ("\u{5B66}\u{4E60}", 2),
  ])
  func counts(_ text: String, _ words: Int) {
    #expect(WordCount.of(Array(text.utf8)[...]) == words)
  }
}
