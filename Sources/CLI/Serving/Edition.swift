import Foundation
import Interchange
import LocalServer
import Markdown
import Practice
import Publishing
import StudyGuide
import Synchronization

/// One state of a guide without errors, and all that is shown of it.
///
/// Chapters are there at once. Questions take longer in a large guide: until they are made, pages
/// that only say whether there are any go by those of the edition before, and pages of questions
/// wait.
final class Edition: Sendable {
  /// How long work that nobody waits for is put off, so that no core is taken when the pages are told.
  static let headStart = Duration.milliseconds(20)

  let number: Int
  let loaded: LoadedGuide
  let questions: Task<Diagnosed<PracticeSet>, any Error>
  /// What is wrong with links.
  let links: Task<[Diagnostic], any Error>
  /// What makes the cards.
  let deck: Task<Deck, Never>
  private let draft: Task<SitePages, Never>?
  private let whole: Task<SitePages, any Error>
  private let jobs: Int
  private let assets: Set<String>
  private let studyJSON = Mutex<Task<ServedFile, any Error>?>(nil)
  private let state = Mutex(State())

  private struct State {
    var whole: SitePages?
    var questions: Diagnosed<PracticeSet>?
    var isOver = false
  }

  /// - Parameters:
  ///   - old: the questions that were made last, where there are some.
  ///   - same: those of the edition before, where it has the same guide.
  init(
    number: Int, loaded: LoadedGuide, theme: Theme, seed: UInt64, jobs: Int, old: PracticeSet?,
    same: Task<Diagnosed<PracticeSet>, any Error>?
  ) {
    self.number = number
    self.loaded = loaded
    self.jobs = jobs
    assets = Set(loaded.assets)
    let options = SiteOptions(assets: assets)
    let guide = loaded.guide
    // A change of a large guide leaves a core to the pages.
    let background = old == nil ? jobs : min(jobs, 1)
    let questions =
      same
      ?? Task.detached(priority: .utility) {
        if old != nil { try await Task.sleep(for: Self.headStart) }
        let set = try await PracticeSet.make(for: guide, seed: seed, jobs: background)
        return Diagnosed(set, set.notes(on: guide))
      }
    self.questions = questions
    links = Task.detached(priority: .utility) {
      try await Task.sleep(for: Self.headStart)
      return try await LinkCheck.check(loaded, jobs: 1)
    }
    let deck = Task.detached { Deck(guide) }
    self.deck = deck
    draft = old.map { old in
      Task.detached {
        SitePages(
          Site(
            guide: guide, practice: old, deck: await deck.value, theme: theme, options: options),
          jobs: jobs)
      }
    }
    whole = Task.detached(priority: .utility) {
      let practice = try await questions.value.value
      return SitePages(
        Site(
          guide: guide, practice: practice, deck: await deck.value, theme: theme,
          options: options),
        jobs: jobs)
    }
  }

  /// The pages as a build writes them.
  func pages() async throws -> SitePages {
    let pages = try await whole.value
    let made = try await questions.value
    state.withLock { state in
      state.whole = pages
      state.questions = made
    }
    return pages
  }

  /// The questions, where they are made.
  var madeQuestions: Diagnosed<PracticeSet>? { state.withLock { $0.questions } }

  /// Whether another edition has taken its place; what it has not made yet, it will not make.
  var isOver: Bool { state.withLock { $0.isOver } }

  /// Ends the work on what nobody asks for any more.
  func end(keepingQuestions: Bool) {
    state.withLock { $0.isOver = true }
    if !keepingQuestions { questions.cancel() }
    links.cancel()
    whole.cancel()
  }

  func file(at path: String) async throws -> ServedFile? {
    if path == "study.json" { return try await studyFile() }
    if let page = try await page(at: path) { return try await page.pages.file(of: page.page) }
    return assets.contains(path) ? asset(path) : nil
  }

  /// The whole `study.json`.
  func studyBytes() async throws -> [UInt8] {
    var bytes: [UInt8] = []
    try await StudyJSON(loaded.guide, try await questions.value.value, await deck.value)
      .write(jobs: jobs) { bytes += $0 }
    return bytes
  }

  private func page(at path: String) async throws -> (pages: SitePages, page: Page)? {
    if let whole = state.withLock({ $0.whole }) {
      return whole.page(at: path).map { (whole, $0) }
    }
    if let draft = await draft?.value {
      if let page = draft.page(at: path), !page.needsQuestions { return (draft, page) }
      // Only folders of questions can be there that the draft knows nothing of.
      guard path.hasSuffix("/index.html") else { return nil }
    }
    let pages = try await pages()
    return pages.page(at: path).map { (pages, $0) }
  }

  private func studyFile() async throws -> ServedFile {
    let making = studyJSON.withLock { made in
      if let made { return made }
      let task = Task { [self] in ServedFile(try await studyBytes(), name: "study.json") }
      made = task
      return task
    }
    return try await making.value
  }

  /// A file of the author's, as it is now.
  private func asset(_ path: String) -> ServedFile? {
    guard let file = DiskFile(path, in: loaded.folder.path) else { return nil }
    return file.size <= 1 << 20
      ? ServedFile(file.read(0..<file.size), name: path) : ServedFile(file, name: path)
  }
}
