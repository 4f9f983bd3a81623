extension Document {
  /// Reads a Markdown file; whatever is wrong with it is told by the diagnostics.
  package init(parsing source: SourceFile, options: MarkdownOptions = MarkdownOptions()) {
    let decoded = SourceText(source)
    var matter = FrontMatter.Section.none
    if options.extensions.contains(.frontMatter) {
      matter = FrontMatter.Section(of: decoded.bytes, file: source.path)
    }
    var text = ParserText(
      decoded.bytes, from: matter.endOffset, map: .shifted(lines: matter.lineCount))
    let shield = options.extensions.isEmpty ? nil : EscapeShield(for: text)
    if let shield { text = shield.shielded(text) }

    let parser = CmarkParser(options: options)
    let notes = FootnoteReader(text, parser: parser, file: source.path)
    var builder = TreeBuilder(
      file: source.path, extensions: options.extensions, shield: shield,
      footnotes: notes?.definitions.keys ?? [])
    parser.parse(notes?.definitions.text ?? text, into: &builder)
    self.source = source
    frontMatter = matter.value
    blocks = builder.takeBlocks()
    footnotes = notes?.footnotes(mentionedIn: &builder) ?? []
    diagnostics =
      (decoded.diagnostics + matter.diagnostics + builder.diagnostics
      + (notes?.diagnostics(for: builder.mentions) ?? [])).sorted()
  }
}
