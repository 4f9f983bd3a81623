import Foundation
import Markdown

/// Finds what is wrong with a theme before a page is rendered.
package enum ThemeCheck {
  /// All findings about the built-in theme with these files, by path, in the place of its own; by
  /// file and place.
  package static func diagnostics(overrides: [String: String]) -> [Diagnostic] {
    var files: [String: String] = [:]
    for file in EmbeddedFiles.files { files[file.path] = file.text }
    files.merge(overrides) { _, override in override }
    var trees: [String: TemplateTree] = [:]
    for (path, text) in files {
      if let name = Theme.templateName(of: path) {
        trees[name] = TemplateTree(text, file: path)
      }
    }
    var walk = KeyWalk(trees: trees)
    for root in RootTemplate.all { walk.check(root.name, in: [root.schema]) }
    var found = Set(walk.diagnostics)
    for tree in trees.values { found.formUnion(tree.diagnostics) }
    let scripts = ThemeScripts(
      files: files, added: Set(overrides.keys).subtracting(EmbeddedFiles.files.map(\.path)))
    found.formUnion(scripts.diagnostics)
    for path in files.keys where !isUsed(path, templates: walk.used) {
      found.insert(
        Diagnostic(
          .warning, id: "theme/unused-file", "no page uses this file", file: path,
          range: SourceRange(line: 1, column: 1),
          help: "the names of a theme's files are in Docs/theming.md"))
    }
    return found.sorted()
  }

  private static func isUsed(_ path: String, templates: Set<String>) -> Bool {
    if let name = Theme.templateName(of: path) { return templates.contains(name) }
    switch path {
    case "head.js", "fold.js", "icon.svg": return true
    default: break
    }
    let folder = path.split(separator: "/").first ?? ""
    switch folder {
    case "css": return path.hasSuffix(".css") && isStyle(path.split(separator: "/").dropFirst())
    case "js": return ThemeScripts.isModule(path)
    default: return path.hasSuffix(".md") || path.uppercased().hasPrefix("LICENSE")
    }
  }

  /// Whether `css/` and this is a style sheet of all pages, or of one kind of page.
  private static func isStyle(_ path: ArraySlice<Substring>) -> Bool {
    switch path.count {
    case 1: true
    case 2: path.first.flatMap { ScriptFile(rawValue: String($0)) } != nil
    default: false
    }
  }
}
