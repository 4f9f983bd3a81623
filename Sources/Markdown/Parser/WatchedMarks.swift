/// What can occur in a text beyond CommonMark, so that the rest is not looked for.
struct WatchedMarks {
  /// Bytes without which no extension marks anything in running text; nil where none can.
  let bytes: ByteSet?
  /// Whether there may be boxes of tasks.
  let tasks: Bool

  init(in text: ParserText, extensions: MarkdownOptions.Extensions) {
    let features = text.scan.features
    var bytes = ByteSet("")
    if features.contains(.tilde), extensions.contains(.strikethrough) {
      bytes.insert(UInt8(ascii: "~"))
    }
    if features.contains(.doubleEquals), extensions.contains(.highlight) {
      bytes.insert(UInt8(ascii: "="))
    }
    if features.contains(.footnote), extensions.contains(.footnotes) {
      bytes.insert(UInt8(ascii: "^"))
    }
    if features.contains(.url), extensions.contains(.autolinks) { bytes.formUnion(ByteSet(":.")) }
    self.bytes = bytes.isEmpty ? nil : bytes
    tasks = features.contains(.checkbox) && extensions.contains(.taskLists)
  }
}
