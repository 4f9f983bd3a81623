import Markdown
import Publishing
import StudyGuide

/// A guide as it was read from its folder, and all that is wrong with its sources.
struct LoadedGuide: Sendable {
  let folder: ContentFolder
  /// Paths of the files that are no chapters.
  let assets: [String]
  let guide: Guide
  let diagnostics: [Diagnostic]

  /// - Parameter files: paths of all files that are no chapters. Those in whose place the site has a page
  ///   of its own are left out.
  init(folder: ContentFolder, files: [String], guide: Guide, diagnostics: [Diagnostic]) {
    let taken = files.isEmpty ? [] : SitePaths(of: guide).collisions(with: files)
    self.folder = folder
    self.guide = guide
    assets = taken.isEmpty ? files : files.filter { !taken.contains($0) }
    self.diagnostics =
      diagnostics
      + taken.sorted().map { path in
        Diagnostic(
          .warning, id: "content/taken",
          "the site has a page of its own in this place, so the file is left out",
          file: path, range: SourceRange(line: 1, column: 1), help: "give it another name")
      }
  }

  /// Reads a content folder up to the guide.
  ///
  /// - Parameter baseURL: takes the place of the one in `guide.yml`.
  static func load(
    _ folder: ContentFolder, baseURL: String? = nil, jobs: Int
  ) async throws -> LoadedGuide {
    let listing = try folder.listing()
    let settings = settings(
      try listing.settings.map(folder.read), of: folder, baseURL: baseURL)
    let guide = try await GuideReader(settings: settings.value)
      .read(listing.documents, of: folder, jobs: jobs)
    return LoadedGuide(
      folder: folder, files: listing.assets, guide: guide.value,
      diagnostics: listing.diagnostics + settings.diagnostics + guide.diagnostics)
  }

  /// The same of files that were read already.
  static func read(
    _ files: ContentFolder.Files, of folder: ContentFolder, jobs: Int
  ) async throws -> LoadedGuide {
    let settings = settings(files.settings, of: folder)
    let guide = try await GuideReader(settings: settings.value).read(files.documents, jobs: jobs)
    return LoadedGuide(
      folder: folder, files: files.assets, guide: guide.value,
      diagnostics: files.diagnostics + settings.diagnostics + guide.diagnostics)
  }

  /// What `guide.yml` says, and what holds where there is none.
  static func settings(
    _ file: SourceFile?, of folder: ContentFolder, baseURL: String? = nil
  ) -> Diagnosed<GuideSettings> {
    let name = folder.guideTitle
    var settings =
      file.map { GuideSettings.read($0, untitled: name, labelRoles: GuideReader.labelRoles) }
      ?? Diagnosed(GuideSettings(title: name))
    settings.value.baseURL = baseURL ?? settings.value.baseURL
    return settings
  }

  /// What diagnostics call the folder.
  var prefix: String { folder.path.hasSuffix("/") ? folder.path : folder.path + "/" }

  func printer(_ output: Output) -> DiagnosticPrinter {
    DiagnosticPrinter(output: output, source: source)
  }

  /// The folder as diagnostics name it.
  var source: DiagnosticSource {
    DiagnosticSource(prefix: prefix) { path in try? folder.read(path) }
  }
}
