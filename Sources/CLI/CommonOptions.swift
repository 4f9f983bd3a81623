import ArgumentParser
import Foundation
import StudyGuide

/// Where a guide is, and how it is read.
struct ReadingOptions: ParsableArguments {
  @Option(name: .long, help: "The folder with the Markdown files and guide.yml.")
  var content = "Content"

  @Option(name: .long, help: "How many files to work on at a time (default: one per core).")
  var jobs = ProcessInfo.processInfo.activeProcessorCount

  func validate() throws {
    guard (1...256).contains(jobs) else { throw ValidationError("--jobs takes 1 to 256.") }
    guard !content.isEmpty else { throw ValidationError("--content takes the path of a folder.") }
  }

  var folder: ContentFolder {
    ContentFolder(
      path: content.count > 1 && content.hasSuffix("/") ? String(content.dropLast()) : content)
  }
}

/// Options of every command that reads a guide once.
struct CommonOptions: ParsableArguments {
  @OptionGroup private var reading: ReadingOptions

  @Flag(name: .long, help: "Treat warnings as errors.")
  var strict = false

  var folder: ContentFolder { reading.folder }
  var jobs: Int { reading.jobs }
}
