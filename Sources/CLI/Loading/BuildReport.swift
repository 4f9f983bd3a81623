import Foundation
import Markdown
import StudyGuide

/// What a build found and did.
struct BuildReport: Sendable {
  let loaded: LoadedGuide
  /// About the content, by file and place.
  let diagnostics: [Diagnostic]
  let themeDiagnostics: [Diagnostic]
  let theme: ThemeChoice
  let verdict: Verdict
  /// False where errors kept the old site in place.
  var isBuilt = false

  init(_ loaded: LoadedGuide, checks: [Diagnostic], theme: ThemeChoice, isStrict: Bool) {
    self.loaded = loaded
    self.theme = theme
    diagnostics = (loaded.diagnostics + checks).sorted()
    themeDiagnostics = theme.diagnostics
    verdict = Verdict(diagnostics + themeDiagnostics, strict: isStrict)
  }

  var themePrinter: DiagnosticPrinter? { theme.printer(.standardError) }

  /// `15 chapters: 48 pairs, 21 mistakes`
  var summary: String {
    let found = loaded.guide.counts
    let counts = Element.Kind.allCases.compactMap { kind in
      found[kind].map { Words.count($0, kind) }
    }
    let chapters = Words.count(loaded.guide.chapters.count, "chapter")
    return counts.isEmpty ? chapters : "\(chapters): \(counts.joined(separator: ", "))"
  }

  /// `0.42 s`
  static func seconds(_ duration: Duration) -> String {
    let seconds =
      Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
    return String(format: "%.2f s", seconds)
  }
}

extension Words {
  /// `1 set of steps`, `3 timelines`.
  static func count(_ number: Int, _ kind: Element.Kind) -> String {
    switch kind {
    case .faq: count(number, "FAQ entry")
    case .steps: number == 1 ? "1 list of steps" : "\(number) lists of steps"
    case .chronology: number == 1 ? "1 chronology" : "\(number) chronologies"
    case .contrast: number == 1 ? "1 set of contrasts" : "\(number) sets of contrasts"
    case .pair, .mistake, .rubric, .timeline, .comparison, .scenario, .term, .question, .card:
      count(number, kind.rawValue)
    }
  }
}
