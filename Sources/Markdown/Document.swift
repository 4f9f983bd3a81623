/// A Markdown file as a value tree.
package struct Document: Sendable {
  /// Containers nested deeper than this are dissolved into their parent, with a warning.
  package static let maximumDepth = 100

  package let source: SourceFile
  package let frontMatter: FrontMatter?
  package let blocks: [Block]
  package let footnotes: [Footnote]
  package let diagnostics: [Diagnostic]
}
