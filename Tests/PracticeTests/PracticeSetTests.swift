import Markdown
import StudyGuide
import Testing

@testable import Practice

@Suite("Practice sets")
struct PracticeSetTests {
  private func make(_ guide: Guide, seed: UInt64 = 1, jobs: Int = 1) async throws -> PracticeSet {
    try await PracticeSet.make(for: guide, seed: seed, jobs: jobs)
  }

  /// What holds for each question of each guide.
  private func expectSound(_ set: PracticeSet) {
    let ids = set.questions.map(\.id.description)
    #expect(Set(ids).count == ids.count, "ids repeat")
    for question in set.questions {
      let name = Comment(rawValue: question.id.description)
      #expect(!question.prompt.isEmpty && !question.explanation.isEmpty, name)
      #expect(!question.prompt.contains("**") && !question.prompt.contains("{"), name)
      switch question.form {
      case .choice(let options):
        #expect(options.count { $0.isCorrect } == 1, name)
        #expect(options.count > 2 || question.isWritten, name)
      case .multiple(let options): #expect(options.contains { $0.isCorrect }, name)
      case .boolean(let options):
        #expect(options.count == 2 && options.count { $0.isCorrect } == 1, name)
      case .cloze(let accepted):
        #expect(question.prompt.components(of: "____") == 2 && !accepted.contains(""), name)
      case .order(let shown, let answer):
        #expect(shown.sorted() == answer.sorted() && shown != answer, name)
      case .match(let pairs): #expect(pairs.count > 2, name)
      }
      #expect(Set(question.options.map(\.text)).count == question.options.count, name)
      #expect(question.options.allSatisfy { !$0.rationale.isEmpty }, name)
    }
  }

  @Test(
    "The default guide: sound, fair, and nothing without a question",
    arguments: 1...12 as ClosedRange<UInt64>)
  func standard(seed: UInt64) async throws {
    let guide = try await Guides.standard()
    let set = try await make(guide, seed: seed)
    expectSound(set)
    let report = FairnessReport(set, of: guide)
    #expect(report.unasked.map(\.id.description) == [])
    #expect(report.rows.filter { !$0.isFair }.map(\.guesser) == [])
    #expect(report.questions >= 150)
    for element in guide.chapters.flatMap(\.elements)
    where [.pair, .mistake].contains(element.kind) {
      let own = set.questions.filter { $0.element == element.id || $0.related.contains(element.id) }
      #expect(Set(own.map(\.kind)).count >= 2, Comment(rawValue: element.id.description))
    }
  }

  @Test("A chapter that is only to be read is not asked about, nor missed, nor drawn upon")
  func onlyRead() async throws {
    let plan = "## FAQ\n\n### How many weeks does it take to begin?\n\nIt takes 6 weeks."
    let guide = try await Made.guide([
      ("a.md", "---\nquestions: false\n---\n\n# Plan\n\n" + plan),
      ("b.md", "# Rules\n\n" + plan.replacing("begin", with: "stop")),
    ])
    let set = try await make(guide)
    #expect(set.questions(of: ChapterID(path: "a")).isEmpty)
    #expect(!set.isEmpty)
    let report = FairnessReport(set, of: guide)
    #expect(report.unasked.isEmpty && report.chaptersWithout.isEmpty)
    #expect(set.notes(on: guide).isEmpty)
  }

  @Test("The starter guide: sound, fair, and nothing without a question")
  func starter() async throws {
    let guide = try await Guides.starter()
    let set = try await make(guide)
    expectSound(set)
    let report = FairnessReport(set, of: guide)
    #expect(report.unasked.map(\.id.description) == [])
    #expect(report.isFair)
  }

  @Test(
    "Random guides are sound and fair, however lopsided", arguments: 1...30 as ClosedRange<UInt64>)
  func random(seed: UInt64) async throws {
    let guide = try await Guides.random(seed)
    let set = try await make(guide, seed: seed)
    expectSound(set)
    #expect(FairnessReport(set, of: guide).isFair)
    #expect(try await make(guide, seed: seed, jobs: 4) == set)
  }

  @Test("A longer lopsided guide is fair")
  func long() async throws {
    let guide = try await Guides.random(99, chapters: 40)
    let report = FairnessReport(try await make(guide), of: guide)
    #expect(report.rows.filter { !$0.isFair }.map(\.guesser) == [])
    #expect(report.questions > 300)
  }

  @Test("The same seed gives the same questions, another seed others under the same ids")
  func seeds() async throws {
    let guide = try await Guides.standard()
    let first = try await make(guide, jobs: 1)
    #expect(try await make(guide, jobs: 3) == first)
    let other = try await make(guide, seed: 2)
    #expect(other != first)
    let shared = Set(other.questions.map(\.id)).intersection(first.questions.map(\.id))
    #expect(Double(shared.count) > 0.97 * Double(first.questions.count))
  }

  @Test("Editing one chapter leaves the others' ids alone, and nearly all of their wording")
  func editing() async throws {
    var chapters = try await Guides.standardChapters()
    let before = try await make(Made.guide(chapters))
    let place = try #require(chapters.firstIndex { $0.path.hasPrefix("11-") })
    chapters[place].text +=
      "\n\n## One more\n\nBAD: \"It will do.\"\n\nGOOD: \"It answers in 5 seconds.\"\n"
    let after = try await make(Made.guide(chapters))
    func others(_ set: PracticeSet) -> [Question] {
      set.questions.filter { $0.chapter.path != "answer-makeovers" }
    }
    #expect(others(after).map(\.id) == others(before).map(\.id))
    let same = zip(others(before), others(after)).count { $0 == $1 }
    #expect(Double(same) > 0.95 * Double(others(before).count))
    #expect(after.questions.count > before.questions.count)
  }

  @Test("A guide without elements has no questions and no complaints")
  func empty() async throws {
    let guide = try await Made.guide([("a.md", "# A\n\nText.")])
    let made = try await PracticeSet.make(for: guide, jobs: 1)
    #expect(made.questions.isEmpty)
    #expect(made.notes(on: guide).isEmpty)
  }

  @Test("What has no question is told with its place")
  func unasked() async throws {
    let text = "## FAQ\n\n### What is it?\n\nIt is what it is."
    let guide = try await Made.guide([("a.md", text)])
    let notes = try await PracticeSet.make(for: guide, jobs: 1).notes(on: guide)
    #expect(notes.map(\.id) == ["practice/no-question"])
    #expect(notes.map(\.range.start.line) == [3])
  }
}

extension String {
  fileprivate func components(of separator: String) -> Int { ranges(of: separator).count + 1 }
}
