/// A Markdown file as a value tree.
package struct Document: Sendable {
  /// Containers nested deeper than this are dissolved into their parent, with a warning.
  package static let maximumDepth = 100

  package let source: SourceFile
  package let frontMatter: FrontMatter?
  package let blocks: [Block]
  package let footnotes: [Footnote]
  package let diagnostics: [Diagnostic]

  /// The same with other blocks, and with those of each footnote replaced.
  func replacing(
    blocks: [Block], footnotes transform: ([Block]) -> [Block] = { $0 }
  ) -> Document {
    Document(
      source: source, frontMatter: frontMatter, blocks: blocks,
      footnotes: footnotes.map { footnote in
        var footnote = footnote
        footnote.blocks = transform(footnote.blocks)
        return footnote
      }, diagnostics: diagnostics)
  }
}
