/// A piece of Markdown and what must be read from it, as an ``ElementDigest``.
package struct ReaderCase: Sendable {
  package let name: String
  package let markdown: String
  package let digest: String

  package init(_ name: String, _ markdown: String, _ digest: String) {
    self.name = name
    self.markdown = markdown
    self.digest = digest
  }
}
