import ArgumentParser
import Foundation
import Practice
import SpacedRepetition

/// `studyguide stats`
struct StatsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Shows what you know by chapter, your last months, and what comes back when.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var kept: ProgressOptions

  @Flag(name: .long, help: "Print the numbers as JSON.")
  var json = false

  func run() async throws {
    let source = try await BankSource(
      common.folder, seed: PracticeSet.defaultSeed, jobs: common.jobs)
    let catalogue = try await source.bank().catalogue
    let store = try kept.store(for: catalogue.guide, isReadOnly: true)
    let output = Output.standardOutput
    let statistics = Statistics(
      catalogue, states: try store.states(), reviews: try store.reviews(),
      scheduler: store.scheduler, now: Date(), calendar: .current)
    output.write(
      json ? try statistics.json() : statistics.text(columns: output.isTerminal ? output.width : 80)
    )
  }
}
