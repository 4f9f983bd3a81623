import Markdown

/// Prints diagnostics in the compilers' way, with the source line and a caret.
struct DiagnosticPrinter {
  let output: Output
  let source: DiagnosticSource

  func print(_ diagnostics: [Diagnostic]) {
    for (diagnostic, line) in source.lines(of: diagnostics) {
      output.write(text(diagnostic, line: line))
    }
  }

  func text(_ diagnostic: Diagnostic, line: [UInt8]?) -> String {
    let severity = output.toned("\(diagnostic.severity.rawValue):", diagnostic.severity.tone)
    let id = output.toned("[\(diagnostic.id)]", .dim)
    var text = output.toned(source.place(of: diagnostic, line: line).printable + ":", .strong)
    text += " \(severity) \(diagnostic.message.printable) \(id)\n"
    if let line { text += excerpt(line, diagnostic.range) }
    if let help = diagnostic.help { text += "  help: \(help.printable)\n" }
    return text
  }

  private func excerpt(_ bytes: [UInt8], _ range: SourceRange) -> String {
    let (text, caret) = SourceLine(bytes).excerpt(of: range, width: max(40, output.width - 8))
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
