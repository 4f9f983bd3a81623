import ArgumentParser
import Foundation
import Markdown
import Practice
import Publishing
import StudyGuide

/// `studyguide check`
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Reads the guide, says what was found where, and what is wrong with it.")

  @OptionGroup var argument: FolderArgument
  @OptionGroup var common: CommonOptions

  @Flag(name: .long, help: "Print diagnostics and counts as JSON.")
  var json = false

  @Flag(name: .long, help: "Show how fair the questions are, and what has none.")
  var questions = false

  @Flag(name: .long, help: "Show where the history of elements with a changed id would go.")
  var progress = false

  func validate() throws {
    _ = try common.folder(named: argument.folder)
  }

  func run() async throws {
    let folder = try common.folder(named: argument.folder)
    let loaded = try await LoadedGuide.load(folder, jobs: common.jobs)
    let links = try await LinkCheck.check(loaded, jobs: common.jobs)
    let cards = try await CardCheck.check(
      loaded.guide, Deck(loaded.guide), jobs: common.jobs)
    let theme = try ThemeChoice.check(loaded)
    let diagnostics = (loaded.diagnostics + links + cards + theme).sorted()
    if json {
      Output.standardOutput.write(try CheckReport(loaded, diagnostics).json())
    } else {
      loaded.printer(.standardError).print(diagnostics)
      let output = Output.standardOutput
      let columns = output.isTerminal ? output.width : nil
      output.write(ElementTable(loaded.guide, columns: columns).text)
      if questions { try await showQuestions(loaded) }
      if progress { try showMoves(loaded.guide) }
      let summary = Verdict(diagnostics, strict: common.strict).summary ?? "no errors, no warnings"
      Output.standardOutput.write("\n\(summary)\n")
    }
    if Verdict(diagnostics, strict: common.strict).isFailure { throw ExitStatus.problemsInContent }
  }

  private func showMoves(_ guide: Guide) throws {
    let store = try ProgressOptions.parse([]).store(for: guide.slug.text, isReadOnly: true)
    Output.standardOutput.write(try "\n" + MovesTable(store, of: guide).text)
  }

  private func showQuestions(_ loaded: LoadedGuide) async throws {
    let set = try await PracticeSet.make(for: loaded.guide, jobs: common.jobs)
    loaded.printer(.standardError).print(set.notes(on: loaded.guide))
    let report = FairnessReport(set, of: loaded.guide)
    Output.standardOutput.write("\n" + QuestionsTable(report).text)
  }
}
