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

  /// What a comment says that cannot be followed.
  enum Problem {
    case badID(String)
    case unknown(String)
  }

  /// Nil where the block is no directive. One that cannot be followed says nothing.
  static func read(_ block: Block) -> Directives? {
    guard case .htmlBlock(let html) = block, let (key, value) = comment(html.text) else {
      return nil
    }
    var directives = Directives()
    if key == "id" {
      directives.id = Slug(value) == nil ? nil : value
    } else if value == "skip" {
      directives.skips = true
    } else if let kind = kinds[value] {
      directives.kind = kind
      directives.topic = topics[kind]
    }
    return directives
  }

  /// What is wrong with a comment; nil where nothing is, or it is none of ours.
  static func problem(inComment html: String) -> Problem? {
    guard let (key, value) = comment(html) else { return nil }
    if key == "id" { return Slug(value) == nil ? .badID(value) : nil }
    return value == "skip" || kinds[value] != nil ? nil : .unknown(value)
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
