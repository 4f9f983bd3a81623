extension Document {
  /// Reads a Markdown file; whatever is wrong with it is told by the diagnostics.
  package init(parsing source: SourceFile, options: MarkdownOptions = MarkdownOptions()) {
    let decoded = SourceText(source)
    var matter = FrontMatter.Section.none
    if options.extensions.contains(.frontMatter) {
      matter = FrontMatter.Section(of: decoded.bytes, file: source.path)
    }
    let quoted =
      options.extensions.contains(.callouts)
      ? Admonitions.asQuotations(decoded.bytes, from: matter.endOffset) : nil
    var text = ParserText(
      quoted ?? decoded.bytes, from: matter.endOffset, map: .shifted(lines: matter.lineCount))
    let shield = options.extensions.isEmpty ? nil : EscapeShield(for: text)
    if let shield { text = shield.shielded(text) }

    let parser = CmarkParser(options: options)
    var tree = (blocks: [Block](), footnotes: [Footnote](), diagnostics: [Diagnostic]())
    FootnoteReader.parse(text, parser: parser, file: source.path) { parsed, notes in
      var builder = TreeBuilder(
        file: source.path, extensions: options.extensions, shield: shield,
        footnotes: notes?.keys ?? [])
      parsed.build(into: &builder)
      tree.blocks = builder.takeBlocks()
      tree.footnotes = notes?.footnotes(mentionedIn: &builder) ?? []
      tree.diagnostics = builder.diagnostics + (notes?.diagnostics(for: builder.mentions) ?? [])
    }
    self.source = source
    frontMatter = matter.value
    blocks = tree.blocks
    footnotes = tree.footnotes
    diagnostics = (decoded.diagnostics + matter.diagnostics + tree.diagnostics).sorted()
  }
}
