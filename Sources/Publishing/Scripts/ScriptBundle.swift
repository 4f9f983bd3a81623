import Markdown

/// Modules joined into one classic script, which also loads on pages opened from disk, where
/// browsers refuse modules.
struct ScriptBundle: Sendable {
  /// Folder of the modules in a theme.
  static let folder = "js"

  private(set) var text = ""
  /// Paths of all modules that are part of it.
  private(set) var paths: Set<String> = []
  private(set) var diagnostics: [Diagnostic] = []
  private let modules: [String: ScriptModule]
  private var numbers: [String: Int] = [:]
  private var open: [String] = []

  /// `entries`, each behind the modules that it imports; `modules` by path.
  init(entries: [String], modules: [String: ScriptModule]) {
    self.modules = modules
    text = "(()=>{\"use strict\";\n"
    for entry in entries { add(entry) }
    text += "})();\n"
  }

  private mutating func add(_ path: String) {
    guard let module = modules[path], paths.insert(path).inserted else { return }
    open.append(path)
    diagnostics += module.diagnostics
    for dependency in module.imports { check(dependency, in: module) }
    open.removeLast()
    numbers[path] = numbers.count
    write(module)
  }

  private mutating func check(_ dependency: ScriptModule.Import, in module: ScriptModule) {
    guard let target = modules[dependency.path] else {
      report(
        "theme/unknown-import", "there is no '\(dependency.path)'", dependency, module,
        help: modules.keys.nearest(to: dependency.path).map { "did you mean '\($0)'?" })
      return
    }
    guard !open.contains(dependency.path) else {
      let circle = open.drop { $0 != dependency.path } + [dependency.path]
      report(
        "theme/import-cycle",
        "these modules import each other: \(circle.joined(separator: " → "))", dependency, module)
      return
    }
    add(dependency.path)
    let given = target.exports.map(\.exported)
    for name in dependency.names where !given.contains(name.exported) {
      report(
        "theme/unknown-export", "'\(dependency.path)' exports no '\(name.exported)'", dependency,
        module, help: given.nearest(to: name.exported).map { "did you mean '\($0)'?" })
    }
  }

  /// Each module is a function of its own, so that names don't meet.
  private mutating func write(_ module: ScriptModule) {
    text += "const module\(numbers[module.path] ?? 0)=(()=>{\n"
    for dependency in module.imports where !dependency.names.isEmpty {
      guard let number = numbers[dependency.path] else { continue }
      let names = dependency.names.map { name in
        name.exported == name.local ? name.local : "\(name.exported):\(name.local)"
      }
      text += "const {\(names.joined(separator: ","))}=module\(number);\n"
    }
    text += module.body
    let names = module.exports.map { name in
      name.exported == name.local ? name.local : "\(name.exported):\(name.local)"
    }
    text += "return {\(names.joined(separator: ","))};\n})();\n"
  }

  private mutating func report(
    _ id: String, _ message: String, _ dependency: ScriptModule.Import, _ module: ScriptModule,
    help: String? = nil
  ) {
    diagnostics.append(
      Diagnostic(
        .error, id: id, message, file: module.path, range: dependency.range, help: help))
  }
}
