import Testing

@testable import CLI

@Suite("Lines of a source in a terminal")
struct SourceLineTests {
  @Test(
    "The mark stands below what is meant, and no sign is cut",
    arguments: [
      ("one two three", 5, 3, "    ^~~"), ("**❌ Bad:**", 3, 1, "  ^~"),
      ("**❌ Bad:**", 5, 4, "  ^~~~~"),
      ("abc", 4, 1, "   ^"), ("abc", 9, 3, "   ^"), ("", 5, 2, "^"), ("é", 2, 1, "^"),
    ])
  func marks(_ line: String, column: Int, length: Int, caret: String) {
    let excerpt = SourceLine(Array(line.utf8)).excerpt(from: column, length: length, width: 60)
    #expect(excerpt.text == line)
    #expect(excerpt.caret == caret)
  }
}
