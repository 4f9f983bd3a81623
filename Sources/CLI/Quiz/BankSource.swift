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
  /// Nil where nothing can be kept.
  private let ground: Ground?

  init(_ folder: ContentFolder, seed: UInt64, jobs: Int) async throws {
    self.folder = folder
    self.seed = seed
    self.jobs = jobs
    files = try await folder.files(jobs: jobs)
    ground = Ground(files.documents, settings: files.settings, seed: seed)
  }

  /// The bank that is kept, where it follows from these files; else one made anew.
  func bank() async throws -> StudyBank {
    if let kept = ground.flatMap(cache.bank) { return kept }
    return try await made()
  }

  /// A bank made anew, and kept for the next time.
  func made() async throws -> StudyBank {
    let guide = try await LoadedGuide.read(files, of: folder, jobs: jobs).guide
    let practice = try await PracticeSet.make(for: guide, seed: seed, jobs: jobs)
    let deck = Deck(guide)
    let items = try await guide.chapters.parallelMap(jobs: jobs) {
      StudyItem.all(practice, deck, $0)
    }
    let bank = StudyBank(
      StudyCatalogue(guide, items), items.flatMap { $0 }, ElementTraces.of(guide, deck))
    if let bytes = ground.flatMap(bank.bytes) { cache.keep(bytes) }
    return bank
  }

  private var cache: QuizCache { QuizCache(of: folder, ProcessInfo.processInfo.environment) }
}
