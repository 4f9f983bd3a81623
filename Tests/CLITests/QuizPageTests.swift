import Foundation
import Practice
import SpacedRepetition
import Testing

@testable import CLI

@Suite("The page of the quiz")
struct QuizPageTests {
  private func presented(_ form: StudyItem.Form) -> Presented {
    var generator = SeededGenerator(seed: 1)
    return Presented(Sample.item("chapter-1", "one", form), with: &generator)
  }

  private func page(
    _ form: StudyItem.Form, columns: Int = 80, rows: Int = 24, entry: QuizEntry = QuizEntry(),
    ruledOut: Set<Int> = [], isTurned: Bool = false
  ) -> QuizPage {
    var page = QuizPage(columns: columns, rows: rows)
    page.addQuestion(presented(form), entry: entry, ruledOut: ruledOut, isTurned: isTurned)
    return page
  }

  private func text(_ page: QuizPage) -> String { page.lines.map(\.text).joined(separator: "\n") }

  @Test("No line is wider than the terminal, and no page higher", arguments: [12, 20, 40, 80, 200])
  func fits(columns: Int) {
    for form in Sample.forms {
      for rows in [4, 10, 24] {
        let page = page(form, columns: columns, rows: rows, isTurned: true)
        let bar = QuizPage.bar(done: 3, total: 10, streak: 3, columns: columns)
        let drawn = page.drawn(
          bar: bar, foot: "space goes on · q leaves", offset: 0, .standardOutput)
        if columns >= 40 {
          #expect(drawn.allSatisfy { TextWidth.columns($0) <= columns })
        }
        #expect(page.lines.allSatisfy { TextWidth.columns($0.text) < columns })
      }
    }
  }

  @Test("Each kind shows what can be chosen, and what was")
  func kinds() {
    let picked = QuizEntry(picks: [1, 0], text: "dri")
    #expect(text(page(Sample.forms[0])).contains("1  One 🧭\n2  Two\n3  Three"))
    #expect(text(page(Sample.forms[1], entry: picked)).contains("1  ☑ One 🧭\n2  ☑ Two\n3  ☐ Three"))
    #expect(text(page(Sample.forms[3], entry: picked)).contains("> dri▏"))
    #expect(text(page(Sample.forms[4], entry: picked)).contains("1  →2 b\n2  →1 a\n3     c"))
    #expect(text(page(Sample.forms[5], entry: QuizEntry(picks: [1]))).contains("  x → 2\n▸ y"))
    #expect(!text(page(Sample.forms[6])).contains("Name the number"))
    #expect(text(page(Sample.forms[6], isTurned: true)).contains("Name the number first"))
  }

  @Test("An option that a hint ruled out is dimmed, and has no number")
  func ruledOut() throws {
    let page = page(Sample.forms[0], ruledOut: [1])
    let line = try #require(page.lines.first { $0.text == "–  Two" })
    #expect(line.tone == .dim)
    #expect(page.lines.first { $0.text == "3  Three" }?.tone == nil)
  }

  @Test("What does not fit can be scrolled to, down to the last line")
  func scrolls() throws {
    var page = QuizPage(columns: 40, rows: 10)
    for number in 1...30 { page.add("line \(number)") }
    let foot = "q leaves"
    #expect(page.lastOffset(above: foot) == 24)
    let first = page.drawn(bar: "", foot: foot, offset: 0, .standardOutput)
    #expect(first.count == 10 && first[7] == " line 6" && first[8].contains("↓ more"))
    let last = page.drawn(bar: "", foot: foot, offset: 99, .standardOutput)
    #expect(last[7] == " line 30" && last[8].contains("↑ more"))
    page.notice = "Flagged for later."
    let noticed = page.drawn(bar: "", foot: foot, offset: 0, .standardOutput)
    #expect(noticed.count == 10 && noticed[6] == " line 5" && noticed[8] == " Flagged for later.")
  }

  @Test("The keys are parted between them, never within one")
  func foot() {
    let page = QuizPage(columns: 40, rows: 10)
    let foot = "space goes on · u takes the answer back · f flag · q leaves"
    let drawn = page.drawn(bar: "", foot: foot, offset: 0, .standardOutput)
    #expect(drawn.count == 10)
    #expect(
      drawn.suffix(3) == [" space goes on", " u takes the answer back · f flag", " q leaves"])
  }

  @Test("After an answer: what was picked, what is right, why, and when it returns")
  func feedback() throws {
    var session = Session(
      [Sample.item("chapter-1", "one", Sample.forms[0])], seed: 1, now: Date(milliseconds: 0))
    let result = session.answer(.picks([1]), now: Date(milliseconds: 5000))
    let answered = try #require(result)
    let due = Date(milliseconds: 5000 + 3 * 86_400_000)
    for (isAskedAgain, told) in [(true, "once more in this session"), (false, "in 3 days")] {
      var page = QuizPage(columns: 80, rows: 24)
      page.addFeedback(
        QuizRun.Kept(answered: answered, due: due, isAskedAgain: isAskedAgain),
        source: "Chapter 1 (01.md:12)")
      let text = text(page)
      #expect(text.contains("✗ Your answer: Two\n  It is the second."))
      #expect(text.contains("✓ Right: One 🧭\n  It is the first."))
      #expect(text.contains("Because the author says so."))
      #expect(text.contains("Comes back \(told).\nRead on: Chapter 1 (01.md:12)"))
    }
  }

  @Test("Of what was matched, only what was wrong is told")
  func matched() throws {
    let pairs = ["w", "x", "y", "z"].map { Question.Match(text: $0, match: $0.uppercased()) }
    let presented = presented(.match(pairs))
    let places = pairs.compactMap { presented.shown.firstIndex(of: $0.match) }
    let swapped = [places[1], places[0], places[2], places[3]]
    let marked = try #require(presented.mark(.picks(swapped)))
    #expect(!marked.isRight && marked.wrong.map(\.text) == ["w → X", "x → W"])
    #expect(marked.right.map(\.text) == ["w → W", "x → X"])
    #expect(presented.mark(.picks(places))?.right.count == 4)
  }

  @Test("How long it is, in words and in short")
  func waits() {
    let day = 86_400.0
    let cases: [(seconds: Double, words: String, short: String)] = [
      (5, "1 minute", "1 min"), (600, "10 minutes", "10 min"), (7200, "2 hours", "2 h"),
      (day, "1 day", "1 d"), (8 * day, "8 days", "8 d"), (100 * day, "3 months", "3 mo"),
      (800 * day, "2 years", "2 y"),
    ]
    for wait in cases {
      #expect(Wait.words(wait.seconds) == wait.words)
      #expect(Wait.short(wait.seconds) == wait.short)
    }
  }

  @Test("The bar grows with what is done", arguments: [(0, 0), (5, 25), (10, 50)])
  func bar(done: Int, filled: Int) {
    let bar = QuizPage.bar(done: done, total: 10, streak: 1, columns: 80)
    #expect(bar.count { $0 == "━" } == filled)
    #expect(!bar.contains("in a row"))
    #expect(QuizPage.bar(done: 4, total: 9, streak: 4, columns: 80).hasSuffix("4/9  4 in a row"))
  }
}
