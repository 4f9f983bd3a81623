import Markdown

/// Finds comments to the program that it cannot follow, wherever they stand.
enum DirectiveCheck {
  static func check(_ document: Document) -> [Diagnostic] {
    var found: [Diagnostic] = []
    document.forEachText { content, range in
      for case .html(let html) in content {
        guard let problem = Directives.problem(inComment: html) else { continue }
        found.append(diagnostic(problem, file: document.source.path, range: range))
      }
    }
    return found
  }

  private static func diagnostic(
    _ problem: Directives.Problem, file: String, range: SourceRange
  ) -> Diagnostic {
    switch problem {
    case .badID(let id):
      Diagnostic(
        .error, id: "study/bad-id", "'\(id)' cannot be an id", file: file, range: range,
        help: "use letters, digits and hyphens: <!-- id: first-rubric -->")
    case .unknown(let word):
      Diagnostic(
        .warning, id: "study/unknown-directive", "'study: \(word)' is not known", file: file,
        range: range, help: help(for: word))
    }
  }

  private static func help(for word: String) -> String {
    let known = ["skip"] + Element.Kind.allCases.map(\.rawValue)
    if let near = known.nearest(to: word) { return "did you mean '\(near)'?" }
    return "one of: \(known.joined(separator: ", "))"
  }
}
