import ArgumentParser
import Foundation
import Interchange
import Markdown
import Practice
import StudyGuide

/// `studyguide export FORMAT`
struct ExportCommand: AsyncParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case gift, moodle, qti, csv, json, ics

    /// How a file of the format is named.
    var file: String {
      switch self {
      case .gift: "questions.gift"
      case .moodle: "questions.xml"
      case .qti: "questions-qti.zip"
      case .csv: "questions.csv"
      case .json: "questions.json"
      case .ics: "plan.ics"
      }
    }
  }

  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes the questions for a learning platform, or the plan for a calendar.",
    discussion: """
      gift, moodle, qti, csv and json hold the practice questions; ics holds the guide's plan of days
      or weeks as all-day events.
      """)

  @OptionGroup var common: CommonOptions

  @Argument(help: "What to write.")
  var format: Format

  @Argument(help: "Chapters or tags; all where none is named.")
  var topics: [String] = []

  @Option(name: .shortAndLong, help: "The file to write, - for standard output.")
  var output: String?

  @Option(name: .long, help: "Seed for everything that is shuffled.")
  var seed = PracticeSet.defaultSeed

  @Option(
    name: .long, help: "For ics: the plan's first day, as 2026-12-01 (default: tomorrow).",
    transform: { text in
      guard let day = PlanCalendar.Day(text) else {
        throw ValidationError("--start takes a day such as 2026-12-01.")
      }
      return day
    })
  var start: PlanCalendar.Day?

  func run() async throws {
    let loaded = try await LoadedGuide.load(common.folder, jobs: common.jobs)
    let problems = loaded.diagnostics.filter { $0.severity == .error }
    guard problems.isEmpty else {
      loaded.printer(.standardError).print(problems)
      throw ExitStatus.problemsInContent
    }
    let chapters = try TopicFilter(topics: topics).chapters(of: loaded.guide)
    if format == .ics {
      try writePlan(of: chapters, loaded.guide.settings)
    } else {
      try await writeQuestions(of: chapters, loaded.guide)
    }
  }

  private func writeQuestions(of chapters: [Chapter], _ guide: Guide) async throws {
    let set = try await PracticeSet.make(for: guide, seed: seed, jobs: common.jobs)
    let bank = QuestionBank(set, of: chapters, settings: guide.settings)
    guard bank.count > 0 else { throw NoQuestions() }
    let bytes =
      switch format {
      case .gift: Array(GIFT(bank).text.utf8)
      case .moodle: Array(MoodleXML(bank).text.utf8)
      case .qti: try QTIPackage(bank).bytes()
      case .csv: Array(QuestionCSV(bank).text.utf8)
      case .json: Array(QuestionsJSON(bank).text.utf8)
      case .ics: [UInt8]()
      }
    try write(bytes, Words.count(bank.count, "question"))
  }

  private func writePlan(of chapters: [Chapter], _ settings: GuideSettings) throws {
    // The day after today where the reader is, which need not be today in Greenwich.
    let tomorrow = Calendar.current.date(byAdding: .day, value: 1, to: .now) ?? .now
    let local = Date.ISO8601FormatStyle(timeZone: .current).year().month().day()
    guard let start = start ?? PlanCalendar.Day(tomorrow.formatted(local)),
      let plan = PlanCalendar(of: chapters, settings: settings, start: start)
    else { throw NoPlan() }
    try write(Array(plan.text.utf8), Words.count(plan.count, "event"))
  }

  private func write(_ bytes: [UInt8], _ what: String) throws {
    try ExportTarget(output ?? format.file, outside: common.folder).write(bytes, what)
  }
}

/// The chapters that were named hold nothing that can be asked.
struct NoQuestions: Error {}

/// The chapters that were named hold no timeline of days or weeks.
struct NoPlan: Error {}
