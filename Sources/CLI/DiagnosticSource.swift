import Markdown

/// What diagnostics point at: what stands before their paths, and the files that they name.
struct DiagnosticSource {
  /// Such as `Content/`.
  let prefix: String
  /// The file of that path; nil where it cannot be read any more.
  let file: (String) -> SourceFile?

  /// Each diagnostic with the line that it begins in; every file is read and parted once.
  func lines(of diagnostics: [Diagnostic]) -> [(diagnostic: Diagnostic, line: [UInt8]?)] {
    // A line is copied once, whatever number of diagnostics stands in it.
    var files: [String: [[UInt8]]] = [:]
    return diagnostics.map { diagnostic in
      let lines = files[diagnostic.file] ?? file(diagnostic.file)?.lines ?? []
      files[diagnostic.file] = lines
      let index = diagnostic.range.start.line - 1
      return (diagnostic, lines.indices.contains(index) ? lines[index] : nil)
    }
  }

  /// `Content/mistakes.md:14:1`, the column in characters where the line is known.
  func place(of diagnostic: Diagnostic, line: [UInt8]?) -> String {
    let start = diagnostic.range.start
    let column = line.map { SourceLine($0).character(atByte: start.column) } ?? start.column
    return "\(prefix)\(diagnostic.file):\(start.line):\(column)"
  }
}

extension SourceFile {
  /// The bytes of each line, without its end.
  fileprivate var lines: [[UInt8]] {
    var lines: [[UInt8]] = []
    var start = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 10 || byte == 13 {
        lines.append(Array(bytes[start..<index]))
        if byte == 13, index + 1 < bytes.count, bytes[index + 1] == 10 { index += 1 }
        start = index + 1
      }
      index += 1
    }
    lines.append(Array(bytes[start...]))
    return lines
  }
}
