import LocalServer
import Markdown
import Publishing
import StudyGuide

/// Where a guide is read while it is written: what is known of its files, and what changed. It has
/// one owner, who looks again whenever something happened.
struct PreviewDesk {
  /// A guide without errors, and the theme that it is shown with.
  struct Material: Sendable {
    let loaded: LoadedGuide
    let theme: Theme
    /// Whether the questions of the state before hold for it too.
    let keepsQuestions: Bool
  }

  private let folder: ContentFolder
  private let content: String
  private var readings: ReadingCache
  private var themes: ThemeCache
  /// What changed since the last state without errors.
  private var hasNewSources = true
  private var problems: [Problem]?

  init(folder: ContentFolder, theme: String?, jobs: Int) {
    self.folder = folder
    content = AbsolutePath.of(folder.path)
    readings = ReadingCache(folder: folder, jobs: jobs)
    themes = ThemeCache(folder: folder, override: theme)
  }

  /// Absolute paths of the folders that matter.
  var roots: [String] {
    [content] + themes.places(for: readings.loaded?.guide.settings)
  }

  /// Reads what changed; nil where there is nothing new that could be shown.
  mutating func look(_ changes: FolderChanges?) async -> (Preview.Outcome, Material?) {
    var outcome = Preview.Outcome()
    do {
      let material = try await read(changes, &outcome)
      return (outcome, material)
    } catch {
      outcome.failure = Failure(error)
      outcome.problems = [Problem(error)]
      outcome.isNews = outcome.problems != problems
      problems = outcome.problems
      return (outcome, nil)
    }
  }

  private mutating func read(
    _ changes: FolderChanges?, _ outcome: inout Preview.Outcome
  ) async throws -> Material? {
    let named = changes.flatMap { $0.areAll(of: content) ? nil : $0.paths(in: content) }
    let update = try await readings.update(named: named)
    outcome.changed = (update.sources.union(update.assets)).sorted()
    outcome.assets = update.assets.sorted()
    if !update.sources.isEmpty { hasNewSources = true }
    guard let loaded = readings.loaded else { return nil }
    let settings = loaded.guide.settings
    let hasNewTheme = try themes.update(
      for: settings, hasChanged: changes.map { $0.isOverflow || touchesTheme($0, settings) } ?? true
    )
    guard let theme = themes.loaded else { return nil }

    outcome.loaded = loaded
    outcome.theme = theme.choice
    outcome.diagnostics = loaded.diagnostics
    outcome.themeDiagnostics = theme.choice.diagnostics
    outcome.problems = errors(loaded, theme.choice)
    let isMended = problems != outcome.problems
    outcome.isNews = !update.isEmpty || hasNewTheme || isMended
    problems = outcome.problems
    guard outcome.problems.isEmpty, let sound = theme.theme,
      hasNewSources || update.hasOtherFiles || hasNewTheme
    else { return nil }
    defer { hasNewSources = false }
    return Material(loaded: loaded, theme: sound, keepsQuestions: !hasNewSources)
  }

  private func touchesTheme(_ changes: FolderChanges, _ settings: GuideSettings) -> Bool {
    themes.places(for: settings).contains { place in
      changes.paths.contains { $0 == place || $0.hasPrefix(place + "/") }
    }
  }

  private func errors(_ loaded: LoadedGuide, _ theme: ThemeChoice) -> [Problem] {
    let content = loaded.diagnostics.filter { $0.severity == .error }.sorted()
    let inTheme = theme.diagnostics.filter { $0.severity == .error }
    return loaded.source.problems(content) + (theme.source?.problems(inTheme) ?? [])
  }
}
