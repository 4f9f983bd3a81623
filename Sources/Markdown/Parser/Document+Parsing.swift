extension Document {
  /// Reads a Markdown file; whatever is wrong with it is told by the diagnostics.
  package init(parsing source: SourceFile, options: MarkdownOptions = MarkdownOptions()) {
    let decoded = SourceText(source)
    var matter = FrontMatter.Section.none
    if options.extensions.contains(.frontMatter) {
      matter = FrontMatter.Section(of: decoded.bytes, file: source.path)
    }
    var builder = TreeBuilder(file: source.path)
    let text = ParserText(
      decoded.bytes, from: matter.endOffset, map: .shifted(lines: matter.lineCount))
    CmarkParser(options: options).parse(text, into: &builder)
    self.source = source
    frontMatter = matter.value
    blocks = builder.takeBlocks()
    footnotes = []
    diagnostics = (decoded.diagnostics + matter.diagnostics + builder.diagnostics).sorted()
  }
}
