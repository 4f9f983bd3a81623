/// What becomes of the author's own tags.
package enum RawHTML: String, Sendable, CaseIterable {
  /// They are shown as text, but for a few harmless ones without attributes.
  case escape
  /// They pass as they are.
  case allow
}

/// Renders blocks and inlines as HTML, as libcmark does it, and the extensions as GitHub does.
package struct HTMLRenderer: Sendable {
  package struct Options: Sendable {
    package var rawHTML: RawHTML
    /// Whether headings carry their anchor as `id`.
    package var headingAnchors: Bool
    /// What stands before the ids of footnotes and of their marks; several documents on one page
    /// need different ones.
    package var footnotePrefix: String
    /// From a destination as the author wrote it to the one that is written.
    package var resolveLink: @Sendable (String) -> String
    /// The same for the sources of images.
    package var resolveImage: @Sendable (String) -> String

    package init(
      rawHTML: RawHTML = .escape, headingAnchors: Bool = true, footnotePrefix: String = "",
      resolveLink: @escaping @Sendable (String) -> String = { $0 },
      resolveImage: @escaping @Sendable (String) -> String = { $0 }
    ) {
      self.rawHTML = rawHTML
      self.headingAnchors = headingAnchors
      self.footnotePrefix = footnotePrefix
      self.resolveLink = resolveLink
      self.resolveImage = resolveImage
    }
  }

  package let options: Options

  package init(options: Options = Options()) {
    self.options = options
  }

  package func render(_ blocks: [Block]) -> String {
    var output: [UInt8] = []
    append(blocks, to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  package func render(_ inlines: [Inline]) -> String {
    var output: [UInt8] = []
    append(inlines, to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  /// The footnotes as a section of their own, to stand at the end of the page; empty without any.
  package func render(footnotes: [Footnote]) -> String {
    var output: [UInt8] = []
    append(footnotes: footnotes, to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  /// Renders into UTF-8 that is already there, for pages made of many pieces.
  package func append(_ blocks: [Block], to output: inout [UInt8]) {
    write(to: &output) { $0.blocks(blocks) }
  }

  package func append(_ inlines: [Inline], to output: inout [UInt8]) {
    write(to: &output) { $0.inlines(inlines) }
  }

  package func append(footnotes: [Footnote], to output: inout [UInt8]) {
    write(to: &output) { $0.footnotes(footnotes) }
  }

  private func write(to output: inout [UInt8], _ body: (inout HTMLWriter) -> Void) {
    var writer = HTMLWriter(options: options, output: output)
    output = []
    body(&writer)
    output = writer.takeOutput()
  }
}
