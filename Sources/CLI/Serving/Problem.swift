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

  init(_ diagnostic: Diagnostic, place: String, line: [UInt8]?) {
    severity = diagnostic.severity.rawValue
    id = diagnostic.id
    message = diagnostic.message
    self.place = place
    excerpt = line.map { line in
      let (text, caret) = SourceLine(line).excerpt(of: diagnostic.range, width: Self.excerptWidth)
      return Excerpt(line: diagnostic.range.start.line, text: text, caret: caret)
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

extension DiagnosticSource {
  func problems(_ diagnostics: [Diagnostic]) -> [Problem] {
    lines(of: diagnostics).map { diagnostic, line in
      Problem(diagnostic, place: place(of: diagnostic, line: line), line: line)
    }
  }
}
