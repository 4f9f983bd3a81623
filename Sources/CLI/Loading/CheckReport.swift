import Foundation
import Markdown
import StudyGuide

/// What `check --json` prints: `{"errors", "warnings", "diagnostics": […], "chapters": […]}`.
struct CheckReport: Encodable {
  struct Finding: Encodable {
    let severity: String
    let id: String
    let message: String
    let file: String
    let line: Int
    /// Counted from 1, in UTF-8 bytes.
    let column: Int
    let help: String?
  }

  struct ChapterCount: Encodable {
    let id: String
    let file: String
    let title: String
    let elements: [String: Int]
  }

  let errors: Int
  let warnings: Int
  let diagnostics: [Finding]
  let chapters: [ChapterCount]

  init(_ loaded: LoadedGuide, _ diagnostics: [Diagnostic]) {
    let verdict = Verdict(diagnostics, strict: false)
    errors = verdict.errors
    warnings = verdict.warnings
    self.diagnostics = diagnostics.map { diagnostic in
      Finding(
        severity: diagnostic.severity.rawValue, id: diagnostic.id, message: diagnostic.message,
        file: loaded.prefix + diagnostic.file, line: diagnostic.range.start.line,
        column: diagnostic.range.start.column, help: diagnostic.help)
    }
    chapters = loaded.guide.chapters.map { chapter in
      let counts = chapter.counts.map { ($0.key.rawValue, $0.value) }
      return ChapterCount(
        id: chapter.id.path, file: loaded.prefix + chapter.path, title: chapter.title,
        elements: Dictionary(uniqueKeysWithValues: counts))
    }
  }

  func json() throws -> String {
    try JSONLayout.indented.text(of: self) + "\n"
  }
}
