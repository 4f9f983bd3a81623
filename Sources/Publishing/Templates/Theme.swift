import Foundation
import Mustache

/// Templates, style and scripts: the built-in ones, overridden file by file.
package struct Theme: Sendable {
  /// The text of every file by its path in the theme, such as `elements/pair.mustache`.
  let files: [String: String]
  /// Paths of those files that came from a folder.
  let overridden: Set<String>
  let library: MustacheLibrary
  let scripts: ThemeScripts

  /// The built-in theme alone.
  package static func builtIn() throws -> Theme {
    try Theme(overrides: [:])
  }

  /// The built-in theme with these files, by path, in the place of, or beside, its own.
  ///
  /// Throws ``ThemeError`` where a template can't be parsed; run ``ThemeCheck`` on the same files to
  /// learn all that is wrong with them.
  package init(overrides: [String: String]) throws {
    var files: [String: String] = [:]
    for file in EmbeddedFiles.files { files[file.path] = file.text }
    files.merge(overrides) { _, override in override }
    self.files = files
    overridden = Set(overrides.keys)
    scripts = ThemeScripts(
      files: files, added: overridden.subtracting(EmbeddedFiles.files.map(\.path)))
    var library = MustacheLibrary()
    for path in files.keys.sorted() {
      guard let name = Theme.templateName(of: path), let text = files[path] else { continue }
      do {
        try library.register(text, named: name)
      } catch let error as MustacheTemplate.ParserError {
        throw ThemeError.template(
          file: path, line: error.context.lineNumber, column: error.context.columnNumber)
      }
    }
    self.library = library
  }

  /// `elements/pair` for `elements/pair.mustache`, nil for anything else.
  static func templateName(of path: String) -> String? {
    path.hasSuffix(".mustache") ? String(path.dropLast(".mustache".count)) : nil
  }

  /// The text of one file; empty where a theme has none.
  func text(_ path: String) -> String { files[path] ?? "" }

  /// The style sheets directly in one folder, joined in the order of their names.
  func style(in folder: String) -> String {
    files.keys
      .filter { $0.hasPrefix(folder + "/") && $0.hasSuffix(".css") }
      .filter { !$0.dropFirst(folder.count + 1).contains("/") }
      .sorted()
      .map(text)
      .joined(separator: "\n")
  }
}

/// Why a theme can't be used.
package enum ThemeError: Error, Sendable, Equatable {
  case unreadable(file: String, reason: String)
  case template(file: String, line: Int, column: Int)
}

extension ThemeError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unreadable(let file, let reason): "the theme's \(file) can't be read: \(reason)"
    case .template(let file, let line, let column):
      "the theme's template \(file) is not sound Mustache at line \(line), column \(column)"
    }
  }
}
