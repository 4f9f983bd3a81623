import ArgumentParser
import Foundation
import Markdown
import Publishing
import StudyGuide

/// `studyguide check`
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Reads the guide, says what was found where, and what is wrong with it.")

  @OptionGroup var common: CommonOptions

  @Flag(name: .long, help: "Print diagnostics and counts as JSON.")
  var json = false

  func run() async throws {
    let loaded = try await LoadedGuide.load(common.folder, jobs: common.jobs)
    let diagnostics = try await (loaded.diagnostics + LinkCheck.check(loaded, jobs: common.jobs))
      .sorted()
    if json {
      Output.standardOutput.write(try CheckReport(loaded, diagnostics).json())
    } else {
      loaded.printer(.standardError).print(diagnostics)
      Output.standardOutput.write(ElementTable(loaded.guide).text)
      let summary = Verdict(diagnostics, strict: common.strict).summary ?? "no errors, no warnings"
      Output.standardOutput.write("\n\(summary)\n")
    }
    if Verdict(diagnostics, strict: common.strict).isFailure { throw ExitStatus.problemsInContent }
  }
}
