import Foundation
import Publishing
import StudyGuide

/// The theme of a guide that is being written; loaded again only where its files changed.
struct ThemeCache {
  struct Loaded: Sendable {
    let choice: ThemeChoice
    /// Nil where an error keeps it from being used.
    let theme: Theme?
  }

  private let folder: ContentFolder
  /// Takes the place of the name in `guide.yml`.
  private let override: String?
  private var name: String?
  private(set) var loaded: Loaded?

  init(folder: ContentFolder, override: String?) {
    self.folder = folder
    self.override = override
  }

  /// The folders whose change is one of the theme, as absolute paths.
  func places(for settings: GuideSettings?) -> [String] {
    ThemeChoice.places(named: override ?? settings?.theme ?? "default", beside: folder)
      .map { AbsolutePath.of($0.path(percentEncoded: false)) }
  }

  /// Whether the theme is another one now.
  ///
  /// - Throws: what ``ThemeChoice`` throws; the next update tries again.
  mutating func update(for settings: GuideSettings, hasChanged: Bool) throws -> Bool {
    let name = override ?? settings.theme
    if !hasChanged, loaded != nil, name == self.name { return false }
    loaded = nil
    self.name = name
    let choice = try ThemeChoice(named: name, beside: folder)
    let isSound = !Verdict(choice.diagnostics, strict: false).isFailure
    loaded = Loaded(choice: choice, theme: isSound ? try choice.load() : nil)
    return true
  }
}

/// Paths as the watcher tells them.
enum AbsolutePath {
  static func of(_ path: String) -> String {
    let full = path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
    var parts: [Substring] = []
    for part in full.split(separator: "/") {
      switch part {
      case ".": continue
      case "..": _ = parts.popLast()
      default: parts.append(part)
      }
    }
    return "/" + parts.joined(separator: "/")
  }
}
