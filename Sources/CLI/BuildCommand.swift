import ArgumentParser
import Foundation
import Glibc
import Practice
import StudyGuide

/// `studyguide build`
struct BuildCommand: AsyncParsableCommand {
  enum Scope: String, ExpressibleByArgument, CaseIterable {
    case all, pages
  }

  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Builds the site and puts it in the place of the old one, whole or not at all.")

  @OptionGroup var argument: FolderArgument
  @OptionGroup var common: CommonOptions

  @Option(name: .long, help: "The folder to write the site to; it must be empty or an old site.")
  var output = "Output"

  @Option(name: .long, help: "A theme: a folder, or the name of one in Themes.")
  var theme: String?

  @Option(name: .long, help: "Where the site will be published, for the sitemap only.")
  var baseURL: String?

  @Option(
    name: .long, help: "'pages' leaves out practice, cards, search, glossary and all but the pages."
  )
  var only = Scope.all

  @Option(name: .long, help: "Seed for everything that is shuffled.")
  var seed = PracticeSet.defaultSeed

  func validate() throws {
    _ = try common.folder(named: argument.folder)
    if let baseURL {
      guard let url = URL(string: baseURL), ["http", "https"].contains(url.scheme), url.host != nil
      else {
        throw ValidationError("--base-url takes an address such as https://example.org/guide")
      }
    }
  }

  func run() async throws {
    let clock = ContinuousClock()
    let start = clock.now
    let build = Build(
      folder: try common.folder(named: argument.folder), output: URL(filePath: output),
      themeName: theme, baseURL: baseURL, hasEverything: only == .all, isStrict: common.strict,
      seed: seed, jobs: common.jobs)
    let report = try await build.run(progress: ProgressLine())
    report.loaded.printer(.standardError).print(report.diagnostics)
    report.themePrinter?.print(report.themeDiagnostics)
    guard report.isBuilt else {
      let problems = report.verdict.summary ?? ""
      let isThere = FileManager.default.fileExists(atPath: output)
      let outcome = isThere ? "\(output) is as it was" : "nothing was written"
      Output.standardError.write("\n\(problems); \(outcome)\n")
      throw ExitStatus.problemsInContent
    }
    let time = BuildReport.seconds(clock.now - start)
    Output.standardOutput.write("\(report.summary), in \(time) → \(output)\n")
    // Ends here: taking a large guide apart value by value would only keep the author waiting.
    Studyguide.end()
  }
}
