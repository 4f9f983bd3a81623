import ArgumentParser
import Foundation
import Practice
import SpacedRepetition

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

  @Option(
    name: .long,
    help: """
      Only one kind: \(StudyItem.Kind.allCases.map(\.rawValue).joined(separator: ", ")).
      """)
  var kind: StudyItem.Kind?

  @Option(name: .long, help: "End after so many minutes.")
  var minutes: Int?

  @Option(
    name: .long,
    help: "The chance to remember when something comes back, 0.7 to 0.97; kept for later sessions.")
  var retention: Double?

  @Option(name: .long, help: "Seed for what is made and shuffled.")
  var seed = PracticeSet.defaultSeed

  @Flag(name: .long, help: "Line by line, without control codes, as in a pipe.")
  var plain = false

  @Flag(name: .long, help: "One JSON event a line, for a program that drives the quiz.")
  var json = false

  func validate() throws {
    if let count, count < 1 { throw ValidationError("--count takes a number from 1.") }
    if let minutes, minutes < 1 { throw ValidationError("--minutes takes a number from 1.") }
    if let retention, Retention(retention) == nil {
      throw ValidationError("--retention takes 0.7 to 0.97.")
    }
    if json, plain { throw ValidationError("--json and --plain cannot be had together.") }
  }

  func run() async throws {
    let source = try await BankSource(common.folder, seed: seed, jobs: common.jobs)
    let bank = try await source.bank()
    let entries = try wanted(bank.catalogue)
    guard !entries.isEmpty else { throw NoQuestions() }

    let store = try kept.store(
      for: bank.catalogue.guide, retention: retention.flatMap { Retention($0) })
    if try store.reviews().isEmpty, let namesake = kept.namesake(of: bank.catalogue) {
      Output.standardError.write(namesake.note)
    }
    if try !store.hasFollowed(bank.stamp) {
      let traces = if let traces = bank.traces { traces } else { try await source.made().traces }
      try store.follow(traces ?? [], stamp: bank.stamp)
    }
    let (states, reviews, now) = (try store.states(), try store.reviews(), Date())
    var generator = SeededGenerator(seed: seed ^ UInt64(reviews.count))
    let chosen = SessionPlan(scope: planned, count: count).entries(
      of: entries, states: states, reviews: reviews, now: now, calendar: .current,
      with: &generator)
    guard !chosen.isEmpty else { return say(NothingDue(planned, entries, states, now: now)) }
    let items =
      if let items = bank.items(chosen) { items } else {
        try await source.made().items(chosen) ?? []
      }
    try play(
      QuizRun(
        items, of: bank.catalogue, store: store, seed: generator.next(), minutes: minutes,
        now: { Date() }),
      entries)
  }

  private func wanted(_ catalogue: StudyCatalogue) throws -> [StudyCatalogue.Entry] {
    let chapters = try TopicFilter(topics: topics).chapters(among: catalogue.chapters)
    let named = Set(chapters.map(\.id))
    let isNamed = catalogue.chapters.map { named.contains($0.id) }
    return catalogue.entries.filter { isNamed[$0.chapter] && (kind ?? $0.kind) == $0.kind }
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

  /// - Parameter entries: all that could have been asked.
  private func play(_ run: QuizRun, _ entries: [StudyCatalogue.Entry]) throws {
    let output = Output.standardOutput
    if json {
      var quiz = JSONQuiz(run: run, output: output, readLine: nextLine)
      _ = try quiz.play()
    } else if !plain, let screen = TerminalScreen() {
      var quiz = ScreenQuiz(run: run, screen: screen) { try SessionSummary($0, entries).text }
      let ended = try screen.take { try quiz.play() }
      output.write(try SessionSummary(ended, entries).text.wrapped(columns: output.width))
    } else {
      var quiz = PlainQuiz(run: run, output: output, readLine: nextLine)
      output.write(try SessionSummary(try quiz.play(), entries).text)
    }
  }

  /// A line that was typed; none where the question before it could not be written.
  private func nextLine() -> String? { Output.failure == nil ? readLine() : nil }

  private func say(_ nothing: NothingDue) {
    let output = Output.standardOutput
    if json { JSONQuiz.sayNothing(nothing, to: output) } else { output.write(nothing.text) }
  }
}

extension StudyItem.Kind: ExpressibleByArgument {}
