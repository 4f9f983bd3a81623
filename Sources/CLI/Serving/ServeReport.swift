import LocalServer
import Markdown
import Publishing
import StudyGuide

/// What the terminal shows while a guide is served.
struct ServeReport: Sendable {
  /// Files that are named one by one.
  private static let most = 3

  private let folder: String
  private let output = Output.standardOutput
  private let errors = Output.standardError
  private var isFirst = true
  private var known: Set<Diagnostic> = []
  /// What the last state without errors had to say of links, and of the cards of each chapter.
  private var links: [Diagnostic] = []
  private var cards: [String: [Diagnostic]] = [:]
  private var wasBroken = false

  init(folder: String) {
    self.folder = folder
  }

  func started(at address: LocalServer.Address) {
    output.write("Serving \(folder) at \(address.url) (Ctrl-C ends it)\n")
    guard !HostRule.isLoopback(address.host) else { return }
    errors.write(
      "warning: everybody who can reach this machine at \(address.host) can read the guide\n")
  }

  func show(_ error: WatchError) {
    errors.write("warning: \(Failure(error)?.message ?? error.reason)\n")
    if let help = Failure(error)?.help { errors.write("  help: \(help)\n") }
  }

  /// Prints what one look at the files came to: of warnings those that are new, errors always.
  mutating func show(_ outcome: Preview.Outcome, in time: Duration) async {
    defer { isFirst = false }
    if let failure = outcome.failure {
      errors.write("error: \(failure.message)\n")
      if let help = failure.help { errors.write("  help: \(help)\n") }
    }
    if let edition = outcome.edition { await look(at: edition, changed: outcome.changed) }
    let all = (outcome.diagnostics + links + cards.values.joined()).sorted()
    let news = all.filter { $0.severity == .error || !known.contains($0) }
    outcome.loaded?.printer(errors).print(news.filter { $0.severity > .note })
    let inTheme = outcome.themeDiagnostics.filter { $0.severity == .error || !known.contains($0) }
    outcome.theme?.printer(errors)?.print(inTheme)
    if outcome.failure == nil { known = Set(all + outcome.themeDiagnostics) }
    summarise(outcome, time)
    wasBroken = !outcome.problems.isEmpty
  }

  /// Links are checked as a whole; cards only of the chapters that changed.
  private mutating func look(at edition: Edition, changed: [String]) async {
    links = (try? await edition.links.value) ?? links
    let check = CardCheck(await edition.deck.value)
    if changed.contains(where: ContentFolder.isSettings) { cards = [:] }
    let changed = Set(changed)
    var found: [String: [Diagnostic]] = [:]
    for chapter in edition.loaded.guide.chapters {
      let old = changed.contains(chapter.path) ? nil : cards[chapter.path]
      found[chapter.path] = old ?? check.diagnostics(of: chapter)
    }
    cards = found
  }

  private func summarise(_ outcome: Preview.Outcome, _ time: Duration) {
    let errorCount = outcome.problems.count
    if errorCount > 0 {
      let rest = isFirst ? "nothing can be shown yet" : "the last good pages stay"
      errors.write("\(Words.count(errorCount, "error")); \(rest)\n")
      return
    }
    guard let loaded = outcome.loaded else { return }
    let milliseconds = Int(time / .milliseconds(1))
    if isFirst {
      let chapters = Words.count(loaded.guide.chapters.count, "chapter")
      output.write("\(chapters), read in \(milliseconds) ms\n")
      return
    }
    let mended = wasBroken ? ", mended" : ""
    output.write("\(names(outcome.changed))\(mended), in \(milliseconds) ms\n")
  }

  private func names(_ paths: [String]) -> String {
    guard !paths.isEmpty else { return "Theme" }
    let shown = paths.prefix(Self.most).joined(separator: ", ")
    return paths.count > Self.most ? "\(shown) and \(paths.count - Self.most) more" : shown
  }
}
