/// One finding about the content: what is wrong, where, and what to do about it.
package struct Diagnostic: Sendable, Hashable {
  package enum Severity: String, Sendable, Comparable, CaseIterable {
    case note, warning, error

    package static func < (left: Self, right: Self) -> Bool {
      switch (left, right) {
      case (.note, .warning), (.note, .error), (.warning, .error): true
      case (.note, .note), (.warning, _), (.error, _): false
      }
    }
  }

  package let severity: Severity
  /// The stable name of the kind of finding, such as `mistake/missing-strong`.
  package let id: String
  /// One line, a sentence without its full stop.
  package let message: String
  /// Path of the file, relative to the content folder (or to the theme's, for templates).
  package let file: String
  package let range: SourceRange
  /// What the author can do, one line.
  package let help: String?

  package init(
    _ severity: Severity, id: String, _ message: String, file: String, range: SourceRange,
    help: String? = nil
  ) {
    self.severity = severity
    self.id = id
    self.message = message
    self.file = file
    self.range = range
    self.help = help
  }
}

extension Diagnostic: Comparable {
  /// By file, then place, then id: the order in which diagnostics are shown.
  package static func < (left: Self, right: Self) -> Bool {
    if left.file != right.file { return left.file < right.file }
    if left.range.start != right.range.start { return left.range.start < right.range.start }
    return (left.id, left.message) < (right.id, right.message)
  }
}
