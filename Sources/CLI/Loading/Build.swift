import Foundation
import Interchange
import Markdown
import Practice
import Publishing
import StudyGuide

/// A build from the content folder to the output folder.
struct Build: Sendable {
  let folder: ContentFolder
  let output: URL
  let themeName: String?
  let baseURL: String?
  /// False leaves out all but the pages.
  let hasEverything: Bool
  let isStrict: Bool
  /// Chooses and shuffles the questions.
  let seed: UInt64
  let jobs: Int

  /// Files → guide → practice → pages → output. Nothing is written where there are errors.
  func run(progress: ProgressLine) async throws -> BuildReport {
    let target = OutputFolder(output, content: URL(filePath: folder.path))
    try target.check()
    progress.show("Reading \(folder.path)")
    defer { progress.clear() }
    let loaded = try await LoadedGuide.load(folder, baseURL: baseURL, jobs: jobs)
    let links = try await LinkCheck.check(loaded, jobs: jobs)
    let deck = hasEverything ? Deck(loaded.guide) : Deck()
    let cards =
      hasEverything ? try await CardCheck.check(loaded.guide, deck, jobs: jobs) : []
    let theme = try ThemeChoice(named: themeName ?? loaded.guide.settings.theme, beside: folder)
    var report = BuildReport(loaded, checks: links + cards, theme: theme, isStrict: isStrict)
    guard !report.verdict.isFailure else { return report }

    progress.show("Making questions")
    let practice =
      hasEverything
      ? try await PracticeSet.make(for: loaded.guide, seed: seed, jobs: jobs) : PracticeSet()
    let assets = loaded.assets
    let site = Site(
      guide: loaded.guide, practice: practice, deck: deck, theme: try theme.load(),
      options: SiteOptions(assets: Set(assets), hasExtras: hasEverything))
    let renderer = PageRenderer(site: site, jobs: jobs)
    let pages = site.pages
    progress.show("Writing \(Words.count(pages.count, "page"))")
    try await target.replace { staging in
      for asset in assets { try staging.copy(folder.url(of: asset), to: asset) }
      try await renderer.render(pages) { try staging.write($0.bytes, to: $0.path) }
      if hasEverything {
        try await staging.write(to: "study.json") { write in
          try await StudyJSON(loaded.guide, practice, deck).write(jobs: jobs, to: write)
        }
      }
    }
    report.isBuilt = true
    return report
  }
}

extension ContentFolder {
  func url(of file: String) -> URL { URL(filePath: path).appending(path: file) }
}
