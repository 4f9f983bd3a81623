import ArgumentParser
import Foundation
import StudyGuide

/// Where a guide is, and how it is read.
struct ReadingOptions: ParsableArguments {
  @Option(
    name: .long, help: "The folder with the Markdown files and guide.yml (default: Content).")
  private var content: String?

  @Option(
    name: .customLong("jobs"),
    help: "How many files to work on at a time (default: one per core).")
  private var givenJobs: Int?

  func validate() throws {
    guard (1...256).contains(jobs) else { throw ValidationError("--jobs takes 1 to 256.") }
    guard content?.isEmpty != true else {
      throw ValidationError("--content takes the path of a folder.")
    }
  }

  var jobs: Int { givenJobs ?? min(ProcessInfo.processInfo.activeProcessorCount, 256) }

  var folder: ContentFolder { Self.folder(at: content ?? "Content") }

  /// The folder that is named without an option, or else by `--content`.
  func folder(named name: String?) throws -> ContentFolder {
    guard let name else { return folder }
    guard content == nil else {
      throw ValidationError("The folder is named twice; leave out --content or '\(name)'.")
    }
    return Self.folder(at: name)
  }

  private static func folder(at path: String) -> ContentFolder {
    ContentFolder(path: path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path)
  }
}

/// The content folder as a plain argument, of commands that take no other names.
struct FolderArgument: ParsableArguments {
  @Argument(help: "The content folder, as with --content.")
  var folder: String?

  func validate() throws {
    guard folder?.isEmpty != true else { throw ValidationError("A folder has a name.") }
  }
}

/// Options of every command that reads a guide once.
struct CommonOptions: ParsableArguments {
  @OptionGroup private var reading: ReadingOptions

  @Flag(name: .long, help: "Treat warnings as errors.")
  var strict = false

  var folder: ContentFolder { reading.folder }
  func folder(named name: String?) throws -> ContentFolder { try reading.folder(named: name) }
  var jobs: Int { reading.jobs }
}
