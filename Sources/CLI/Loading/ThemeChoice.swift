import Foundation
import Markdown
import Publishing
import StudyGuide

/// The theme that a build uses: the built-in one, or a folder that overrides its files.
struct ThemeChoice: Sendable {
  /// Nil for the built-in theme alone.
  let directory: URL?
  let diagnostics: [Diagnostic]
  /// The folder's files as they were when they were checked.
  private let overrides: [String: String]

  /// A folder of that path, else `Themes/<name>` in the working folder or beside the content.
  ///
  /// - Throws: ``ThemeChoiceError`` where there is none of that name, and it is not `default`.
  init(named name: String, beside folder: ContentFolder) throws {
    let places = Self.places(named: name, beside: folder)
    directory = places.first { url in
      (try? url.resourceValues(forKeys: [.isDirectoryKey]).isDirectory) == true
    }
    guard directory != nil || name == "default" else {
      throw ThemeChoiceError(name: name, places: places.map(\.relativePath))
    }
    overrides = try directory.map { try ThemeFolder($0).files() } ?? [:]
    diagnostics = ThemeCheck.diagnostics(overrides: overrides)
  }

  /// Where a theme of that name is looked for.
  static func places(named name: String, beside folder: ContentFolder) -> [URL] {
    let beside = URL(filePath: folder.path).deletingLastPathComponent()
    return [
      name.contains("/") ? URL(filePath: name) : nil, URL(filePath: "Themes/\(name)"),
      beside.appending(path: "Themes/\(name)"),
    ].compactMap { $0 }
  }

  func load() throws -> Theme {
    try Theme(overrides: overrides)
  }

  /// Prints what is wrong with the theme's own files.
  func printer(_ output: Output) -> DiagnosticPrinter? {
    source.map { DiagnosticPrinter(output: output, source: $0) }
  }

  /// The theme's folder as diagnostics name it; nil for the built-in theme.
  var source: DiagnosticSource? {
    directory.map { directory in
      DiagnosticSource(prefix: directory.relativePath + "/") { path in
        try? ContentFolder(path: directory.path).read(path)
      }
    }
  }
}

extension ThemeChoice {
  /// What is wrong with the theme that `guide.yml` names: that there is none.
  static func check(_ loaded: LoadedGuide) throws -> [Diagnostic] {
    do {
      _ = try ThemeChoice(named: loaded.guide.settings.theme, beside: loaded.folder)
      return []
    } catch let error as ThemeChoiceError {
      guard let file = try loaded.folder.listing().settings.map(loaded.folder.read) else {
        throw error
      }
      let place = YAMLMapping.parse(file).value["theme"]?.valueRange
      return [
        Diagnostic(
          .error, id: "settings/no-theme", "there is no theme '\(error.name)'", file: file.path,
          range: place ?? SourceRange(line: 1, column: 1), help: error.help)
      ]
    }
  }
}

/// There is no theme of that name.
struct ThemeChoiceError: Error {
  let name: String
  let places: [String]

  var help: String {
    "looked in \(places.joined(separator: " and ")); the built-in one is 'default'"
  }
}
