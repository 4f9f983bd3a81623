import Foundation
import Practice
import SpacedRepetition
import StudyGuide

/// Where banks of questions are kept between two sessions: a file a content folder, which may be
/// deleted at any time. What cannot be read or written is made anew, and nobody hears of it.
struct QuizCache: Sendable {
  /// Nil where nothing is kept.
  private let file: String?

  /// After the XDG Base Directory Specification.
  init(of folder: ContentFolder, _ environment: [String: String]) {
    let caches =
      environment["XDG_CACHE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
      ?? environment["HOME"].map { "\($0)/.cache" }
    let path = URL(filePath: folder.path).resolvingSymlinksInPath().path
    let name = String(StableHash.of(path), radix: 16)
    file = caches.map { "\($0)/studyguide/\(name).quiz" }
  }

  func bank(on ground: Ground) -> StudyBank? {
    file.flatMap { CacheFile(path: $0, ground: ground) }.map { StudyBank($0) }
  }

  /// Written beside and moved, so that a file is there whole or not at all.
  func keep(_ bank: [UInt8]) {
    guard let file else { return }
    let folder = URL(filePath: file).deletingLastPathComponent()
    try? FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    try? Data(bank).write(to: URL(filePath: file), options: .atomic)
  }
}
