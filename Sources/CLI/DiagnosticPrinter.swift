import Markdown

/// Prints diagnostics in the compilers' way, with the source line and a caret.
struct DiagnosticPrinter {
  let output: Output
  /// What stands before a diagnostic's path, such as `Content/`.
  let prefix: String
  /// The file that a diagnostic names; nil where it cannot be read any more.
  let source: (String) -> SourceFile?

  func print(_ diagnostics: [Diagnostic]) {
    var lines: [String: [ArraySlice<UInt8>]] = [:]
    for diagnostic in diagnostics {
      let file = diagnostic.file
      let fileLines = lines[file] ?? source(file)?.lines ?? []
      lines[file] = fileLines
      let index = diagnostic.range.start.line - 1
      let line = fileLines.indices.contains(index) ? fileLines[index] : nil
      output.write(text(diagnostic, line: line.map(Array.init)))
    }
  }

  func text(_ diagnostic: Diagnostic, line: [UInt8]?) -> String {
    let start = diagnostic.range.start
    let column = line.map { SourceLine($0).character(atByte: start.column) } ?? start.column
    let place = "\(prefix)\(diagnostic.file):\(start.line):\(column):"
    let severity = output.toned("\(diagnostic.severity.rawValue):", diagnostic.severity.tone)
    var text = output.toned(place, .strong)
    text += " \(severity) \(diagnostic.message) \(output.toned("[\(diagnostic.id)]", .dim))\n"
    if let line { text += excerpt(line, diagnostic.range) }
    if let help = diagnostic.help { text += "  help: \(help)\n" }
    return text
  }

  private func excerpt(_ bytes: [UInt8], _ range: SourceRange) -> String {
    let length =
      range.end.line == range.start.line ? range.end.column - range.start.column + 1 : bytes.count
    let (text, caret) = SourceLine(bytes).excerpt(
      from: range.start.column, length: length, width: max(40, output.width - 8))
    let number = String(range.start.line)
    let margin = String(repeating: " ", count: number.count)
    return "  \(number) | \(text)\n  \(margin) | \(output.toned(caret, .note))\n"
  }
}

extension Diagnostic.Severity {
  fileprivate var tone: Output.Tone {
    switch self {
    case .error: .error
    case .warning: .warning
    case .note: .note
    }
  }
}

extension SourceFile {
  /// The bytes of each line, without its end.
  var lines: [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 10 || byte == 13 {
        lines.append(bytes[start..<index])
        if byte == 13, index + 1 < bytes.count, bytes[index + 1] == 10 { index += 1 }
        start = index + 1
      }
      index += 1
    }
    lines.append(bytes[start...])
    return lines
  }
}
