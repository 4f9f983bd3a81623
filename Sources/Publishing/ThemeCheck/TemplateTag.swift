import Markdown

/// One `{{…}}` of a template.
struct TemplateTag: Equatable {
  enum Kind: Equatable {
    case variable(isEscaped: Bool)
    case section
    case inverted
    case end
    case partial
    case comment
    /// Tags of Mustache that themes don't use, by their sign: `=`, `<`, `$`, `%`.
    case unsupported(Character)
  }

  let kind: Kind
  let name: String
  /// The whole tag, braces included.
  let range: SourceRange
}

/// Cuts a template into tags, by its bytes.
struct TemplateScanner {
  private let bytes: [UInt8]
  private var index = 0
  private var line = 1
  private var lineStart = 0
  private(set) var tags: [TemplateTag] = []
  /// Places of `{{` that nothing closes.
  private(set) var unclosed: [SourceRange] = []

  init(_ text: String) {
    bytes = Array(text.utf8)
    scan()
  }

  private mutating func scan() {
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "\n") {
        index += 1
        line += 1
        lineStart = index
      } else if starts(with: "{{") {
        scanTag()
      } else {
        index += 1
      }
    }
  }

  private mutating func scanTag() {
    let start = index
    let position = SourcePosition(line: line, column: start - lineStart + 1)
    let isTriple = starts(with: "{{{")
    let close = isTriple ? "}}}" : "}}"
    index += isTriple ? 3 : 2
    let contentStart = index
    while index < bytes.count, !starts(with: close) {
      if bytes[index] == UInt8(ascii: "\n") {
        line += 1
        lineStart = index + 1
      }
      index += 1
    }
    guard index < bytes.count else {
      unclosed.append(SourceRange(start: position, end: position))
      return
    }
    let content = String(decoding: bytes[contentStart..<index], as: UTF8.self)
    index += close.utf8.count
    let end = SourcePosition(line: line, column: index - lineStart)
    add(content, isTriple: isTriple, SourceRange(start: position, end: end))
  }

  private mutating func add(_ content: String, isTriple: Bool, _ range: SourceRange) {
    let trimmed = content.trimmed
    let rest = String(trimmed.dropFirst()).trimmed
    let tag =
      switch trimmed.first {
      case _ where isTriple:
        TemplateTag(kind: .variable(isEscaped: false), name: trimmed, range: range)
      case "#": TemplateTag(kind: .section, name: rest, range: range)
      case "^": TemplateTag(kind: .inverted, name: rest, range: range)
      case "/": TemplateTag(kind: .end, name: rest, range: range)
      case ">" where rest.hasPrefix("*"):
        TemplateTag(kind: .unsupported("*"), name: rest, range: range)
      case ">": TemplateTag(kind: .partial, name: rest, range: range)
      case "!": TemplateTag(kind: .comment, name: rest, range: range)
      case "&": TemplateTag(kind: .variable(isEscaped: false), name: rest, range: range)
      case .some(let sign) where "=<$%".contains(sign):
        TemplateTag(kind: .unsupported(sign), name: rest, range: range)
      default: TemplateTag(kind: .variable(isEscaped: true), name: trimmed, range: range)
      }
    tags.append(tag)
  }

  private func starts(with text: String) -> Bool {
    bytes[index...].starts(with: text.utf8)
  }
}
