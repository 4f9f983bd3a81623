import Foundation

/// Where an export goes: a file, or standard output.
struct ExportTarget {
  /// Nil for standard output.
  let path: String?

  init(_ path: String) {
    self.path = path == "-" ? nil : path
  }

  /// Writes the whole file, or leaves the old one as it was.
  func write(_ bytes: [UInt8]) throws {
    guard let path else {
      guard let reason = Output.standardOutput.write(bytes) else { return }
      throw ExportError(path: "standard output", reason: reason)
    }
    do {
      try Data(bytes).write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw ExportError(path: path, reason: error.localizedDescription)
    }
  }
}

/// An export that could not be written.
struct ExportError: Error {
  let path: String
  let reason: String
}
