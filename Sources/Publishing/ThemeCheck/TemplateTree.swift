import Markdown

/// A template as a tree of what it shows.
struct TemplateTree {
  indirect enum Node {
    case variable(TemplateTag, isEscaped: Bool)
    case section(TemplateTag, isInverted: Bool, [Node])
    case partial(TemplateTag)
  }

  private(set) var nodes: [Node] = []
  private(set) var diagnostics: [Diagnostic] = []
  private let file: String

  init(_ text: String, file: String) {
    self.file = file
    let scanner = TemplateScanner(text)
    for range in scanner.unclosed {
      report("theme/syntax", "a tag is opened and never closed", range)
    }
    var rest = scanner.tags[...]
    nodes = parse(&rest, in: nil)
  }

  private mutating func parse(
    _ tags: inout ArraySlice<TemplateTag>, in section: TemplateTag?
  ) -> [Node] {
    var nodes: [Node] = []
    while let tag = tags.popFirst() {
      switch tag.kind {
      case .comment: continue
      case .unsupported(let sign):
        report("theme/unsupported-tag", "tags with '\(sign)' can't be used in themes", tag.range)
      case .variable(let isEscaped):
        if checkName(tag) { nodes.append(.variable(tag, isEscaped: isEscaped)) }
      case .partial:
        if checkName(tag) { nodes.append(.partial(tag)) }
      case .section, .inverted:
        let children = parse(&tags, in: tag)
        if checkName(tag) {
          nodes.append(.section(tag, isInverted: tag.kind == .inverted, children))
        }
      case .end:
        guard let section else {
          report(
            "theme/unexpected-end", "{{/\(tag.name)}} ends a section that was not begun", tag.range)
          continue
        }
        if section.name != tag.name {
          report(
            "theme/unexpected-end",
            "{{/\(tag.name)}} stands where {{/\(section.name)}} should be", tag.range)
        }
        return nodes
      }
    }
    if let section {
      report(
        "theme/unclosed-section", "{{#\(section.name)}} has no {{/\(section.name)}}",
        section.range)
    }
    return nodes
  }

  private mutating func checkName(_ tag: TemplateTag) -> Bool {
    let isSound =
      !tag.name.isEmpty
      && tag.name.allSatisfy { character in
        character.isLetter || character.isNumber || "-_./".contains(character)
      }
    if !isSound { report("theme/syntax", "'\(tag.name)' is no name", tag.range) }
    return isSound
  }

  private mutating func report(_ id: String, _ message: String, _ range: SourceRange) {
    diagnostics.append(Diagnostic(.error, id: id, message, file: file, range: range))
  }
}
