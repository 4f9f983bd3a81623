import ArgumentParser
import Foundation
import SpacedRepetition
import StudyGuide

/// `studyguide progress`
struct ProgressCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "progress",
    abstract: "Carries what you answered between the terminal and the browser, or forgets it.",
    subcommands: [Export.self, Import.self, Forget.self])

  struct Export: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Writes progress as one JSON file, which the site reads too.")

    @OptionGroup var common: CommonOptions
    @OptionGroup var kept: ProgressOptions

    @Option(name: .shortAndLong, help: "The file to write, - for standard output.")
    var output = "-"

    func run() async throws {
      let guide = try await LoadedGuide.load(common.folder, jobs: common.jobs).guide
      let file = try kept.store(for: guide.slug.text, isReadOnly: true).export(
        guide: guide.slug.text)
      try ExportTarget(output, outside: common.folder).write(Array(try file.json()))
    }
  }

  struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Takes in progress from a JSON file; twice changes nothing.")

    @OptionGroup var common: CommonOptions
    @OptionGroup var kept: ProgressOptions

    @Argument(help: "The file, from 'progress export' or the site.")
    var file: String

    func run() async throws {
      let guide = try await LoadedGuide.load(common.folder, jobs: common.jobs).guide
      guard let data = FileManager.default.contents(atPath: file) else {
        throw ProgressFileError(message: "\(file) cannot be read")
      }
      guard let progress = try? ProgressFile(json: data) else {
        throw ProgressFileError(message: "\(file) is no progress file of version 1")
      }
      guard progress.guide == guide.slug.text else {
        throw ProgressFileError(
          message: "\(file) is progress in '\(progress.guide)', this guide is '\(guide.slug.text)'")
      }
      let count = try kept.store(for: guide.slug.text).merge(progress)
      Output.standardOutput.write("Took in \(Words.count(count, "answer")).\n")
    }
  }

  struct Forget: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Forgets what was answered in some chapters, or in all.")

    @OptionGroup var common: CommonOptions
    @OptionGroup var kept: ProgressOptions

    @Argument(help: "Chapters or tags.")
    var topics: [String] = []

    @Flag(name: .long, help: "Forget everything, also what is in no chapter any more.")
    var all = false

    func validate() throws {
      guard all != !topics.isEmpty else {
        throw ValidationError("Name the chapters to forget, or --all.")
      }
    }

    func run() async throws {
      let guide = try await LoadedGuide.load(common.folder, jobs: common.jobs).guide
      let chosen = Set(try TopicFilter(topics: topics).chapters(of: guide).map(\.id.path))
      let paths = Set(guide.chapters.map(\.id.path))
      let count = try kept.store(for: guide.slug.text).forget { id in
        all || Self.chapter(of: id, among: paths).map(chosen.contains) ?? false
      }
      Output.standardOutput.write("Forgot \(Words.count(count, "answer")).\n")
    }

    /// The longest path that an id begins with: `part-1/deep/faq/…` is not of `part-1` where there is a
    /// chapter `part-1/deep`.
    private static func chapter(of id: String, among paths: Set<String>) -> String? {
      var path = id[...]
      while let slash = path.lastIndex(of: "/") {
        path = path[..<slash]
        if paths.contains(String(path)) { return String(path) }
      }
      return nil
    }
  }
}

/// A progress file that cannot be taken in.
struct ProgressFileError: Error {
  let message: String
}
