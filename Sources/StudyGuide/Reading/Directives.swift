import Foundation
import Markdown

/// What the author says in comments, invisible in any other renderer.
///
///     <!-- study: rubric -->     read what follows as a rubric
///     <!-- study: skip -->       leave what follows as it is
///     <!-- id: first-rubric -->  the lasting name of the element that follows
struct Directives: Sendable, Equatable {
  var id: String?
  var topic: SectionTopic?
  var kind: Element.Kind?
  var skips = false

  var isEmpty: Bool { self == Directives() }

  /// Nil where the block is no directive. A word that is unknown is reported.
  static func read(_ block: Block, file: String) -> Diagnosed<Directives>? {
    guard case .htmlBlock(let html) = block else { return nil }
    guard let (key, value) = Self.comment(html.text) else { return nil }
    var directives = Directives()
    if key == "id" {
      guard Slug(value) != nil else {
        return Diagnosed(
          directives,
          [
            Diagnostic(
              .error, id: "study/bad-id", "'\(value)' cannot be an id", file: file,
              range: html.range, help: "use letters, digits and hyphens: <!-- id: first-rubric -->")
          ])
      }
      directives.id = value
      return Diagnosed(directives)
    }
    if value == "skip" {
      directives.skips = true
    } else if let kind = Self.kinds[value] {
      directives.kind = kind
      directives.topic = Self.topics[kind]
    } else {
      let known = (["skip"] + Element.Kind.allCases.map(\.rawValue)).joined(separator: ", ")
      return Diagnosed(
        directives,
        [
          Diagnostic(
            .warning, id: "study/unknown-directive", "'study: \(value)' is not known",
            file: file, range: html.range, help: "one of: \(known)")
        ])
    }
    return Diagnosed(directives)
  }

  /// The later directive wins where both say something.
  func merging(_ other: Directives) -> Directives {
    var result = self
    result.id = other.id ?? id
    result.topic = other.topic ?? topic
    result.kind = other.kind ?? kind
    result.skips = skips || other.skips
    return result
  }

  private static let kinds: [String: Element.Kind] = {
    var kinds: [String: Element.Kind] = [:]
    for kind in Element.Kind.allCases {
      kinds[kind.rawValue] = kind
      kinds[kind.rawValue + "s"] = kind
    }
    kinds["glossary"] = .term
    kinds["quiz"] = .question
    return kinds
  }()

  private static let topics: [Element.Kind: SectionTopic] = [
    .mistake: .mistakes, .faq: .faq, .rubric: .rubric, .term: .glossary, .scenario: .scenarios,
    .steps: .steps,
  ]

  fileprivate static func comment(_ html: String) -> (key: String, value: String)? {
    guard html.utf8.starts(with: "<!--".utf8), let end = html.range(of: "-->") else { return nil }
    let inner = html[html.index(html.startIndex, offsetBy: 4)..<end.lowerBound]
    guard let colon = inner.firstIndex(of: ":") else { return nil }
    let key = inner[..<colon].trimmingBlanks
    guard key == "study" || key == "id" else { return nil }
    return (key, inner[inner.index(after: colon)...].trimmingBlanks)
  }
}

extension Heading {
  /// `## The rubric <!-- id: rubric -->`
  var pinnedID: String? {
    for case .html(let html) in content {
      if let (key, value) = Directives.comment(html), key == "id" { return value }
    }
    return nil
  }
}

extension StringProtocol {
  var trimmingBlanks: String {
    guard let start = firstIndex(where: { !$0.isWhitespace }),
      let end = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[start...end])
  }
}
