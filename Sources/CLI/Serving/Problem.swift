import Markdown
import StudyGuide

/// A finding as the pages of the preview show it.
struct Problem: Sendable, Equatable, Encodable {
  struct Excerpt: Sendable, Equatable, Encodable {
    let line: Int
    let text: String
    /// The spaces and marks that stand below the text.
    let caret: String
  }

  private static let excerptWidth = 88

  let severity: String
  let id: String?
  let message: String
  /// `Content/mistakes.md:14:1`; nil where no file is to blame.
  let place: String?
  let excerpt: Excerpt?
  let help: String?

  /// - Parameter lines: the file that the diagnostic names.
  init(_ diagnostic: Diagnostic, prefix: String, source: SourceFile?) {
    let start = diagnostic.range.start
    let bytes = source.flatMap { SourceLine.bytes(of: $0, line: start.line) }
    let column = bytes.map { SourceLine($0).character(atByte: start.column) } ?? start.column
    severity = diagnostic.severity.rawValue
    id = diagnostic.id
    message = diagnostic.message
    place = "\(prefix)\(diagnostic.file):\(start.line):\(column)"
    excerpt = bytes.map { bytes in
      let isOneLine = diagnostic.range.end.line == start.line
      let length = isOneLine ? diagnostic.range.end.column - start.column + 1 : bytes.count
      let (text, caret) = SourceLine(bytes)
        .excerpt(from: start.column, length: length, width: Self.excerptWidth)
      return Excerpt(line: start.line, text: text, caret: caret)
    }
    help = diagnostic.help
  }

  /// Why a guide cannot be read at all.
  init(_ error: any Error) {
    let failure = Failure(error)
    severity = Diagnostic.Severity.error.rawValue
    id = nil
    message = failure?.message ?? "\(error)"
    place = nil
    excerpt = nil
    help = failure?.help
  }
}

extension SourceLine {
  /// The bytes of one line of a file, counted from 1.
  static func bytes(of file: SourceFile, line: Int) -> [UInt8]? {
    let lines = file.lines
    return lines.indices.contains(line - 1) ? Array(lines[line - 1]) : nil
  }
}

/// Reads the files that diagnostics name, each once.
struct ProblemReader {
  let prefix: String
  let source: (String) -> SourceFile?

  func problems(_ diagnostics: [Diagnostic]) -> [Problem] {
    var files: [String: SourceFile?] = [:]
    return diagnostics.map { diagnostic in
      let file = files[diagnostic.file] ?? source(diagnostic.file)
      files[diagnostic.file] = file
      return Problem(diagnostic, prefix: prefix, source: file)
    }
  }
}
