import Markdown

/// What a list of diagnostics comes to.
struct Verdict {
  let errors: Int
  let warnings: Int
  let isStrict: Bool

  init(_ diagnostics: [Diagnostic], strict: Bool) {
    errors = diagnostics.count { $0.severity == .error }
    warnings = diagnostics.count { $0.severity == .warning }
    isStrict = strict
  }

  var isFailure: Bool { errors > 0 || isStrict && warnings > 0 }

  /// `2 errors, 1 warning`; nil where there is nothing.
  var summary: String? {
    let parts = [Words.count(errors, "error"), Words.count(warnings, "warning")]
    let told = zip([errors, warnings], parts).filter { $0.0 > 0 }.map(\.1)
    return told.isEmpty ? nil : told.joined(separator: ", ")
  }
}

/// Small wording that several commands share.
enum Words {
  /// `1 chapter`, `12 chapters`, `3 FAQ entries`, `2 days`.
  static func count(_ number: Int, _ noun: String) -> String {
    let isVowel = noun.dropLast().last.map { "aeiou".contains($0) } ?? false
    let plural = noun.hasSuffix("y") && !isVowel ? noun.dropLast() + "ies" : noun + "s"
    return "\(number) \(number == 1 ? noun[...] : Substring(plural))"
  }
}
