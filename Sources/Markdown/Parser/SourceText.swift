/// The bytes of a file as valid UTF-8 without byte order mark and NUL, and what was mended.
struct SourceText {
  let bytes: [UInt8]
  let diagnostics: [Diagnostic]

  init(_ file: SourceFile) {
    if let refusal = Self.refusal(of: file) {
      bytes = []
      diagnostics = [refusal]
      return
    }
    var bytes = file.bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    var diagnostics: [Diagnostic] = []
    if let mended = Self.mended(bytes) {
      bytes = mended.bytes
      diagnostics = mended.diagnostics(file: file.path)
    }
    self.bytes = bytes
    self.diagnostics = diagnostics
  }

  /// Why the file cannot be read at all, if so.
  private static func refusal(of file: SourceFile) -> Diagnostic? {
    let start = SourceRange(line: 1, column: 1)
    if file.bytes.starts(with: [0xFF, 0xFE]) || file.bytes.starts(with: [0xFE, 0xFF]) {
      return Diagnostic(
        .error, id: "markdown/not-utf8", "the file is UTF-16, not UTF-8", file: file.path,
        range: start, help: "save the file as UTF-8")
    }
    guard file.bytes.count > Int(Int32.max) / 2 else { return nil }
    return Diagnostic(
      .error, id: "markdown/too-large", "the file is larger than 1 GB", file: file.path,
      range: start, help: "split the file into chapters")
  }

  /// The bytes with U+FFFD in place of what is no text; nil where all is well.
  private static func mended(_ bytes: [UInt8]) -> Mended? {
    let isSound = bytes.withUnsafeBufferPointer { buffer in
      // All bytes are looked at without a way out: that goes sixteen at a time.
      let (bits, zeros) = buffer.reduce((UInt8(0), UInt8(0))) { result, byte in
        (result.0 | byte, result.1 | (byte == 0 ? 1 : 0))
      }
      return zeros == 0 && (bits < 0x80 || (try? UTF8Span(validating: buffer.span)) != nil)
    }
    return isSound ? nil : Mended(bytes)
  }
}

/// A text whose NUL bytes and broken sequences were replaced by U+FFFD.
private struct Mended {
  private(set) var bytes: [UInt8] = []
  private var nul = Finding()
  private var invalid = Finding()

  private struct Finding {
    var count = 0
    var first = SourceRange(line: 1, column: 1)
  }

  init(_ source: [UInt8]) {
    bytes.reserveCapacity(source.count + source.count / 8)
    var line = 1
    var lineStart = 0
    var decoder = UTF8ByteDecoder(source)
    while let step = decoder.next() {
      let place = SourceRange(line: line, column: step.offset - lineStart + 1)
      switch step.kind {
      case .sound where step.length == 1 && source[step.offset] == 0:
        Self.note(place, in: &nul)
        bytes += [0xEF, 0xBF, 0xBD]
      case .sound:
        bytes += source[step.offset..<step.offset + step.length]
        let end = step.offset + 1
        let isReturn = source[step.offset] == UInt8(ascii: "\r")
        let isBeforeFeed = end < source.count && source[end] == UInt8(ascii: "\n")
        if source[step.offset] == UInt8(ascii: "\n") || isReturn && !isBeforeFeed {
          line += 1
          lineStart = end
        }
      case .broken:
        Self.note(place, in: &invalid)
        bytes += [0xEF, 0xBF, 0xBD]
      }
    }
  }

  func diagnostics(file: String) -> [Diagnostic] {
    var found: [Diagnostic] = []
    if invalid.count > 0 {
      found.append(
        Diagnostic(
          .warning, id: "markdown/invalid-utf8",
          "\(invalid.count) \(invalid.count == 1 ? "place is" : "places are") not valid UTF-8",
          file: file, range: invalid.first, help: "save the file as UTF-8"))
    }
    if nul.count > 0 {
      found.append(
        Diagnostic(
          .warning, id: "markdown/nul-byte",
          "the file holds \(nul.count) NUL \(nul.count == 1 ? "byte" : "bytes")", file: file,
          range: nul.first, help: "delete the byte; it is shown as U+FFFD"))
    }
    return found
  }

  private static func note(_ place: SourceRange, in finding: inout Finding) {
    if finding.count == 0 { finding.first = place }
    finding.count += 1
  }
}
