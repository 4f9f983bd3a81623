import Markdown

/// Finds a file with nothing in it, which becomes a page with nothing but a title.
enum EmptyCheck {
  static func check(_ document: Document) -> [Diagnostic] {
    guard document.frontMatter == nil, document.diagnostics.isEmpty,
      document.source.bytes.allSatisfy({ $0 == 32 || (9...13).contains($0) })
    else { return [] }
    return [
      Diagnostic(
        .warning, id: "chapter/empty", "there is nothing in this file",
        file: document.source.path, range: SourceRange(line: 1, column: 1),
        help: "write a heading '# Title' and some text, or remove the file")
    ]
  }
}
