import Markdown

/// The scripts of a site; the raw value is the entry module's name in the theme's folder `js`.
enum ScriptFile: String, Sendable, CaseIterable {
  /// On every page.
  case page
  /// On reading pages with to-do lists.
  case ticks
  case home
  case search
  case practice
  case flashcards
  case worksheet
  case mock
  case plan

  var entry: String { "\(ScriptBundle.folder)/\(rawValue).js" }
}

/// All scripts of a theme, joined.
struct ThemeScripts: Sendable {
  private let bundles: [ScriptFile: ScriptBundle]

  /// - Parameters:
  ///   - files: the theme's files by path.
  ///   - added: paths of those that do not belong to the built-in theme. What no other module
  ///     imports of them runs on every page.
  init(files: [String: String], added: Set<String>) {
    var modules: [String: ScriptModule] = [:]
    let forms = ScriptModule.Forms()
    for (path, text) in files where Self.isModule(path) {
      modules[path] = ScriptModule(text, path: path, forms: forms)
    }
    let imported = Set(modules.values.flatMap { $0.imports.map(\.path) })
    let entries = Set(ScriptFile.allCases.map(\.entry))
    let more = modules.keys.filter {
      added.contains($0) && !imported.contains($0) && !entries.contains($0)
    }
    var bundles: [ScriptFile: ScriptBundle] = [:]
    for file in ScriptFile.allCases {
      let also = file == .page ? more.sorted() : []
      bundles[file] = ScriptBundle(entries: [file.entry] + also, modules: modules)
    }
    self.bundles = bundles
  }

  static func isModule(_ path: String) -> Bool {
    path.hasPrefix(ScriptBundle.folder + "/") && path.hasSuffix(".js")
      && path.split(separator: "/").count == 2
  }

  func text(_ file: ScriptFile) -> String { bundles[file]?.text ?? "" }

  /// Paths of the modules that some script has.
  var used: Set<String> { bundles.values.reduce(into: []) { $0.formUnion($1.paths) } }

  var diagnostics: [Diagnostic] {
    Set(bundles.values.flatMap(\.diagnostics)).sorted()
  }
}
