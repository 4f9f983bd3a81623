/// How a Markdown file is read; as guides are written by default.
package struct MarkdownOptions: Sendable, Equatable {
  /// What is understood beyond CommonMark.
  package struct Extensions: OptionSet, Sendable {
    package let rawValue: Int

    package init(rawValue: Int) {
      self.rawValue = rawValue
    }

    /// `---` … `---` at the top of the file.
    package static let frontMatter = Extensions(rawValue: 1)
    package static let tables = Extensions(rawValue: 2)
    /// `- [ ] to do`, `- [x] done`
    package static let taskLists = Extensions(rawValue: 4)
    /// `~one~` and `~~two~~`
    package static let strikethrough = Extensions(rawValue: 8)
    /// `==marked==`
    package static let highlight = Extensions(rawValue: 16)
    /// `text[^1]` and `[^1]: the note`
    package static let footnotes = Extensions(rawValue: 32)
    /// `https://example.org` without brackets
    package static let autolinks = Extensions(rawValue: 64)

    /// `> [!NOTE]`
    package static let callouts = Extensions(rawValue: 128)

    package static let all: Extensions = [
      .frontMatter, .tables, .taskLists, .strikethrough, .highlight, .footnotes, .autolinks,
      .callouts,
    ]
  }

  /// Straight quotes become curly ones, `--` and `---` dashes, `...` an ellipsis.
  package var smart: Bool
  package var extensions: Extensions

  package init(smart: Bool = true, extensions: Extensions = .all) {
    self.smart = smart
    self.extensions = extensions
  }
}
