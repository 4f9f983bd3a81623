import Markdown

/// A module of the theme's JavaScript: what it takes from others, what it gives, and its text
/// without the words `import` and `export`.
///
/// Modules of a theme keep to the forms that one can tell by their first word in a line:
///
///     import { openProgress, ProgressStore as Store } from "./progress.js";
///     export function shuffle(items) { … }
///     export { compare };
struct ScriptModule: Sendable, Equatable {
  struct Import: Sendable, Equatable {
    /// Path in the theme.
    let path: String
    let names: [Name]
    let range: SourceRange
  }

  /// `exported as local`
  struct Name: Sendable, Equatable {
    let exported: String
    let local: String
  }

  let path: String
  private(set) var imports: [Import] = []
  private(set) var exports: [Name] = []
  private(set) var body = ""
  private(set) var diagnostics: [Diagnostic] = []

  /// The forms of imports and exports. A literal is taken apart each time it is reached, which costs
  /// more than all matching, so all modules of a theme are read by the same ones.
  struct Forms {
    fileprivate let bareImport = /import\s*"([^"]*)"\s*;?\s*/
    fileprivate let listImport = /import\s*\{([^}]*)\}\s*from\s*"([^"]*)"\s*;?\s*/
    fileprivate let listExport = /export\s*\{([^}]*)\}\s*;?\s*/
    fileprivate let declaration =
      /export\s+((?:async\s+)?function\s*\*?|class|const)\s+([\p{L}_$][\p{L}\p{N}_$]*)/
  }

  init(_ text: String, path: String, forms: Forms = Forms()) {
    self.path = path
    for statement in ScriptLines.statements(of: text) { read(statement, forms) }
  }

  private mutating func read(_ statement: ScriptLines.Statement, _ forms: Forms) {
    let word = statement.text.prefix { $0.isLetter }
    switch word {
    case "import" where !statement.isInTemplate: readImport(statement, forms)
    case "export" where !statement.isInTemplate: readExport(statement, forms)
    default: body += statement.text + "\n"
    }
  }

  private mutating func readImport(_ statement: ScriptLines.Statement, _ forms: Forms) {
    let text = statement.text
    if let match = text.wholeMatch(of: forms.bareImport) {
      add(String(match.1), [], statement)
    } else if let match = text.wholeMatch(of: forms.listImport) {
      add(String(match.2), Self.names(match.1), statement)
    } else {
      report(
        "theme/import-form", "this form of import can't be joined", statement,
        help: #"write import { name } from "./file.js";"#)
    }
  }

  private mutating func add(_ target: String, _ names: [Name], _ statement: ScriptLines.Statement) {
    guard target.hasPrefix("./"), !target.dropFirst(2).contains("/") else {
      report(
        "theme/import-form", "'\(target)' is not a file of this folder", statement,
        help: #"write import { name } from "./file.js";"#)
      return
    }
    let folder = path.prefix { $0 != "/" }
    imports.append(
      Import(path: "\(folder)/\(target.dropFirst(2))", names: names, range: statement.range))
  }

  private mutating func readExport(_ statement: ScriptLines.Statement, _ forms: Forms) {
    let text = statement.text
    if let match = text.wholeMatch(of: forms.listExport) {
      // `local as exported`: the other way round than in an import.
      exports += Self.names(match.1).map { Name(exported: $0.local, local: $0.exported) }
    } else if let match = text.prefixMatch(of: forms.declaration) {
      exports.append(Name(exported: String(match.2), local: String(match.2)))
      body += text.dropFirst("export".count).drop { $0 == " " } + "\n"
    } else {
      report(
        "theme/export-form", "this form of export can't be joined", statement,
        help: "export a function, a class, a const, or { names }")
    }
  }

  private static func names(_ list: Substring) -> [Name] {
    list.split(separator: ",").compactMap { item in
      let words = item.split(whereSeparator: \.isWhitespace).map(String.init)
      guard let first = words.first else { return nil }
      return Name(exported: first, local: words.count == 3 ? words[2] : first)
    }
  }

  private mutating func report(
    _ id: String, _ message: String, _ statement: ScriptLines.Statement, help: String
  ) {
    diagnostics.append(
      Diagnostic(.error, id: id, message, file: path, range: statement.range, help: help))
  }
}
