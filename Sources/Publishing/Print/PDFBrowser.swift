import Foundation
import Subprocess

/// An installed Chromium or Chrome, which turns a page into a PDF.
package struct PDFBrowser: Sendable {
  /// How the program may be called.
  private static let names = [
    "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome",
  ]

  private let program: String
  private let isRoot: Bool

  /// The first that is found; nil where none is installed.
  ///
  /// - Parameters:
  ///   - path: folders to look in, parted by colons, as in `PATH`.
  ///   - isRoot: whether the administrator runs it, for whom browsers have no sandbox.
  package init?(path: String, isRoot: Bool) {
    let folders = path.split(separator: ":").map(String.init)
    let candidates = Self.names.flatMap { name in folders.map { "\($0)/\(name)" } }
    guard let program = candidates.first(where: FileManager.default.isExecutableFile(atPath:))
    else { return nil }
    self.program = program
    self.isRoot = isRoot
  }

  /// Prints the page; paper and margins are the page's own.
  ///
  /// - Parameters:
  ///   - info: what the PDF says about itself.
  ///   - patience: how long the browser may take.
  /// - Throws: ``PDFError`` where the browser made none.
  package func pdf(
    of html: [UInt8], info: PDFInfo, patience: Duration = .seconds(180)
  ) async throws -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "studyguide-print-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let page = folder.appending(path: "cards.html")
    let file = folder.appending(path: "cards.pdf")
    try Data(html).write(to: page)
    var arguments = [
      "--headless", "--disable-gpu", "--no-first-run", "--disable-extensions",
      "--disable-background-networking", "--user-data-dir=\(folder.path)/profile",
      "--no-pdf-header-footer", "--print-to-pdf=\(file.path)", page.absoluteString,
    ]
    if isRoot { arguments.insert("--no-sandbox", at: 0) }
    let complaint = try await call(arguments, patience: patience)
    if let complaint { throw PDFError(program: program, message: complaint) }
    guard let pdf = try? Data(contentsOf: file), !pdf.isEmpty else {
      throw PDFError(program: program, message: "it wrote no file")
    }
    return info.appended(to: PDFDates.removed(from: Array(pdf)))
  }

  /// Runs the browser, and ends it where it takes too long. Returns why it failed, if it did.
  private func call(_ arguments: [String], patience: Duration) async throws -> String? {
    let program = program
    return try await withThrowingTaskGroup(of: String?.self) { group in
      group.addTask {
        let result = try await run(
          .path(.init(program)), arguments: Arguments(arguments), output: .discarded,
          error: .string(limit: 1 << 20))
        return result.terminationStatus.isSuccess ? nil : Self.lastLine(result.standardError)
      }
      group.addTask {
        try await Task.sleep(for: patience)
        return "it had not ended after \(patience.components.seconds) seconds"
      }
      defer { group.cancelAll() }
      return try await group.next() ?? nil
    }
  }

  private static func lastLine(_ text: String) -> String {
    text.split(separator: "\n").last.map(String.init) ?? "it said nothing"
  }
}

/// The browser made no PDF.
package struct PDFError: Error, CustomStringConvertible {
  let program: String
  let message: String

  package var description: String { "\(program) could not make the PDF: \(message)" }
}

/// A PDF says when it was made, which would make each one different.
enum PDFDates {
  /// With every digit of its dates as they stand for the first day of 2000.
  static func removed(from pdf: [UInt8]) -> [UInt8] {
    var pdf = pdf
    let date = Array("20000101000000".utf8)
    for name in ["/CreationDate (D:", "/ModDate (D:"] {
      let mark = Array(name.utf8)
      var index = 0
      while index + mark.count + date.count <= pdf.count {
        if pdf[index] == mark[0], pdf[index..<(index + mark.count)].elementsEqual(mark) {
          pdf.replaceSubrange((index + mark.count)..<(index + mark.count + date.count), with: date)
          index += mark.count
        }
        index += 1
      }
    }
    return pdf
  }
}
