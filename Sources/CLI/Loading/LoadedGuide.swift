import Markdown
import StudyGuide

/// A guide as it was read from its folder, and all that is wrong with its sources.
struct LoadedGuide: Sendable {
  let folder: ContentFolder
  /// Paths of the files that are no chapters.
  let assets: [String]
  let guide: Guide
  let diagnostics: [Diagnostic]

  /// Reads a content folder up to the guide.
  ///
  /// - Parameter baseURL: takes the place of the one in `guide.yml`.
  static func load(
    _ folder: ContentFolder, baseURL: String? = nil, jobs: Int
  ) async throws -> LoadedGuide {
    try await read(folder.files(jobs: jobs), of: folder, baseURL: baseURL, jobs: jobs)
  }

  /// The same of files that were read already.
  static func read(
    _ files: ContentFolder.Files, of folder: ContentFolder, baseURL: String? = nil, jobs: Int
  ) async throws -> LoadedGuide {
    var settings =
      files.settings.map {
        GuideSettings.read($0, labelRoles: GuideReader.labelRoles)
      } ?? Diagnosed(GuideSettings())
    settings.value.baseURL = baseURL ?? settings.value.baseURL
    let guide = try await GuideReader(settings: settings.value).read(files.documents, jobs: jobs)
    return LoadedGuide(
      folder: folder, assets: files.assets, guide: guide.value,
      diagnostics: settings.diagnostics + guide.diagnostics)
  }

  /// What diagnostics call the folder.
  var prefix: String { folder.path.hasSuffix("/") ? folder.path : folder.path + "/" }

  func printer(_ output: Output) -> DiagnosticPrinter {
    DiagnosticPrinter(output: output, prefix: prefix) { path in
      try? folder.read(path)
    }
  }
}
