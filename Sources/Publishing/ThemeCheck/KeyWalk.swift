import Markdown

/// Walks through templates as rendering does, with the keys that can be named at each place.
struct KeyWalk {
  private let trees: [String: TemplateTree]
  private(set) var diagnostics: [Diagnostic] = []
  /// Names of the templates that were walked through.
  private(set) var used: Set<String> = []
  private var open: [String] = []

  init(trees: [String: TemplateTree]) {
    self.trees = trees
  }

  /// Checks one template; `schemas` are the views around, the nearest last.
  mutating func check(_ template: String, in schemas: [Schema]) {
    guard let tree = trees[template] else { return }
    used.insert(template)
    open.append(template)
    check(tree.nodes, in: schemas, file: template + ".mustache")
    open.removeLast()
  }

  private mutating func check(_ nodes: [TemplateTree.Node], in schemas: [Schema], file: String) {
    for node in nodes {
      switch node {
      case .variable(let tag, let isEscaped):
        checkVariable(tag, isEscaped: isEscaped, in: schemas, file: file)
      case .section(let tag, let isInverted, let children):
        guard let shape = shape(of: tag, in: schemas, file: file) else {
          continue
        }
        if !isInverted, case .list(let items) = shape {
          check(children, in: schemas + [items], file: file)
        } else {
          check(children, in: schemas, file: file)
        }
      case .partial(let tag): checkPartial(tag, in: schemas, file: file)
      }
    }
  }

  private mutating func checkVariable(
    _ tag: TemplateTag, isEscaped: Bool, in schemas: [Schema], file: String
  ) {
    guard let shape = shape(of: tag, in: schemas, file: file) else { return }
    switch shape {
    case .text where !isEscaped:
      report(
        .warning, "theme/not-escaped", "'\(tag.name)' is text and stands unescaped", tag, file,
        help: "write {{\(tag.name)}}")
    case .html where isEscaped:
      report(
        .warning, "theme/escaped-html", "'\(tag.name)' is HTML and its tags would show", tag, file,
        help: "write {{{\(tag.name)}}}")
    case .list:
      report(
        .error, "theme/not-a-text", "'\(tag.name)' is a list", tag, file,
        help: "write {{#\(tag.name)}}…{{/\(tag.name)}}")
    case .flag:
      report(
        .error, "theme/not-a-text", "'\(tag.name)' is yes or no", tag, file,
        help: "write {{#\(tag.name)}}…{{/\(tag.name)}}")
    case .text, .html: break
    }
  }

  private mutating func checkPartial(_ tag: TemplateTag, in schemas: [Schema], file: String) {
    guard trees[tag.name] != nil else {
      report(
        .error, "theme/unknown-partial", "there is no template '\(tag.name)'", tag, file,
        help: trees.keys.nearest(to: tag.name).map { "did you mean '\($0)'?" })
      return
    }
    guard !open.contains(tag.name) else {
      report(
        .error, "theme/endless-partial", "'\(tag.name)' would include itself without end", tag,
        file)
      return
    }
    check(tag.name, in: schemas)
  }

  private mutating func shape(
    of tag: TemplateTag, in schemas: [Schema], file: String
  ) -> KeyShape? {
    for schema in schemas.reversed() {
      if let shape = schema.shape(of: tag.name) { return shape }
    }
    let names = schemas.reversed().flatMap { $0.entries.map(\.name) }
    report(
      .error, "theme/unknown-key", "there is no '\(tag.name)' here", tag, file,
      help: names.nearest(to: tag.name).map { "did you mean '\($0)'?" })
    return nil
  }

  private mutating func report(
    _ severity: Diagnostic.Severity, _ id: String, _ message: String, _ tag: TemplateTag,
    _ file: String, help: String? = nil
  ) {
    diagnostics.append(
      Diagnostic(severity, id: id, message, file: file, range: tag.range, help: help))
  }
}
