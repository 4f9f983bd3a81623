import Foundation
import StudyGuide

/// Where an export goes: a file, or standard output.
struct ExportTarget {
  /// Nil for standard output.
  private let path: String?

  /// Refuses a source of the guide: what an author wrote is not to be lost to a slip of the hand.
  init(_ path: String, outside content: ContentFolder) throws {
    self.path = path == "-" ? nil : path
    if self.path != nil, content.hasSource(path) { throw ExportOverSource(path: path) }
  }

  /// Writes the whole file, or leaves the old one as it was.
  func write(_ bytes: [UInt8]) throws {
    guard let path else { return Output.standardOutput.write(bytes) }
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      throw ExportError(path: path, reason: "it is a folder; name a file in it")
    }
    let folder = URL(filePath: path).deletingLastPathComponent().path
    guard FileManager.default.fileExists(atPath: folder) else {
      throw ExportError(path: path, reason: "there is no folder \(folder)")
    }
    do {
      try Data(bytes).write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw ExportError(path: path, reason: SystemReason.of(error))
    }
  }

  /// The same, and says on standard error what was written where.
  func write(_ bytes: [UInt8], _ what: String) throws {
    try write(bytes)
    if let path { Output.standardError.write("Wrote \(what) to \(path)\n") }
  }
}

/// The file to write is a chapter or the settings of the guide that is read.
struct ExportOverSource: Error {
  let path: String
}

/// An export that could not be written.
struct ExportError: Error {
  let path: String
  let reason: String
}
