import ArgumentParser
import Foundation
import Glibc
import Practice
import SpacedRepetition
import StudyGuide

/// `studyguide quiz`
struct QuizCommand: AsyncParsableCommand {
  enum Scope: String, EnumerableFlag {
    case due, new, all, missed

    static func help(for value: Scope) -> ArgumentHelp? {
      switch value {
      case .due: "Ask only what is due."
      case .new: "Ask only what was never asked."
      case .all: "Ask everything, what is due first."
      case .missed: "Ask what was answered wrongly the last time."
      }
    }
  }

  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case choice, multiple, boolean, cloze, order, match, card
  }

  static let configuration = CommandConfiguration(
    commandName: "quiz",
    abstract: "Asks what is due, explains each answer, and remembers.",
    discussion: """
      Asks what is due first, then up to \(SessionPlan.newPerDay) new questions and cards a day.
      In a terminal by single keys on the whole screen; through a pipe line by line.
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var kept: ProgressOptions

  @Argument(help: "Chapters or tags; all where none is named.")
  var topics: [String] = []

  @Flag(exclusivity: .exclusive) var scope: Scope?

  @Option(name: .long, help: "Ask at most so many.")
  var count: Int?

  @Option(name: .long, help: "Only questions of a kind, or cards.")
  var kind: Kind?

  @Option(name: .long, help: "End after so many minutes.")
  var minutes: Int?

  @Option(name: .long, help: "Seed for what is made and shuffled.")
  var seed = PracticeSet.defaultSeed

  @Flag(name: .long, help: "Line by line, without control codes, as in a pipe.")
  var plain = false

  @Flag(name: .long, help: "One JSON event a line, for a program that drives the quiz.")
  var json = false

  func validate() throws {
    if let count, count < 1 { throw ValidationError("--count takes a number from 1.") }
    if let minutes, minutes < 1 { throw ValidationError("--minutes takes a number from 1.") }
    if json, plain { throw ValidationError("--json and --plain cannot be had together.") }
  }

  func run() async throws {
    let loaded = try await LoadedGuide.load(common.folder, jobs: common.jobs)
    let guide = loaded.guide
    let practice = try await PracticeSet.make(for: guide, seed: seed, jobs: common.jobs).value
    let chapters = try TopicFilter(topics: topics).chapters(of: guide)
    let items = StudyItem.all(practice, chapters).filter(isWanted)
    guard !items.isEmpty else { throw NoQuestions() }

    let store = try kept.store(for: guide)
    try store.follow(ElementTraces.of(guide))
    let states = try store.states()
    var generator = SeededGenerator(seed: seed ^ UInt64(try store.reviews().count))
    let plan = SessionPlan(scope: planned, count: count)
    let chosen = plan.items(
      of: items, states: states, reviews: try store.reviews(), now: Date(), calendar: .current,
      with: &generator)
    guard !chosen.isEmpty else {
      return say(NothingDue(items, states, now: Date()).text)
    }
    let run = try QuizRun(
      chosen, store: store, guide: guide, seed: generator.next(), minutes: minutes,
      now: { Date() })
    let summary = { @Sendable (run: QuizRun) in
      SessionSummary(run, items: items, states: try store.states()).text
    }
    if !json, !plain, let screen = TerminalScreen() {
      var quiz = ScreenQuiz(run: run, screen: screen, summary: summary)
      let ended = try screen.take { try quiz.play() }
      return say(try summary(ended))
    }
    let ended = try play(run)
    if !json { say(try summary(ended)) }
  }

  private var planned: SessionPlan.Scope {
    switch scope {
    case nil: .dueThenNew
    case .due: .due
    case .new: .new
    case .all: .all
    case .missed: .missed
    }
  }

  private func isWanted(_ item: StudyItem) -> Bool {
    guard let kind else { return true }
    return switch item {
    case .question(let question): question.kind.rawValue == kind.rawValue
    case .card: kind == .card
    }
  }

  private func play(_ run: QuizRun) throws -> QuizRun {
    let output = Output.standardOutput
    if json {
      var quiz = JSONQuiz(run: run, output: output) { readLine() }
      return try quiz.play()
    }
    var quiz = PlainQuiz(run: run, output: output) { readLine() }
    return try quiz.play()
  }

  private func say(_ text: String) { Output.standardOutput.write(text) }
}
