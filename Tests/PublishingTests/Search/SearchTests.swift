import StudyGuide
import Testing

@testable import Publishing

@Suite struct SearchTests {
  @Test(arguments: [
    ("Feedback loop, don't!", ["feedback", "loop", "dont"]),
    ("Schwäche Éclair", ["schwache", "eclair"]),
    ("a bc", ["bc"]),
    ("模型 99.9", ["模", "型", "99"]),
    ("abcdefghijklmnopqrstuvwxyz", ["abcdefghijklmnopqrstuvwx"]),
  ])
  func words(text: String, expected: [String]) {
    var words: [String] = []
    SearchWords.forEach(in: text) { words.append(String(decoding: $0, as: UTF8.self)) }
    #expect(words == expected)
  }

  @Test func filesOfTheIndex() async throws {
    let chapters = [
      Sample.chapter(
        "one", title: "The \"Rubric\"", summary: "Four weights",
        passages: [.blocks(Sample.blocks("## Cost\n\nfor clients"))]),
      Sample.chapter("two", title: "Two", passages: [.blocks(Sample.blocks("cost and rubric"))]),
    ]
    let site = try Sample.site(chapters)
    let index = await SearchIndex(site: site, jobs: 2)
    func file(_ content: SearchFile.Content) -> String {
      String(decoding: index.file(SearchFile(content: content), site: site), as: UTF8.self)
    }
    // "cost" is a heading of chapter 0 (2) and text of chapter 1 (5); steps are from the one before.
    #expect(
      file(.words("c")) == "studyguide.words(\"c\",{\"clients\":\"1\",\n\"cost\":\"2 3\"})\n")
    #expect(file(.words("r")) == "studyguide.words(\"r\",{\"rubric\":\"3 2\"})\n")
    #expect(
      file(.titles(0)) == """
        studyguide.titles(0,[["The \\"Rubric\\"","one/index.html","Four weights",[["Cost","cost"]]],
        ["Two","two/index.html","",[]]])

        """)
  }

  @Test(arguments: [(0, 37), (1, 38), (100, 38), (101, 39)])
  func filesGrowWithChapters(chapters: Int, files: Int) {
    #expect(SearchFile.files(chapters: chapters).count == files)
  }
}
