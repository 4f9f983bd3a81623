import Markdown
import StudyGuide
import Testing

@testable import Publishing

@Suite struct TextTests {
  @Test(arguments: [
    (30...30, "30 s"), (60...60, "1 min"), (90...90, "1 min 30 s"), (120...120, "2 min"),
    (1200...1500, "20–25 min"), (30...60, "30–60 s"), (3600...3600, "1 h"),
    (5400...5400, "1 h 30 min"), (86400...86400, "1 day"), (259_200...259_200, "3 days"),
    (604_800...1_209_600, "1–2 weeks"),
  ])
  func duration(seconds: ClosedRange<Int>, text: String) {
    #expect(DurationText.text(seconds) == text)
  }

  @Test(arguments: [
    (0..<600, Timeline.Unit.minutes, "0–10 min"), (0..<7200, .hours, "0–2 h"),
    (32_400..<33_300, .clock, "9:00–9:15"), (82_800..<87_300, .clock, "23:00–0:15"),
    (0..<259_200, .days, "Days 1–3"), (259_200..<345_600, .days, "Day 4"),
    (604_800..<1_814_400, .weeks, "Weeks 2–3"),
  ])
  func timelineTimes(time: Range<Int>, unit: Timeline.Unit, text: String) {
    #expect(TimelineText.text(time, unit) == text)
  }

  @Test(arguments: [(0.0, "0"), (40, "40"), (12.5, "12.5"), (33.333, "33.33"), (0.05, "0.05")])
  func figure(number: Double, text: String) {
    #expect(Figure.text(number) == text)
  }

  @Test func headingsHaveOneTitleAndSkipNoLevel() {
    let chapter = Sample.chapter(
      "a", title: "Title",
      passages: [.blocks(Sample.blocks("# Title\n\n### A\n\n##### B\n\n# C\n\n## D"))])
    let levels = HeadingLevels(chapter)
    #expect(chapter.outline.dropFirst().map(levels.level) == [2, 3, 2, 3])
    #expect(chapter.titleHeading?.anchor == "title")
  }

  @Test func theLastTouch() {
    let html = Array(
      "<p><a href=\"https://x\">x</a> <a href=\"../a\">a</a></p><table></table></table><pre>".utf8)
    let expected = """
      <p><a rel="noopener" href="https://x">x</a> <a href="../a">a</a></p>\
      <div class="scroll" role="region" aria-label="Table 1" tabindex="0"><table></table></div>\
      </table><pre tabindex="0">
      """
    #expect(String(decoding: HTMLFinish.finish(html), as: UTF8.self) == expected)
  }

  @Test func footnoteMarksAreLeftOut() {
    let html = Array("a<sup class=\"footnote-ref\"><a href=\"#fn-1\">1</a></sup>b".utf8)
    #expect(HTMLFinish.finish(html, withoutMarks: true) == Array("ab".utf8))
  }
}
