import Foundation
import LocalServer
import Markdown
import Practice
import Publishing
import StudyGuide
import Synchronization

/// A guide as it is served while it is written: the last state without errors, and what keeps a
/// newer one from being shown.
final class Preview: ServedSite {
  /// What one look at the files came to.
  struct Outcome: Sendable {
    var isNews = false
    /// Paths of the author's files that changed.
    var changed: [String] = []
    /// Those of them that are neither chapters nor settings; their paths in the site are the same.
    var assets: [String] = []
    var edition: Edition?
    var problems: [Problem] = []
    /// Everything that is wrong with the guide, as far as it could be read.
    var diagnostics: [Diagnostic] = []
    var themeDiagnostics: [Diagnostic] = []
    /// Why it could not be.
    var failure: Failure?
    var theme: ThemeChoice?
    var loaded: LoadedGuide?
  }

  private struct State {
    var version = 0
    var edition: Edition?
    var problems: [Problem] = []
    /// The questions that were made last.
    var questions: PracticeSet?
    /// Requests that came before there was anything.
    var waiting: [CheckedContinuation<Void, Never>] = []
    var isBegun = false
  }

  let events: EventHub
  /// Names this run of the server.
  private let session: String
  private let seed: UInt64
  private let jobs: Int
  private let state = Mutex(State())

  init(seed: UInt64, jobs: Int, session: String, events: EventHub) {
    self.session = session
    self.events = events
    self.seed = seed
    self.jobs = jobs
  }

  /// The newest state without errors.
  var edition: Edition? { state.withLock { $0.edition } }

  /// Looks at what changed and tells the pages. One call at a time.
  ///
  /// - Parameter changes: nil the first time.
  func update(_ changes: FolderChanges?, at desk: inout PreviewDesk) async -> Outcome {
    var (outcome, material) = await desk.look(changes)
    if outcome.isNews { outcome.edition = take(outcome, material) } else { begin() }
    return outcome
  }

  /// Makes what was found the newest state.
  private func take(_ outcome: Outcome, _ material: PreviewDesk.Material?) -> Edition? {
    let (news, edition, old) = state.withLock { state -> (PreviewNews, Edition?, Edition?) in
      state.version += 1
      state.problems = outcome.problems
      var old: Edition?
      if let material {
        old = state.edition
        let same = material.keepsQuestions ? old?.questions : nil
        state.edition = Edition(
          number: state.version, loaded: material.loaded, theme: material.theme, seed: seed,
          jobs: jobs, old: state.questions, same: same)
      }
      let news = PreviewNews(
        session: session, version: state.version, assets: outcome.assets,
        problems: outcome.problems,
        isComplete: material == nil && state.edition?.madeQuestions != nil)
      return (news, material == nil ? nil : state.edition, old)
    }
    publish(news)
    begin()
    if let old { retire(old, keepingQuestions: material?.keepsQuestions == true) }
    if let edition { finish(edition) }
    return edition
  }

  /// Ends the work on an edition. Taking a large one apart value by value takes a while, in which
  /// nobody is to wait for it.
  private func retire(_ old: Edition, keepingQuestions: Bool) {
    old.end(keepingQuestions: keepingQuestions)
    Task.detached(priority: .utility) {
      try? await Task.sleep(for: Edition.headStart)
      withExtendedLifetime(old) {}
    }
  }

  /// Tells the pages when the questions of an edition are made.
  private func finish(_ edition: Edition) {
    Task.detached(priority: .utility) { [self] in
      guard let questions = try? await edition.questions.value.value,
        (try? await edition.pages()) != nil
      else { return }
      let (news, retired) = state.withLock { state -> (PreviewNews?, PracticeSet?) in
        guard state.edition === edition else { return (nil, nil) }
        let retired = state.questions
        state.questions = questions
        let news = PreviewNews(
          session: session, version: state.version, problems: state.problems, isComplete: true)
        return (news, retired)
      }
      if let news { publish(news) }
      withExtendedLifetime(retired) {}
    }
  }

  private func publish(_ news: PreviewNews) {
    events.publish(news.json, greeting: news.greeting.json)
  }

  private func begin() {
    let waiting = state.withLock { state in
      defer { state.waiting = [] }
      state.isBegun = true
      return state.waiting
    }
    for request in waiting { request.resume() }
  }

  /// Waits until the files were looked at once.
  private func awaitBeginning() async {
    await withCheckedContinuation { continuation in
      let isBegun = state.withLock { state in
        if !state.isBegun { state.waiting.append(continuation) }
        return state.isBegun
      }
      if isBegun { continuation.resume() }
    }
  }
}

extension Preview {
  func file(at path: RequestPath) async throws -> ServedFile? {
    if let file = ClientFiles.files[path.path] { return file }
    await awaitBeginning()
    while true {
      let (edition, problems) = state.withLock { ($0.edition, $0.problems) }
      guard let edition else { throw NothingToServe(page: BrokenPage.file(.guide, problems)) }
      do {
        if path.path == ClientFiles.report {
          return try await PageReport.file(for: path.parameters["path"] ?? "", of: edition)
        }
        return try await edition.file(at: path.file)
      } catch  where edition.isOver {
        // It was still being made when a newer one came.
        continue
      }
    }
  }

  func notFound() async -> ServedFile {
    let plain = ServedFile(Array("There is nothing here.\n".utf8), name: "404.txt")
    let (edition, problems) = state.withLock { ($0.edition, $0.problems) }
    guard let edition else { return plain }
    // What is looked for may be the chapter that has the errors.
    guard problems.isEmpty else { return BrokenPage.file(.page, problems) }
    return (try? await edition.file(at: "404.html")) ?? plain
  }
}
