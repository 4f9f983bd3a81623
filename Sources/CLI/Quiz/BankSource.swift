import Foundation
import Practice
import SpacedRepetition
import StudyGuide

/// The files that a bank is made from, as they were at one moment.
struct BankSource: Sendable {
  private let folder: ContentFolder
  private let files: ContentFolder.Files
  private let seed: UInt64
  private let jobs: Int

  init(_ folder: ContentFolder, seed: UInt64, jobs: Int) async throws {
    self.folder = folder
    self.seed = seed
    self.jobs = jobs
    files = try await folder.files(jobs: jobs)
  }

  /// The bank that is kept, where it follows from these files; else one made anew and kept.
  func bank() async throws -> StudyBank {
    let cache = QuizCache(of: folder, ProcessInfo.processInfo.environment)
    guard let ground = Ground(files.documents, settings: files.settings, seed: seed) else {
      return try await made()
    }
    if let kept = cache.bank(on: ground) { return kept }
    let bank = try await made()
    if let bytes = bank.bytes(on: ground) { cache.keep(bytes) }
    return bank
  }

  func made() async throws -> StudyBank {
    let guide = try await LoadedGuide.read(files, of: folder, jobs: jobs).guide
    let practice = try await PracticeSet.make(for: guide, seed: seed, jobs: jobs).value
    let items = try await guide.chapters.parallelMap(jobs: jobs) { StudyItem.all(practice, $0) }
    return StudyBank(
      StudyCatalogue(guide, items), items.flatMap { $0 }, ElementTraces.of(guide))
  }
}
