import ArgumentParser
import Foundation
import StudyGuide

/// `studyguide new FOLDER`
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Begins a guide: a folder with a few chapters that show every element once.")

  @Argument(help: "The folder to make. It may exist if it is empty.")
  var folder: String

  func run() throws {
    let written = try Starter.write(to: URL(filePath: folder))
    let output = Output.standardOutput
    output.write("Made \(folder) with \(Words.count(written, "file")). Next:\n\n")
    output.write("  cd \(folder)\n  studyguide serve\n")
  }
}

/// The guide to start from, which travels with the program.
enum Starter {
  /// Writes the starter into a new or empty folder and returns how many files that took.
  static func write(to folder: URL) throws -> Int {
    let manager = FileManager.default
    var isFolder: ObjCBool = false
    if manager.fileExists(atPath: folder.path, isDirectory: &isFolder) {
      guard isFolder.boolValue else { throw StarterError.isFile(folder.path) }
      let existing = try manager.contentsOfDirectory(atPath: folder.path)
      guard existing.isEmpty else { throw StarterError.notEmpty(folder.path) }
    }
    for file in EmbeddedFiles.files {
      let target = folder.appending(path: file.path)
      try manager.createDirectory(
        at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.text.utf8).write(to: target)
    }
    return EmbeddedFiles.files.count
  }
}

/// Why a starter guide is not written.
enum StarterError: Error, CustomStringConvertible {
  case isFile(String)
  case notEmpty(String)

  var description: String {
    switch self {
    case .isFile(let path): "\(path) is a file"
    case .notEmpty(let path): "\(path) is not empty"
    }
  }

  var help: String { "name a folder that does not exist yet" }
}
