import ArgumentParser
import Foundation
import StudyGuide

/// Options of every command that reads a guide.
struct CommonOptions: ParsableArguments {
  @Option(name: .long, help: "The folder with the Markdown files and guide.yml.")
  var content = "Content"

  @Flag(name: .long, help: "Treat warnings as errors.")
  var strict = false

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
