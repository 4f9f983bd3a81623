import Foundation
import Markdown
import StudyGuide

/// Whole guides: the ones in the repository, and random ones.
enum Guides {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The guide that ships with the project.
  static func standard() async throws -> Guide { try await folder("Content") }

  /// What `studyguide new` makes.
  static func starter() async throws -> Guide { try await folder("Sources/CLI/Starter/Content") }

  /// The chapters of the default guide as text, to be edited.
  static func standardChapters() async throws -> [(path: String, text: String)] {
    let files = try await ContentFolder(path: root.appending(path: "Content").path).files(jobs: 1)
    return files.documents.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }
  }

  private static func folder(_ path: String) async throws -> Guide {
    let files = try await ContentFolder(path: root.appending(path: path).path).files(jobs: 1)
    return try await GuideReader(settings: GuideSettings()).read(files.documents, jobs: 1).value
  }

  /// A guide of nonsense with any number of elements of any kind, lopsided as authors are: strong
  /// answers longer than weak ones, and most answers Yes.
  static func random(_ seed: UInt64, chapters: Int? = nil) async throws -> Guide {
    var words = Nonsense(seed: seed)
    let count = chapters ?? words.number(1...5)
    return try await Made.guide((0..<count).map { ("\($0).md", words.chapter()) })
  }
}
