/// One file of the content folder as it was read: the path that diagnostics name, and its bytes.
package struct SourceFile: Sendable, Equatable {
  /// Path relative to the content folder, with `/` between its parts: `part-1/02-rubric.md`.
  package let path: String
  /// The bytes exactly as on disk: a byte order mark, CRLF or invalid UTF-8 are still in there.
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  package init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The first lines, as many as there are of `count`, without the line feeds between them.
  package func lines(first count: Int) -> [ArraySlice<UInt8>] {
    bytes.split(
      separator: UInt8(ascii: "\n"), maxSplits: count, omittingEmptySubsequences: false
    ).prefix(count).map { $0 }
  }
}
