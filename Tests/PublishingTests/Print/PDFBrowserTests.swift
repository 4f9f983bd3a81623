import Foundation
import Testing

@testable import Publishing

@Suite("PDFs by an installed browser")
struct PDFBrowserTests {
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "pdf-browser-\(UUID().uuidString)")

  /// A program of a browser's name that does as the script says.
  private func browser(_ script: String) throws -> PDFBrowser {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let program = folder.appending(path: "chromium")
    try Data("#!/bin/sh\n\(script)\n".utf8).write(to: program)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.path)
    return try #require(PDFBrowser(path: folder.path, isRoot: false))
  }

  private let info = PDFInfo(title: "T", author: nil, subject: "S")

  @Test("One that hangs is ended, and the error says so")
  func hangs() async throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let browser = try browser("exec sleep 600")
    let error = try await #require(throws: PDFError.self) {
      try await browser.pdf(of: [], info: info, patience: .milliseconds(200))
    }
    #expect(error.description.contains("had not ended"))
  }

  @Test("One that says it is done and wrote nothing is no success")
  func silent() async throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let browser = try browser("exit 0")
    let error = try await #require(throws: PDFError.self) {
      try await browser.pdf(of: [], info: info)
    }
    #expect(error.description.contains("wrote no file"))
  }

  @Test(
    "What is no PDF of the usual form stays as it is", arguments: ["", "trailer", "%PDF-1.7 x"])
  func odd(text: String) {
    #expect(info.appended(to: Array(text.utf8)) == Array(text.utf8))
  }
}
