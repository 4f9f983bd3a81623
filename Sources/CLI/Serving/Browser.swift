import Foundation

/// The browser that a person uses.
enum Browser {
  /// Opens an address, or says how to where that is not possible.
  static func open(_ url: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["xdg-open", url]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    process.terminationHandler = { process in
      guard process.terminationStatus != 0 else { return }
      Output.standardError.write("warning: no browser could be opened; open \(url)\n")
    }
    do {
      try process.run()
    } catch {
      Output.standardError.write("warning: no browser could be opened; open \(url)\n")
    }
  }
}
