import Foundation
import Markdown
import Practice
import StudyGuide
import Testing

@testable import SpacedRepetition

@Suite("Sessions")
struct SessionTests {
  private let now = Date(timeIntervalSince1970: 1_790_000_000)

  private func items() async throws -> [StudyItem] { try await catalogue().items }

  private func catalogue() async throws -> (catalogue: StudyCatalogue, items: [StudyItem]) {
    let text = """
      # Practice

      ## Mistakes to avoid

      \((1...6).map { "\($0). **Mistake number \($0).** What goes wrong here is \($0) times bad.\n   Fix: Do the thing with number \($0)." }.joined(separator: "\n"))

      ## How to answer

      1. Context (30 sec) — the user.
      2. Flow (2 min) — in and out.
      3. Loop (1 min) — how it learns.
      4. Close (5 min) — the question back.

      ## FAQ

      ### Do I need to code?

      No, but you need to name the trade-offs.
      """
    let file = SourceFile(path: "practice.md", bytes: Array(text.utf8))
    let guide = try await GuideReader(settings: GuideSettings()).read([file], jobs: 1).value
    let set = try await PracticeSet.make(for: guide, jobs: 1)
    let items = guide.chapters.map { StudyItem.all(set, Deck(guide), $0) }
    return (StudyCatalogue(guide, items), items.flatMap { $0 })
  }

  /// The answer that is right, or one that is wrong.
  private func answer(_ presented: Presented, rightly: Bool) -> Presented.Answer {
    switch presented.item.form {
    case .card: return .rating(rightly ? .good : .again)
    case .choice, .boolean, .multiple:
      let right = presented.options.indices.filter { presented.options[$0].isCorrect }
      let wrong = presented.options.indices.filter { !presented.options[$0].isCorrect }
      return .picks(rightly ? right : Array(wrong.prefix(1)))
    case .cloze(let accepted): return .text(rightly ? accepted[0].uppercased() + "." : "zzz")
    case .order(_, let answer):
      let places = answer.compactMap { presented.shown.firstIndex(of: $0) }
      return .picks(rightly ? places : places.reversed())
    case .match(let pairs):
      let places = pairs.compactMap { presented.shown.firstIndex(of: $0.match) }
      return .picks(rightly ? places : places.reversed())
    }
  }

  @Test(
    "Every kind is marked: right is right, wrong is wrong and told why", arguments: [true, false])
  func marks(rightly: Bool) async throws {
    let items = try await items()
    var session = Session(items, seed: 3, now: now)
    var kinds: Set<StudyItem.Kind> = []
    while let presented = session.current {
      let marked = session.answer(answer(presented, rightly: rightly), now: now)
      let answered = try #require(marked)
      #expect(answered.marked.isRight == rightly, Comment(rawValue: presented.item.id))
      #expect(answered.review.grade == (rightly ? .good : .again))
      kinds.insert(presented.item.kind)
      guard presented.item.kind != .card else { continue }
      #expect(!answered.marked.right.isEmpty && !answered.marked.explanation.isEmpty)
      if !rightly { #expect(!answered.marked.wrong.isEmpty) }
    }
    // What was not known is asked once more.
    #expect(session.answered.count == (rightly ? items.count : 2 * items.count))
    #expect(kinds.isSuperset(of: [.choice, .boolean, .order, .match, .card]))
    #expect(session.streak == (rightly ? items.count : 0))
  }

  @Test("What does not fit changes nothing")
  func misfits() async throws {
    let items = try await items()
    var session = Session(items, seed: 3, now: now)
    while let presented = session.current {
      let misfits: [Presented.Answer] = [.picks([]), .picks([99]), .text(""), .picks([-1])]
      for misfit in misfits { #expect(session.answer(misfit, now: now) == nil) }
      #expect(session.current == presented)
      _ = session.answer(answer(presented, rightly: true), now: now)
    }
  }

  @Test("Right after a hint or slowly is hard; hints end before they answer")
  func hints() async throws {
    let choice = try #require(try await items().first { $0.kind == .choice })
    var session = Session([choice], seed: 1, now: now)
    let presented = try #require(session.current)
    var hints = 0
    while session.hint() != nil { hints += 1 }
    #expect(hints == presented.options.count - 2)
    #expect(!session.ruledOut.contains { presented.options[$0].isCorrect })
    let answered = session.answer(answer(presented, rightly: true), now: now)
    #expect(answered?.review.grade == .hard)
    var slow = Session([choice], seed: 1, now: now)
    let late = now.addingTimeInterval(61)
    #expect(slow.answer(answer(presented, rightly: true), now: late)?.review.grade == .hard)
  }

  @Test("Of two options none is ruled out, for the other would be the answer")
  func hintsOfTwo() async throws {
    var count = 0
    for item in try await items() {
      var session = Session([item], seed: 1, now: now)
      guard session.current?.options.count == 2 else { continue }
      count += 1
      #expect(session.hint() == nil)
      #expect(session.hints == 0)
    }
    #expect(count > 0)
  }

  @Test("Undo asks again, skip puts behind")
  func undoAndSkip() async throws {
    let items = Array(try await items().prefix(3))
    var session = Session(items, seed: 1, now: now)
    session.skip(now: now)
    #expect(session.current?.item == items[1])
    let presented = try #require(session.current)
    let answered = session.answer(answer(presented, rightly: false), now: now)
    #expect(session.undo(now: now) == answered?.review)
    #expect(session.current?.item == items[1] && session.answered.isEmpty)
    #expect(session.undo(now: now) == nil)
    #expect(session.total == 3)
  }

  @Test("What was not known comes back once, after some others, and not when taken back")
  func comesBack() async throws {
    let items = Array(try await items().prefix(9))
    var session = Session(items, seed: 1, now: now)
    _ = session.answer(answer(try #require(session.current), rightly: false), now: now)
    _ = session.undo(now: now)
    #expect(session.waiting == items)
    _ = session.answer(answer(try #require(session.current), rightly: false), now: now)
    var asked: [StudyItem] = []
    while let presented = session.current {
      asked.append(presented.item)
      let isFirst = presented.item == items[0]
      _ = session.answer(answer(presented, rightly: !isFirst), now: now)
    }
    #expect(asked == items[1...5] + [items[0]] + items[6...])
  }

  @Test("What was typed in other words counts as right where its writer says so")
  func countsAsRight() async throws {
    let items = try await items()
    let gap = StudyItem(
      id: "g", chapter: items[0].chapter, line: 1, prompt: "It is ____.",
      form: .cloze(accepted: ["data quality"]), explanation: "It is data quality.",
      keepsOrder: false)
    var session = Session([gap, items[0]], seed: 1, now: now)
    #expect(session.countAsRight(now: now) == nil)
    let wrong = session.answer(.text("quality of data"), now: now)
    #expect(session.waiting.map(\.id) == [items[0].id, "g"])
    let corrected = session.countAsRight(now: now)
    let (removed, counted) = try #require(corrected)
    #expect(removed == wrong?.review && counted.review.time > removed.time)
    #expect(counted.marked.isRight && counted.review.grade == .good)
    #expect(counted.marked.right.map(\.text) == ["data quality"] && counted.marked.wrong.isEmpty)
    #expect(session.waiting.map(\.id) == [items[0].id] && session.streak == 1)
    #expect(session.countAsRight(now: now) == nil)
    #expect(session.undo(now: now) == counted.review && session.waiting.first == gap)

    // The last of the session, with a hint: it would have come back at once.
    var last = Session([gap], seed: 1, now: now)
    _ = last.hint()
    _ = last.answer(.text("quality"), now: now)
    #expect(last.countAsRight(now: now)?.answered.review.grade == .hard)
    #expect(last.current == nil)

    var other = Session([items[0]], seed: 1, now: now)
    _ = other.answer(answer(try #require(other.current), rightly: false), now: now)
    #expect(other.countAsRight(now: now) == nil)
  }

  @Test("Answers within one millisecond, also one that was taken back, have times of their own")
  func times() async throws {
    let items = Array(try await items().prefix(3))
    var session = Session(items, seed: 1, now: now)
    var times: [Date] = []
    for isUndone in [true, false, false, false] {
      let answered = session.answer(answer(try #require(session.current), rightly: true), now: now)
      times.append(try #require(answered).review.time)
      if isUndone { _ = session.undo(now: now) }
    }
    #expect(Set(times).count == 4 && times == times.sorted())
  }

  @Test("Due comes first, the longest due before; then at most ten new ones a day")
  func plan() async throws {
    let (catalogue, items) = try await catalogue()
    let scheduler = Scheduler()
    var states: [String: MemoryState] = [:]
    var reviews: [Review] = []
    for (place, days) in [(4, 40.0), (2, 60.0)] {
      let time = now.addingTimeInterval(-days * 86_400)
      states[items[place].id] = scheduler.review(nil, id: items[place].id, grade: .easy, at: time)
      reviews.append(Review(id: items[place].id, time: time, grade: .easy))
    }
    let today = items[7].id
    states[today] = scheduler.review(nil, id: today, grade: .easy, at: now)
    reviews.append(Review(id: today, time: now, grade: .again))
    func chosen(_ scope: SessionPlan.Scope, count: Int? = nil) -> [StudyCatalogue.Entry] {
      var generator = SeededGenerator(seed: 5)
      return SessionPlan(scope: scope, count: count).entries(
        of: catalogue.entries, states: states, reviews: reviews, now: now, calendar: .current,
        with: &generator)
    }
    let plan = chosen(.dueThenNew)
    #expect(plan.prefix(2).map(\.id) == [items[2].id, items[4].id])
    #expect(plan.count == 2 + 9)
    #expect(chosen(.due).count == 2)
    #expect(chosen(.new).count == items.count - 3)
    #expect(Set(chosen(.all).map(\.id)) == Set(items.map(\.id)))
    #expect(chosen(.missed).map(\.id) == [today])
    #expect(chosen(.all, count: 4).count == 4)
  }
}
